import type { ObjectNounTerm } from "../../languages/attribution-terms.ts";
import { isHitOf } from "./hits.ts";
import type { View } from "./view.ts";

/** Whether the word at the token is an object of this kind (responsibility, an allegation), whatever else it is. */
export function isObjectNoun(view: View, at: number, use: ObjectNounTerm["use"]): boolean {
  return (view.hits[at] ?? []).some((hit) => isHitOf(hit, "OBJECT_NOUN") && hit.term.use === use);
}
