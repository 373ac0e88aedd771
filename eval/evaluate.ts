import type { Extractor } from "../src/extract/extractor.ts";
import { claimLineOf } from "../src/model/claim-line.ts";
import { type Counts, type Rates, ratesOf } from "./counts.ts";
import { type Miss, scoreClaims } from "./score.ts";
import type { EvaluationSet } from "./sets.ts";
import { findViolations, type Violation } from "./violations.ts";

/** What one set of texts gave. */
export interface Result {
  readonly set: string;
  readonly counts: Counts;
  readonly rates: Rates;
  readonly misses: readonly Miss[];
  readonly violations: readonly Violation[];
}

export function evaluate({ name, articles, gold }: EvaluationSet, extract: Extractor): Result {
  const texts = new Map([...articles].map(([file, article]) => [file, article.text]));
  const claims = [...articles].flatMap(([file, article]) =>
    extract(article).claims.map((claim) => claimLineOf(claim, file)),
  );
  const { counts, misses } = scoreClaims(gold.rows, texts, claims);
  const violations = findViolations(gold.negatives, texts, claims);
  return { set: name, counts, rates: ratesOf(counts), misses, violations };
}
