import type { Attribution } from "../attribution/attribution.ts";
import { hitAt, type View } from "../reading/view.ts";

export const FURTHER_CLAUSE = "attribution/further-clause";

/**
 * "Described the situation as hard, and that the forces ...": after words without "that", an "and that" opens a claim of its own
 * by the same speaker. After words with "that" it goes on with the same claim.
 */
export function withFurtherClauses(
  view: View,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  return attributions.flatMap((attribution, index) => {
    if (WORDS.has(attribution.complement) || attribution.isTrailing) return [attribution];
    const limit = attributions[index + 1]?.start ?? attribution.sentence.last;
    const at = findFurther(view, attribution.contentFirst, limit);
    if (at === null) return [attribution];
    const first = at + 1;
    const further: Attribution = {
      ...attribution,
      ruleId: FURTHER_CLAUSE,
      start: at,
      complement: "THAT",
      contentFirst: first,
      contentFrom: view.tokens[first]?.from ?? 0,
    };
    return [attribution, further];
  });
}

const WORDS: ReadonlySet<string> = new Set(["THAT", "QUOTE", "COLON"]);

function findFurther(view: View, first: number, limit: number): number | null {
  for (let at = first + 1; at < limit - 1; at++) {
    if ((view.outerQuote[at] ?? -1) >= 0) continue;
    const complementizer = hitAt(view, at, "COMPLEMENTIZER");
    if (
      complementizer?.proclitic.conjunction === true &&
      complementizer.first === complementizer.last
    )
      return at;
  }
  return null;
}
