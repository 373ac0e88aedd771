import type { TermOf } from "../../../languages/pack.ts";
import { type Hit, isHitOf } from "../hits.ts";
import type { Word } from "../words.ts";
import { readsAsAdjective } from "./adjectives.ts";
import { takeName } from "./gazetteer-name.ts";
import { isGivenName } from "./given-name.ts";
import { takeHead } from "./heads.ts";
import { takeMark } from "./marks.ts";
import { isTitleBefore, mayTakePerson } from "./may-take-person.ts";
import { takeAdjective, takeNoun, takeUnknown } from "./nouns.ts";
import { takePersonName } from "./person-name.ts";
import type { PhraseState } from "./phrase-state.ts";
import { takeJoined, takePrepositional } from "./prepositional.ts";

/** The token after what was taken, or `at` where the phrase ends. */
export function takeNext(state: PhraseState, at: number, first: number): number {
  const word = state.view.words[at];
  if (word === undefined) return at;
  if (word.kind === "MARK") return takeMark(state, at, first);
  if (isGivenName(state, at) && (mayTakePerson(state) || isTitleBefore(state, at)))
    return takePersonName(state, at);
  if (word.conjunction) return takeJoined(state, word, at);
  const hit = word.hit;
  if (isGivenName(state, at) && (mayTakePerson(state) || isTitleBefore(state, at)))
    return takePersonName(state, at);
  if (hit !== null && isHitOf(hit, "FUNCTION")) return takeFunction(state, hit, at);
  if (word.preposition !== null) return takePrepositional(state, word, at);
  switch (word.kind) {
    case "NISBA":
      return takeAdjective(state, word, at);
    case "NAME":
      return takeName(state, word, at);
    case "GIVEN_NAME":
      return mayTakePerson(state) || isTitleBefore(state, at)
        ? takePersonName(state, at)
        : state.closed
          ? at
          : word.last + 1;
    case "HEAD":
      return takeHead(state, word, at);
    case "UNKNOWN":
      return takeUnknown(state, word, at);
    case "NOUN":
    case "MEDIUM":
    case "MASDAR":
    case "RUMOUR":
    case "CUE_NOUN":
      return takeNoun(state, word, at);
    default:
      return takeLateName(state, word, at);
  }
}

/** A number belongs to the name of a body ("the Brigade 12"); every other class ends the phrase. */
function takeLateName(state: PhraseState, word: Word, at: number): number {
  if (word.kind === "NUMBER" && state.head?.term.head === "ORGANIZATION") return at + 1;
  return at;
}

function takeFunction(state: PhraseState, hit: Hit<TermOf<"FUNCTION">>, at: number): number {
  if (hit.term.word === "SAME") {
    state.same = true;
    return hit.last + 1;
  }
  // "A Western diplomat": the same letters say "west of" only before a place.
  const next = state.view.words[hit.last + 1];
  const isPlaceBehind = next?.kind === "NAME" || next?.article === true || next?.kind === "UNKNOWN";
  if (hit.term.word === "PREPOSITION" && !isPlaceBehind && readsAsAdjective(state, at)) {
    state.sawAdjective = true;
    return hit.last + 1;
  }
  if (hit.term.word === "PREPOSITION")
    return takePrepositional(state, state.view.words[at] ?? null, at);
  return at;
}
