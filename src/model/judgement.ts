import { contentId } from "./content-id.ts";

/** What a person decided of two things: whether they are one. */
export type JudgementVerdict = "SAME" | "DIFFERENT" | "UNSURE";

/** Entities are judged to be one thing; claims, to say one thing. */
export type JudgedKind = "ENTITY" | "CLAIM";

/** One of two things judged, as it was when a person looked at it. */
export interface Judged {
  readonly id: string;
  /** An entity's name or a claim's words: what the person saw, even where the id is gone since. */
  readonly verbatim: string;
  /** Whether the gazetteer holds it; never of a claim. */
  readonly isCurated: boolean;
  /** Article of a claim. Null for an entity. */
  readonly articleId: string | null;
}

/**
 * One entry of the append-only history of what people decided: a verdict on a pair, or the taking back of an earlier entry.
 * `id` hashes everything but what follows from the two ids, so that the same decision is one entry however often it is told.
 */
export interface Judgement {
  readonly id: string;
  readonly about: JudgedKind;
  /** The smaller id. */
  readonly a: Judged;
  readonly b: Judged;
  /** Null where it takes back another. */
  readonly verdict: JudgementVerdict | null;
  /** Id of the judgement that it takes back. Null where it is a verdict. */
  readonly undoes: string | null;
  /** Who decided, as they call themselves. */
  readonly by: string;
  /** When, `YYYY-MM-DDTHH:mm:ss.sssZ`: given by whoever records it, and part of what is recorded. */
  readonly at: string;
  readonly why: string;
}

/** Who decided, when and why. */
export type Decision = Pick<Judgement, "by" | "at" | "why">;

/** A verdict on two different things of one kind, whichever is named first. */
export function createJudgement(
  about: JudgedKind,
  [one, other]: readonly [Judged, Judged],
  verdict: JudgementVerdict,
  decision: Decision,
): Judgement {
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  return withId({ about, a, b, verdict, undoes: null, ...decisionOf(decision) });
}

/** The taking back of `judgement`. */
export function createUndoing(judgement: Judgement, decision: Decision): Judgement {
  const { id, about, a, b } = judgement;
  return withId({ about, a, b, verdict: null, undoes: id, ...decisionOf(decision) });
}

/** The same for all judgements on two things, whichever is named first. */
export function pairIdOf(oneId: string, otherId: string): string {
  return contentId(["judged-pair", ...[oneId, otherId].sort()]);
}

function withId(fields: Omit<Judgement, "id">): Judgement {
  const { about, a, b, verdict, undoes, by, at, why } = fields;
  return {
    id: contentId(["judgement", about, a.id, b.id, verdict, undoes, by, at, why]),
    ...fields,
  };
}

function decisionOf({ by, at, why }: Decision): Decision {
  return { by, at, why };
}
