import { daysApart } from "./days.ts";
import { type FigureVerdict, figureVerdict } from "./figure-verdict.ts";
import type { FigureGroup, Side } from "./group-figures.ts";
import type { RivalFigure } from "./rival-figure.ts";
import { figureOfSide } from "./side-figure.ts";
import { totalsAmong } from "./totals.ts";

type Pair = readonly [RivalFigure, RivalFigure];

/**
 * Verdicts worth showing, at most `limit`, on the figures nearest to `asOf`, else the latest: what is the same figure or a part
 * of one; every two sides of a group; each side's figure against the one before; the first group against the others, which
 * says why they stand apart; last, the totals that went down and the parts of other days.
 */
export function rivalVerdicts(
  groups: readonly FigureGroup[],
  limit: number,
  asOf: string | null = null,
): readonly FigureVerdict[] {
  const pairs = new Map<string, Pair>();
  for (const [a, b] of pairsWorthJudging(groups, asOf)) {
    if (pairs.size >= limit) break;
    const name = [a.id, b.id].sort().join();
    if (a.id !== b.id && !pairs.has(name)) pairs.set(name, [a, b]);
  }
  const totals = totalsAmong(everyFigure(groups));
  return [...pairs.values()].map(([a, b]) => figureVerdict(a, b, totals));
}

function* pairsWorthJudging(groups: readonly FigureGroup[], asOf: string | null): Generator<Pair> {
  const chosen = groups.map(({ sides }) => sides.flatMap((side) => figureOfSide(side, asOf) ?? []));
  const shown = new Set(chosen.flat());
  const parts = [...partsAndWholes(groups)];
  yield* parts.filter(([part, whole]) => shown.has(part) || shown.has(whole));
  for (const group of groups) for (const side of group.sides) yield* toldAgain(side, shown);
  for (const figures of chosen) yield* pairsOf(figures);
  for (const group of groups) for (const side of group.sides) yield* earlierTotal(side, shown);
  yield* contrasts(chosen, asOf);
  for (const group of groups) for (const side of group.sides) yield* decreases(side);
  yield* parts;
}

function* pairsOf(figures: readonly RivalFigure[]): Generator<Pair> {
  for (const [at, a] of figures.entries()) {
    for (const b of figures.slice(at + 1)) yield [a, b];
  }
}

/** A side's figure beside others of its own for the same day. */
function* toldAgain({ figures }: Side, shown: ReadonlySet<RivalFigure>): Generator<Pair> {
  for (const a of figures.filter((figure) => shown.has(figure))) {
    for (const b of figures) if (b !== a && b.asOf === a.asOf) yield [a, b];
  }
}

/** `figures` stand latest first, so the one before in time is behind. */
function* earlierTotal({ figures }: Side, shown: ReadonlySet<RivalFigure>): Generator<Pair> {
  for (const [at, figure] of figures.entries()) {
    if (!shown.has(figure) || figure.periodKind !== "CUMULATIVE") continue;
    const before = figures.slice(at + 1).find(({ asOf }) => asOf !== figure.asOf);
    if (before !== undefined) yield [before, figure];
  }
}

function* decreases({ figures }: Side): Generator<Pair> {
  for (const [at, later] of figures.entries()) {
    const earlier = figures[at + 1];
    if (earlier === undefined || later.periodKind !== "CUMULATIVE") continue;
    if ((later.value ?? 0) < (earlier.value ?? 0)) yield [earlier, later];
  }
}

/** The first group's figure nearest to the day against every side of the other groups. */
function* contrasts(
  [first = [], ...others]: readonly (readonly RivalFigure[])[],
  asOf: string | null,
): Generator<Pair> {
  const distance = (figure: RivalFigure): number =>
    daysApart(figure.asOf, asOf) ?? Number.POSITIVE_INFINITY;
  const [base] = first.toSorted((a, b) => distance(a) - distance(b) || 0);
  if (base === undefined) return;
  for (const figure of others.flat()) yield [base, figure];
}

function* partsAndWholes(groups: readonly FigureGroup[]): Generator<Pair> {
  const all = everyFigure(groups);
  const byId = new Map(all.map((figure) => [figure.id, figure]));
  for (const part of all) {
    const whole = part.partOfId === null ? undefined : byId.get(part.partOfId);
    if (whole !== undefined) yield [part, whole];
  }
}

function everyFigure(groups: readonly FigureGroup[]): readonly RivalFigure[] {
  return groups.flatMap(({ sides }) => sides.flatMap(({ figures }) => figures));
}
