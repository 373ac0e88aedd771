import {
  type Likeness,
  type LikenessReason,
  likenessNote,
  likenessScore,
  mayBeOne,
} from "../compare/likeness-score.ts";
import type { LikenessRecord } from "../graph/read/candidate-reader.ts";
import type { GraphReader } from "../graph/read/graph-reader.ts";
import type { EntityRecord } from "../graph/read/records.ts";
import { type Judgement, pairIdOf } from "../model/judgement.ts";
import { standingJudgements } from "../model/standing-judgements.ts";

/** Two entities that may be one, for a person to judge. */
export interface Candidate {
  readonly a: EntityRecord;
  readonly b: EntityRecord;
  readonly reason: LikenessReason;
  /** The reason as a sentence. */
  readonly note: string;
  /** 0 to 1. */
  readonly score: number;
}

export interface CandidateSource {
  readonly graph: GraphReader;
  readonly searchKey: (text: string) => string;
}

const MOST_FORM_KEYS = 1_000;
/** Pairs between two groups that are looked at. */
const MOST_PAIRS = 100;

/**
 * What the records give, in their order and by the other's id, judged pairs left out. ONCE: two entities that share consonants
 * come under the one that stands first in the order of names; EACH: under either.
 */
export async function candidatesOf(
  records: readonly LikenessRecord[],
  source: CandidateSource,
  mode: "ONCE" | "EACH",
): Promise<readonly Candidate[]> {
  const called = await calledSo(records, source);
  const found = records.flatMap((record) => {
    const { entity } = record;
    const likes = new Map<string, readonly [EntityRecord, Likeness]>();
    const sharing = new Set<string>();
    for (const { other, ours, theirs, isSame, consonants } of record.alike) {
      sharing.add(other.id);
      if (likes.has(other.id) || !mayBeOne(entity, other)) continue;
      if (mode === "ONCE" && isBefore(other, entity)) continue;
      const reason = isSame ? "SAME_NAME" : "SAME_CONSONANTS";
      likes.set(other.id, [other, { reason, ours, theirs, consonants }]);
    }
    for (const [other, ours] of called.get(entity.id) ?? []) {
      if (sharing.has(other.id) || likes.has(other.id) || !mayBeOne(entity, other)) continue;
      const theirs = other.name;
      likes.set(other.id, [other, { reason: "CALLED_SO", ours, theirs, consonants: "" }]);
    }
    return [...likes.values()]
      .map(([other, likeness]) => candidateOf(entity, other, likeness))
      .sort((one, other) => (one.b.id < other.b.id ? -1 : 1));
  });
  return await unjudged(found, source.graph);
}

function candidateOf(a: EntityRecord, b: EntityRecord, likeness: Likeness): Candidate {
  return {
    ...{ a, b, reason: likeness.reason, note: likenessNote(likeness) },
    score: likenessScore(a, b, likeness),
  };
}

/** In the order of the walk: by name, then id. */
function isBefore(one: EntityRecord, other: EntityRecord): boolean {
  return one.name < other.name || (one.name === other.name && one.id < other.id);
}

type Called = ReadonlyMap<string, readonly (readonly [EntityRecord, form: string])[]>;

/** By entity: others that bear as a name what articles call it, or one of the two names of "one (other)". */
async function calledSo(
  records: readonly LikenessRecord[],
  { graph, searchKey }: CandidateSource,
): Promise<Called> {
  const forms = records.flatMap(({ entity, forms: own }) =>
    own.flatMap((form) => namesIn(form).map((name) => ({ entity, name, key: searchKey(name) }))),
  );
  const keys = [...new Set(forms.map(({ key }) => key).filter((key) => key !== ""))];
  if (keys.length === 0) return new Map();
  const named = await graph.entitiesNamed(keys.slice(0, MOST_FORM_KEYS));
  const found = forms.flatMap(({ entity, name, key }) =>
    (named.get(key) ?? []).map((other) => ({ entity, other, name })),
  );
  const byEntity = Map.groupBy(found, ({ entity }) => entity.id);
  return new Map(
    [...byEntity].map(([id, own]) => [id, own.map(({ other, name }) => [other, name] as const)]),
  );
}

/** The form, and where it is "one (other)" both of them. */
function namesIn(form: string): readonly string[] {
  const inner = /^([^()]{1,200})\(([^()]{1,200})\)[^()]*$/.exec(form);
  return inner === null ? [form] : [inner[1] ?? "", inner[2] ?? ""];
}

/** Leaves out what stands judged, itself or by those that are the same, and what is the same already. */
async function unjudged(
  found: readonly Candidate[],
  graph: GraphReader,
): Promise<readonly Candidate[]> {
  if (found.length === 0) return [];
  const groups = await graph.sameGroupsOf([...new Set(found.flatMap(({ a, b }) => [a.id, b.id]))]);
  const idsOf = (id: string): readonly string[] => groups.get(id)?.ids ?? [id];
  const pairsOf = ({ a, b }: Candidate): readonly string[] =>
    idsOf(a.id)
      .flatMap((one) => idsOf(b.id).map((other) => pairIdOf(one, other)))
      .slice(0, MOST_PAIRS);
  const history = await graph.judgementsOfPairs([...new Set(found.flatMap(pairsOf))]);
  const isJudged = (entries: readonly Judgement[] = []): boolean =>
    standingJudgements(entries).length > 0;
  return found.filter(
    (candidate) =>
      !idsOf(candidate.a.id).includes(candidate.b.id) &&
      !pairsOf(candidate).some((pairId) => isJudged(history.get(pairId))),
  );
}
