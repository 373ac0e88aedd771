import type { TermOf } from "../../../languages/pack.ts";
import { type Hit, isHitOf } from "../hits.ts";
import { hitAt } from "../view.ts";
import type { Word } from "../words.ts";
import { readsAsAdjective } from "./adjectives.ts";
import { takeName } from "./gazetteer-name.ts";
import { isGivenName } from "./given-name.ts";
import { takeHead } from "./heads.ts";
import { takeMark } from "./marks.ts";
import { isTitleBefore, mayTakePerson } from "./may-take-person.ts";
import { hasGivenName, takeOpener } from "./name-part.ts";
import { nameRun } from "./name-run.ts";
import { takeAdjective, takeNoun, takeUnknown } from "./nouns.ts";
import { closeName, takePersonName } from "./person-name.ts";
import type { PhraseState } from "./phrase-state.ts";
import { takeJoined, takePrepositional } from "./prepositional.ts";
import { isTitleAdjective } from "./title-adjective.ts";

/** The token after what was taken, or `at` where the phrase ends. */
export function takeNext(state: PhraseState, at: number, first: number): number {
  const word = state.view.words[at];
  if (word === undefined) return at;
  if (word.kind === "MARK") return takeMark(state, at, first);
  if (isTitleAdjective(state, at)) return at + 1;
  if (isOuterName(state, at, first)) return at;
  const holder = takeHolder(state, at);
  if (holder > at) return holder;
  if (word.conjunction) return takeJoined(state, word, at);
  const hit = word.hit;
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

/** In the body of a title ("the office of Ohio"), behind its own name: a given name begins that of the title's holder. */
function isOuterName(state: PhraseState, at: number, first: number): boolean {
  const isBody = state.options.isHolderAwaited === true && state.head?.term.head !== "ROLE";
  return isBody && state.personName === null && at > first + 1 && isGivenName(state, at);
}

/** The name of a title's holder, where the words surely are one. Returns the next token, or `at`. */
function takeHolder(state: PhraseState, at: number): number {
  if (!mayTakePerson(state) && !isTitleBefore(state, at)) return at;
  const isSure = mayTakePerson(state) || hasGivenName(state.view, at);
  const run = isSure ? nameRun(state, at) : at;
  if (run > at) return closeName(state, at, run);
  const isName =
    isGivenName(state, at) || (mayTakePerson(state) && takeOpener(state.view, at) > at);
  return isName ? takePersonName(state, at) : at;
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
  if (hit.term.word === "PREPOSITION" && isRegion(state, hit, at)) return at + 1;
  if (hit.term.word === "PREPOSITION")
    return takePrepositional(state, state.view.words[at] ?? null, at);
  return at;
}

/** "The governor of North Darfur": right behind a bare title a direction and a name are the region that it rules. */
function isRegion({ view, head }: PhraseState, { last, proclitic }: Hit, at: number): boolean {
  if (head?.term.head !== "ROLE" || head.last !== at - 1 || head.proclitic.article) return false;
  if (last !== at || proclitic.conjunction || hitAt(view, at, "NOUN") === undefined) return false;
  const next = view.words[at + 1];
  const isName = next?.kind === "UNKNOWN" || next?.kind === "NAME";
  return isName && !next.article && !next.conjunction && next.preposition === null;
}
