import conflicts from "./conflicts.json" with { type: "json" };

/** One side of a conflict, its states by ISO 3166-1 alpha-2 code. */
export interface ConflictSide {
  readonly code: string;
  /** The parties themselves: those whose silence says something. */
  readonly members: readonly string[];
  /** States that take part with troops or territory of their own. Those that only give arms or money are third parties. */
  readonly allies: readonly string[];
}

export interface Conflict {
  readonly code: string;
  /** English, for readers. */
  readonly name: string;
  readonly sides: readonly ConflictSide[];
}

/** The conflicts whose sides are known, ordered by code. Another one is an entry of the file and no code. */
export const CONFLICTS: readonly Conflict[] = conflicts;

/** The side on which a state stands in a conflict. Null where it takes no part. */
export function sideOf(country: string, { sides }: Conflict): ConflictSide | null {
  return (
    sides.find(({ members, allies }) => members.includes(country) || allies.includes(country)) ??
    null
  );
}
