import { ENTITY_KINDS } from "../graph/read/entity-parameters.ts";
import type { EntityRecord } from "../graph/read/records.ts";
import type { EntityKind } from "../model/entity.ts";
import { type Candidate, type CandidateSource, candidatesOf } from "./candidates-of.ts";

/** Where a list of candidates goes on: the entity last looked at, and the last of its likes that was given. */
export interface CandidateKey {
  readonly kind: EntityKind;
  readonly name: string;
  readonly id: string;
  readonly otherId: string;
}

export interface CandidatesAsked {
  /** Null: of every kind that can be the same beyond its article. */
  readonly kind: EntityKind | null;
  readonly after: CandidateKey | null;
  readonly limit: number;
}

export interface CandidatePage {
  readonly candidates: readonly Candidate[];
  /** Where it goes on; null at the end. A page may be short, or empty, and go on. */
  readonly next: CandidateKey | null;
}

/** Anonymous sources and documents never leave their article. */
const KINDS: readonly EntityKind[] = ENTITY_KINDS.filter(
  (kind) => kind !== "ANONYMOUS_SOURCE" && kind !== "DOCUMENT",
);
const ENTITIES_A_STATEMENT = 250;
const STATEMENTS_A_PAGE = 8;

/** Candidates in order of the first entity's kind and name: at most `limit`, out of the next 2,000 entities. */
export async function candidatePage(
  { kind, after, limit }: CandidatesAsked,
  source: CandidateSource,
): Promise<CandidatePage> {
  const kinds = (kind === null ? KINDS : [kind]).filter((each) => KINDS.includes(each));
  const candidates: Candidate[] = [];
  let from = after;
  for (let read = 0; read < STATEMENTS_A_PAGE; read++) {
    const records = await source.graph.likenessPage({
      kinds: kinds.filter((each) => from === null || each >= from.kind),
      ...{ from, limit: ENTITIES_A_STATEMENT },
    });
    const found = await candidatesOf(records, source, "ONCE");
    const last = from;
    candidates.push(...found.filter((candidate) => isBehind(candidate, last)));
    if (candidates.length >= limit) {
      const kept = candidates.slice(0, limit);
      const [end] = kept.slice(-1);
      return { candidates: kept, next: end === undefined ? null : keyOf(end.a, end.b.id) };
    }
    const [end] = records.slice(-1);
    if (end === undefined || records.length < ENTITIES_A_STATEMENT) {
      return { candidates, next: null };
    }
    from = keyOf(end.entity, BEHIND_ALL_IDS);
  }
  return { candidates, next: from };
}

/** All candidates for one entity, the likeliest first: at most 100. */
export async function candidatesFor(
  id: string,
  source: CandidateSource,
): Promise<readonly Candidate[]> {
  const found = await candidatesOf(await source.graph.likenessOf([id]), source, "EACH");
  return found
    .toSorted((one, other) => other.score - one.score || (one.b.id < other.b.id ? -1 : 1))
    .slice(0, 100);
}

/** Sorts after every id. */
const BEHIND_ALL_IDS = "~";

function keyOf({ kind, name, id }: EntityRecord, otherId: string): CandidateKey {
  return { kind, name, id, otherId };
}

function isBehind({ a, b }: Candidate, last: CandidateKey | null): boolean {
  return last === null || a.id !== last.id || b.id > last.otherId;
}
