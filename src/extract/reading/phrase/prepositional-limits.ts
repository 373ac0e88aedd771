import type { Relation } from "../../../languages/pack.ts";
import { isHitOf } from "../hits.ts";
import { prepositionAt } from "../relations.ts";
import type { Word } from "../words.ts";
import type { PhraseState } from "./phrase-state.ts";

/** An outlet or platform at the token: behind "to" it is told something. The agency of a body that is no outlet ("of space") is not. */
export function isCarrier(state: PhraseState, at: number): boolean {
  const hit = state.view.words[at]?.hit ?? null;
  if (hit === null) return false;
  if (isHitOf(hit, "HEAD")) {
    const name = state.view.words[hit.last + 1]?.hit ?? null;
    const isBody =
      name !== null && isHitOf(name, "NAME") && name.term.entityKind === "ORGANIZATION";
    return hit.term.head === "OUTLET" && !isBody;
  }
  return (
    isHitOf(hit, "NAME") && (hit.term.entityKind === "OUTLET" || hit.term.entityKind === "PLATFORM")
  );
}

/** Journalists, soldiers, members: people in the plural who are told something. */
export function isAudience(word: Word): boolean {
  const { hit } = word;
  if (hit === null || !isHitOf(hit, "HEAD") || hit.term.number === "SG") return false;
  return hit.term.head === "ROLE" || hit.term.head === "PEOPLE";
}

/** "The reporter from the scene", "the minister from Berlin": behind a definite title only a body or a state tells whose he is. */
export function isFromSomewhere(state: PhraseState, at: number, inner: Word): boolean {
  if (prepositionAt(state.view, at)?.relation !== "FROM" || state.head?.term.head !== "ROLE")
    return false;
  if (!state.closed && !state.definite) return false;
  const { hit } = inner;
  if (hit === null) return true;
  if (isHitOf(hit, "HEAD")) return hit.term.head === "OUTLET";
  return !isHitOf(hit, "NAME") || hit.term.entityKind === "PLACE";
}

/** "Informed about the talks", "close to the family": what a source knows, or whom, is part of its description. */
export function isKnowledge(state: PhraseState, at: number, relation: Relation): boolean {
  if (relation !== "ON" && relation !== "FROM") return false;
  return (state.view.hits[at - 1] ?? []).some(
    (hit) => isHitOf(hit, "HEAD") && hit.term.knows === true && hit.last === at - 1,
  );
}
