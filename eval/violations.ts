import type { ClaimLine } from "../src/model/claim-line.ts";
import type { GoldNegative } from "./gold.ts";

/** A claim found in a sentence in which nobody is cited. */
export interface Violation {
  readonly article: string;
  readonly sentence: string;
  readonly why: string;
  readonly ruleId: string;
}

/** Every cited claim whose content touches a negative sentence. Sentences that do not stand in their text are passed over. */
export function findViolations(
  negatives: readonly GoldNegative[],
  texts: ReadonlyMap<string, string>,
  claims: readonly ClaimLine[],
): readonly Violation[] {
  const cited = Map.groupBy(
    claims.filter((claim) => claim.voice === "CITED"),
    (claim) => claim.article,
  );
  return negatives.flatMap(({ article, sentence, why }) => {
    const start = texts.get(article)?.indexOf(sentence) ?? -1;
    if (start < 0) return [];
    const end = start + sentence.length;
    return (cited.get(article) ?? [])
      .filter(({ content }) => content.some((span) => span.start < end && span.end > start))
      .map(({ ruleId }) => ({ article, sentence, why, ruleId }));
  });
}
