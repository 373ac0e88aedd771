import type { Relation } from "../../../languages/pack.ts";
import { readMedium } from "../../relays/medium.ts";
import { readAddressee } from "../../relays/told-outlet.ts";
import { attachedNoun } from "../relations.ts";
import { functionAt } from "../view.ts";
import { skipAdverbial } from "./adverbial.ts";
import { takeMedium } from "./carriers.ts";
import { afterComplementizer, type ClauseState, end, governs } from "./clause-state.ts";
import { governed } from "./governed.ts";
import { isAddressed, turnIntoObject } from "./object.ts";
import { phraseAt } from "./phrase-at.ts";

/** A preposition: it governs the words, names somebody told or quoted, opens a medium, or says how and where. Returns the next token, or `at`. */
export function stepPreposition(
  state: ClauseState,
  at: number,
  relation: Relation,
  next: number,
  from: number,
): number {
  if (state.view.words[next]?.kind === "COMPLEMENTIZER" && next > at) {
    return governed(state, relation) || governs(state, "THAT")
      ? end(state, "THAT", afterComplementizer(state, next))
      : at;
  }
  const supported = relation === "OTHER" && state.subject !== null && governs(state, "BY");
  const noun = supported ? attachedNoun(state.view, at, "BY") : null;
  if (noun !== null) return end(state, "BY", at, noun);
  const addressee = relation === "FOR" ? readAddressee(state.view, at, state.limit) : null;
  if (
    addressee !== null &&
    (addressee.hop !== null || state.subject?.closed === true || state.options.subjectKnown)
  ) {
    if (addressee.hop !== null) state.hops.push(addressee.hop);
    return addressee.next;
  }
  if (relation === state.options.quotesFrom) {
    const after = quotedFrom(state, at, relation, next);
    if (after > at) return after;
  }
  const medium =
    relation === "BY" && governs(state, "BY") ? null : readMedium(state.view, at, state.limit);
  if (medium !== null) {
    takeMedium(state, medium);
    return medium.next;
  }
  const needsObject = relation === "ON" && governs(state, "OBJECT_ON");
  if (
    (!governed(state, relation) || needsObject || isAddressed(state)) &&
    turnIntoObject(state, relation)
  )
    return next;
  if (
    relation === "FOR" &&
    governs(state, "TO", "OBJECT_TO") &&
    state.view.words[next]?.kind === "MASDAR"
  )
    return end(state, "TO", next, from);
  if (governed(state, relation)) return end(state, relation, next, from);
  // "To that": what is answered, before the words.
  if (next > at && functionAt(state.view, next, "ANAPHOR") !== undefined)
    return (state.view.words[next]?.last ?? next) + 1;
  return skipAdverbial(state, at, next);
}

function quotedFrom(state: ClauseState, at: number, relation: Relation, next: number): number {
  if (relation !== state.options.quotesFrom || state.quoted !== null) return at;
  const phrase = phraseAt(state, next, false, false);
  if (phrase === null) return at;
  state.quoted = phrase;
  return phrase.last;
}
