import type { Extraction } from "../../model/extraction.ts";
import type { Paint } from "../terminal/paint.ts";
import { isolated } from "../terminal/printable.ts";
import { articleHeading } from "./article-heading.ts";
import { viewOfClaim } from "./claim-view.ts";
import { prettyClaim } from "./pretty-claim.ts";

/** One article for a person: each sentence that makes claims, with its claims below it. */
export function prettyExtraction(extraction: Extraction, name: string, paint: Paint): string {
  const { article, claims, diagnostics } = extraction;
  const sentences = Map.groupBy(claims, ({ sentence }) => sentence.start);
  const blocks = [...sentences.values()].map((group) => {
    const sentence = group[0]?.sentence.text ?? "";
    return [
      `${isolated(sentence)}\n`,
      ...group.map((claim) => prettyClaim(viewOfClaim(claim), paint)),
    ].join("");
  });
  const notes = diagnostics.map(({ code, message, span }) => {
    const words = span === null ? "" : ` ${isolated(article.text.slice(span.start, span.end))}`;
    return paint("dim", `${code}${words}: ${isolated(message)}\n`);
  });
  return `${[articleHeading(name, article, paint), ...blocks, ...notes].join("\n")}\n`;
}
