import type { EvidenceStep } from "../../model/claim.ts";
import type { Paint } from "../terminal/paint.ts";
import { isolated } from "../terminal/printable.ts";
import { underline } from "../terminal/underline.ts";

/** How a claim was found: each step's rule, the words it stands on with carets below, and what it concluded. */
export function prettyDerivation(
  steps: readonly EvidenceStep[],
  articleText: string,
  paint: Paint,
): string {
  if (steps.length === 0) return "  no derivation is kept for this claim\n";
  const lines = steps.map(({ ruleId, span, note }, index) => {
    const place = paint("dim", `[${span.start}, ${span.end})`);
    return [
      `  ${index + 1}. ${paint("yellow", ruleId)} ${place}`,
      ...underline(articleText, span).flatMap(({ words, carets }) => [
        `     ${words}`,
        `     ${paint("green", carets)}`,
      ]),
      `     ${isolated(note)}`,
    ].join("\n");
  });
  return `${lines.join("\n")}\n`;
}
