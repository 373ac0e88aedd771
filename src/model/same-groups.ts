import type { Judged } from "./judgement.ts";
import type { StandingJudgement } from "./standing-judgements.ts";

/** Things that standing judgements make one. */
export interface SameGroup {
  /** The one that stands for all: of the gazetteer where there is one, then the smallest id. */
  readonly canonicalId: string;
  /** All of them, sorted; two or more. */
  readonly ids: readonly string[];
}

/** The groups that the SAME verdicts join, by canonical id; what nothing joins is in none. */
export function sameGroups(standing: readonly StandingJudgement[]): readonly SameGroup[] {
  const joined = standing.filter(({ verdict }) => verdict === "SAME");
  const judged = new Map(joined.flatMap(({ a, b }) => [a, b]).map((one) => [one.id, one]));
  const neighbours = neighboursOf(joined);
  const seen = new Set<string>();
  const groups: SameGroup[] = [];
  for (const id of judged.keys()) {
    if (seen.has(id)) continue;
    const ids = reachedFrom(id, neighbours);
    for (const reached of ids) seen.add(reached);
    groups.push(groupOf(ids.flatMap((reached) => judged.get(reached) ?? [])));
  }
  return groups.sort((a, b) => (a.canonicalId < b.canonicalId ? -1 : 1));
}

/** A DIFFERENT verdict on two things that SAME verdicts join. */
export interface Contradiction {
  readonly different: StandingJudgement;
  /** The shortest way of SAME verdicts from one to the other. */
  readonly same: readonly StandingJudgement[];
}

/** Where the verdicts cannot all be right, by the id of the DIFFERENT one. */
export function contradictionsAmong(
  standing: readonly StandingJudgement[],
): readonly Contradiction[] {
  const joined = standing.filter(({ verdict }) => verdict === "SAME");
  return standing
    .filter(({ verdict }) => verdict === "DIFFERENT")
    .flatMap((different) => {
      const same = wayBetween(different.a.id, different.b.id, joined);
      return same === null ? [] : [{ different, same }];
    });
}

function groupOf(members: readonly Judged[]): SameGroup {
  const ids = members.map(({ id }) => id).sort();
  const curated = members.filter(({ isCurated }) => isCurated).map(({ id }) => id);
  const [canonicalId = ""] = curated.length > 0 ? curated.sort() : ids;
  return { canonicalId, ids };
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighboursOf(joined: readonly StandingJudgement[]): Neighbours {
  const ends = joined.flatMap(({ a, b }) => [
    [a.id, b.id],
    [b.id, a.id],
  ]);
  const byId = Map.groupBy(ends, ([from = ""]) => from);
  return new Map([...byId].map(([id, pairs]) => [id, pairs.map(([, to = ""]) => to)]));
}

function reachedFrom(start: string, neighbours: Neighbours): readonly string[] {
  const reached = new Set([start]);
  for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next);
  return [...reached];
}

/** Breadth first, in the order of the judgements. Null where there is no way. */
function wayBetween(
  from: string,
  to: string,
  joined: readonly StandingJudgement[],
): readonly StandingJudgement[] | null {
  const wayTo = new Map<string, readonly StandingJudgement[]>([[from, []]]);
  for (const [id, way] of wayTo) {
    if (id === to) return way;
    for (const judgement of joined) {
      const { a, b } = judgement;
      const next = a.id === id ? b.id : b.id === id ? a.id : null;
      if (next !== null && !wayTo.has(next)) wayTo.set(next, [...way, judgement]);
    }
  }
  return null;
}
