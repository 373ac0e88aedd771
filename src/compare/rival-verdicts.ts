import { type FigureVerdict, figureVerdict } from "./figure-verdict.ts";
import type { FigureGroup } from "./group-figures.ts";
import type { RivalFigure } from "./rival-figure.ts";

/**
 * Verdicts worth showing, at most `limit`: within each group between the latest figures of every two sides; between a part
 * and its whole; then the first group's latest figure against that of each other group, which says why they stand apart.
 */
export function rivalVerdicts(
  groups: readonly FigureGroup[],
  limit: number,
): readonly FigureVerdict[] {
  const pairs = new Map<string, readonly [RivalFigure, RivalFigure]>();
  for (const [a, b] of pairsWorthJudging(groups)) {
    if (pairs.size >= limit) break;
    pairs.set([a.id, b.id].sort().join(), [a, b]);
  }
  return [...pairs.values()].map(([a, b]) => figureVerdict(a, b));
}

function* pairsWorthJudging(
  groups: readonly FigureGroup[],
): Generator<readonly [RivalFigure, RivalFigure]> {
  for (const group of groups)
    yield* pairsOf(group.sides.flatMap((side) => side.figures.slice(0, 1)));
  yield* partsAndWholes(groups);
  const [first, ...others] = groups.flatMap((group) => group.sides[0]?.figures[0] ?? []);
  if (first === undefined) return;
  for (const other of others) yield [first, other];
}

function* pairsOf(figures: readonly RivalFigure[]): Generator<readonly [RivalFigure, RivalFigure]> {
  for (const [at, a] of figures.entries()) {
    for (const b of figures.slice(at + 1)) yield [a, b];
  }
}

function* partsAndWholes(
  groups: readonly FigureGroup[],
): Generator<readonly [RivalFigure, RivalFigure]> {
  const all = groups.flatMap((group) => group.sides.flatMap((side) => side.figures));
  const byId = new Map(all.map((figure) => [figure.id, figure]));
  for (const part of all) {
    const whole = part.partOfId === null ? undefined : byId.get(part.partOfId);
    if (whole !== undefined) yield [part, whole];
  }
}
