import type { VerbReading } from "./verb-reading.ts";

/** "Convinced that": no verb, so its subject stands before it and is never left out. */
export function isPredicate({ hit }: VerbReading): boolean {
  return hit.term.id.startsWith(PREDICATE);
}

/** What the ids of predicates begin with. */
const PREDICATE = "be-sure/";
