import type { Attribution } from "../attribution/attribution.ts";

/** A complement clause may hold further clauses; a noun phrase ends where a finite clause begins. */
export function isClausal({ complement }: Attribution): boolean {
  return complement === "THAT" || complement === "COLON" || complement === "QUOTE";
}
