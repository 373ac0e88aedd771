import type { EntityKind } from "../model/entity.ts";

/** Why two entities may be one. */
export type LikenessReason = "SAME_NAME" | "SAME_CONSONANTS" | "CALLED_SO";

/** What weighing needs of an entity. */
export interface LikeEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly key: string | null;
  readonly country: string | null;
}

/** Names by which two entities are alike. */
export interface Likeness {
  readonly reason: LikenessReason;
  /** A name of the first entity, or what an article calls it. */
  readonly ours: string;
  /** A name of the other one. */
  readonly theirs: string;
  /** Consonants that both have. "" where nothing was counted. */
  readonly consonants: string;
}

const BASE: Readonly<Record<LikenessReason, number>> = {
  SAME_NAME: 0.8,
  CALLED_SO: 0.7,
  SAME_CONSONANTS: 0.5,
};
const FEWEST_CONSONANTS = 4;
const A_CONSONANT = 0.05;
const MOST_FOR_CONSONANTS = 0.3;
const SAME_COUNTRY = 0.1;
const OTHER_COUNTRY = 0.3;

/**
 * How likely it is that a person will call them the same, 0 to 1, to two digits: for order among proposals and nothing else. More
 * consonants and one country speak for it, two countries against it.
 */
export function likenessScore(a: LikeEntity, b: LikeEntity, likeness: Likeness): number {
  const extra =
    likeness.reason === "SAME_CONSONANTS"
      ? Math.min(
          MOST_FOR_CONSONANTS,
          A_CONSONANT * Math.max(0, likeness.consonants.length - FEWEST_CONSONANTS),
        )
      : 0;
  const score = BASE[likeness.reason] + extra + countries(a, b);
  return Math.round(100 * Math.min(1, Math.max(0, score))) / 100;
}

/** Two of the gazetteer are apart by it; kinds do not mix. */
export function mayBeOne(a: LikeEntity, b: LikeEntity): boolean {
  return a.id !== b.id && a.kind === b.kind && (a.key === null || b.key === null);
}

function countries(a: LikeEntity, b: LikeEntity): number {
  if (a.country === null || b.country === null) return 0;
  return a.country === b.country ? SAME_COUNTRY : -OTHER_COUNTRY;
}

/** The reason as a sentence. */
export function likenessNote({ reason, ours, theirs, consonants }: Likeness): string {
  switch (reason) {
    case "SAME_NAME":
      return `Both are named "${theirs}".`;
    case "CALLED_SO":
      return `An article calls the one "${ours}", and the other is named "${theirs}".`;
    case "SAME_CONSONANTS":
      return `"${ours}" and "${theirs}" have the same consonants, ${consonants}.`;
  }
}
