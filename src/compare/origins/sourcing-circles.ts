/** Somebody that published or carried, and whom it names as the one it had it from. */
export interface Citing {
  readonly citingId: string;
  readonly citedId: string;
  readonly claimId: string;
}

/** Outlets that cite each other for one content: none of them shows where it came from. */
export interface SourcingCircle {
  /** Each once, the smallest id first, each citing the next and the last the first. */
  readonly entityIds: readonly string[];
  /** The claims that cite, in the same order. */
  readonly claimIds: readonly string[];
}

/** More in one circle are shown as the smaller circles within. */
const LONGEST = 6;

/** Circles of citing, each once, by the ids along them. A name that cites itself is none. */
export function sourcingCircles(citings: readonly Citing[]): readonly SourcingCircle[] {
  const byCiting = new Map(
    [...Map.groupBy(citings, ({ citingId }) => citingId)].map(([id, own]) => [
      id,
      firstOfEach(own),
    ]),
  );
  const starts = [...byCiting.keys()].sort();
  return starts.flatMap((start) => circlesFrom(start, byCiting, [], new Set([start])));
}

/** Circles whose smallest id is the start: others are found from their own. */
function circlesFrom(
  start: string,
  byCiting: ReadonlyMap<string, readonly Citing[]>,
  path: readonly Citing[],
  seen: ReadonlySet<string>,
): readonly SourcingCircle[] {
  const at = path.at(-1)?.citedId ?? start;
  return (byCiting.get(at) ?? []).flatMap((citing) => {
    const { citedId } = citing;
    const longer = [...path, citing];
    if (citedId === start) return longer.length > 1 ? [circleOf(longer)] : [];
    if (citedId < start || seen.has(citedId) || longer.length === LONGEST) return [];
    return circlesFrom(start, byCiting, longer, new Set([...seen, citedId]));
  });
}

function circleOf(path: readonly Citing[]): SourcingCircle {
  return {
    entityIds: path.map(({ citingId }) => citingId),
    claimIds: path.map(({ claimId }) => claimId),
  };
}

/** One claim for each whom it cites: the one with the smallest id. */
function firstOfEach(citings: readonly Citing[]): readonly Citing[] {
  return [...Map.groupBy(citings, ({ citedId }) => citedId)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => same.toSorted((a, b) => (a.claimId < b.claimId ? -1 : 1)).slice(0, 1));
}
