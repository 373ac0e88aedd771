import { CONFLICTS, type Conflict, sideOf } from "./conflicts.ts";
import type { FigureInterest } from "./figure.ts";

/**
 * Whose loss or gain a speaker of one state counts, when it belongs to another: ISO 3166-1 alpha-2 codes. Null where either
 * is unknown, and where the counted state takes part in no known conflict: nothing tells then who stands against it.
 */
export function interestOf(
  speaker: string | null,
  subject: string | null,
  conflicts: readonly Conflict[] = CONFLICTS,
): FigureInterest | null {
  if (speaker === null || subject === null) return null;
  if (speaker === subject) return "OWN_SIDE";
  const standings = conflicts.flatMap((conflict) => {
    const counted = sideOf(subject, conflict);
    return counted === null
      ? []
      : [standing(sideOf(speaker, conflict)?.code ?? null, counted.code)];
  });
  return STRONGEST_FIRST.find((interest) => standings.includes(interest)) ?? null;
}

function standing(speaker: string | null, subject: string): FigureInterest {
  if (speaker === null) return "THIRD_PARTY";
  return speaker === subject ? "OWN_SIDE" : "OPPONENT";
}

/** A state may take part in one conflict and not in another: to fight somewhere weighs more than to stand aside. */
const STRONGEST_FIRST: readonly FigureInterest[] = ["OPPONENT", "OWN_SIDE", "THIRD_PARTY"];
