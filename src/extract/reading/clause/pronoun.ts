import { isHitOf } from "../hits.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { readPhrase } from "../phrase/read-phrase.ts";
import { prepositionAt } from "../relations.ts";
import type { ClauseState } from "./clause-state.ts";

/** "From him": the principal of the office that is speaking is quoted. Other pronouns behind prepositions say nothing here. */
export function stepPronoun(state: ClauseState, at: number, next: number): number {
  const principal = principalOf(state);
  if (
    state.options.quotesFrom !== null &&
    state.quoted === null &&
    principal !== null &&
    prepositionAt(state.view, at) === null
  )
    state.quoted = principal;
  else if (state.quoted === null && isQuoting(state, at))
    state.quotedPronoun = state.view.words[at]?.hit?.enclitic ?? null;
  return next;
}

/** "Quoted from him": the preposition is the one behind which the cue names whom it quotes. */
function isQuoting({ view, options }: ClauseState, at: number): boolean {
  const id = view.words[at]?.hit?.term.id ?? "";
  return options.quotesFrom !== null && view.lexicon.pack.relations[id] === options.quotesFrom;
}

/** Whom the subject is an office or spokesman of; null where it is nobody's. */
function principalOf({ view, subject }: ClauseState): Phrase | null {
  if (subject === null || subject.inner !== null) return subject?.inner ?? null;
  if (subject.head?.term.head !== "ORGANIZATION") return null;
  for (let at = subject.head.last + 1; at < subject.last; at++) {
    const hit = view.words[at]?.hit ?? null;
    if (hit === null) continue;
    const isPerson = isHitOf(hit, "HEAD")
      ? hit.term.head === "ROLE"
      : isHitOf(hit, "NAME") && hit.term.entityKind === "PERSON";
    if (isPerson) return readPhrase(view, at, subject.last, { stopAt: () => false });
  }
  return null;
}
