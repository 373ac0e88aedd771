import type { Period } from "../../model/figure.ts";
import type { View } from "../reading/view.ts";

/** "Since X and until Y" is one period. */
export function isContinued(since: Period, until: Period): boolean {
  return since.kind === "CUMULATIVE" && until.kind === "CUMULATIVE" && since.to === null;
}

/** From the first to the last word of both. */
export function joined(view: View, since: Period, until: Period): Period {
  const { start } = since.verbatim;
  const { end } = until.verbatim;
  const verbatim = { start, end, text: view.article.text.slice(start, end) };
  return { ...since, to: until.to, verbatim };
}
