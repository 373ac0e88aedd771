import type { EvidenceStep } from "../../model/claim.ts";
import type { Paint } from "../terminal/paint.ts";
import { isolated } from "../terminal/printable.ts";
import { articleHeading, type HeadedArticle } from "./article-heading.ts";
import type { ClaimView } from "./claim-view.ts";
import { prettyClaim } from "./pretty-claim.ts";
import { prettyDerivation } from "./pretty-derivation.ts";

export interface Explanation {
  readonly articleName: string;
  readonly article: HeadedArticle & { readonly text: string };
  readonly sentence: string;
  readonly claim: ClaimView;
  readonly steps: readonly EvidenceStep[];
}

/** The claim in its sentence, then how it was found. */
export function prettyExplanation(explanation: Explanation, paint: Paint): string {
  const { article, articleName, claim, sentence, steps } = explanation;
  return [
    articleHeading(articleName, article, paint),
    `${isolated(sentence)}\n${prettyClaim(claim, paint)}`,
    `${paint("bold", "How it was found")}\n${prettyDerivation(steps, article.text, paint)}`,
  ].join("\n");
}
