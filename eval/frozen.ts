import { readFileSync, writeFileSync } from "node:fs";
import type { Result } from "./evaluate.ts";

/** The scores that the repository promises, by set and number. A set that is not there promises nothing. */
export type FrozenScores = Readonly<Record<string, Readonly<Record<string, number>>>>;

export function readFrozen(path: string): FrozenScores {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Writes the results over those of the same sets; the other sets keep theirs. */
export function freeze(path: string, results: readonly Result[]): void {
  const scores = { ...readFrozen(path) };
  for (const result of results) scores[result.set] = frozenNumbers(result);
  writeFileSync(path, `${JSON.stringify(scores, null, 2)}\n`);
}

/** One sentence for each number that is worse than it was. */
export function findFalls(frozen: FrozenScores, results: readonly Result[]): readonly string[] {
  return results.flatMap((result) => {
    const now = frozenNumbers(result);
    return Object.entries(frozen[result.set] ?? {}).flatMap(([name, before]) => {
      const value = now[name] ?? 0;
      const isWorse = FEWER_IS_BETTER.has(name) ? value > before : value < before;
      return isWorse ? [`${name} of "${result.set}" got worse: ${before} became ${value}.`] : [];
    });
  });
}

const FEWER_IS_BETTER = new Set(["ungroundedSpans", "violations"]);

function frozenNumbers({ rates, counts, violations }: Result): Readonly<Record<string, number>> {
  const known = Object.entries(rates).filter(
    (entry): entry is [string, number] => entry[1] !== null,
  );
  return {
    ...Object.fromEntries(known),
    ungroundedSpans: counts.ungroundedSpans,
    violations: violations.length,
  };
}
