import { isComma } from "../comma.ts";
import { isHitOf } from "../hits.ts";
import { nameBehindPlace } from "./behind-place.ts";
import { isGivenName } from "./given-name.ts";
import { isNameWord, looksLikeVerb, takePersonName } from "./person-name.ts";
import type { PhraseState } from "./phrase-state.ts";

/** A name after a title, or a title after a name, behind a comma. */
export function takeApposition(state: PhraseState, comma: number): number {
  const next = state.view.words[comma + 1];
  const named = nameBehindPlace(state, comma);
  if (named > comma) return takePersonName(state, named);
  if (
    next === undefined ||
    comma + 1 >= state.limit ||
    next.conjunction ||
    next.preposition !== null ||
    state.options.stopAt(comma + 1)
  )
    return comma;
  if (
    state.personName === null &&
    state.head?.term.head === "ROLE" &&
    isSetApart(state, comma + 1)
  ) {
    const name = { first: comma + 1, last: comma + 3, from: next.from };
    state.personName = name;
    state.closed = true;
    return name.last;
  }
  if (
    state.personName === null &&
    state.head?.term.head === "ROLE" &&
    isNameWord(state, comma + 1)
  ) {
    if (next.kind === "UNKNOWN" && (next.article || looksLikeVerb(state, comma + 1))) return comma;
    return takePersonName(state, comma + 1);
  }
  // "The former UN envoy, Johan Lindman, that": a designation that no entry holds is one where a full name between commas follows.
  if (isUnknownTitle(state) && isGivenName(state, comma + 1)) {
    const end = takePersonName(state, comma + 1);
    if (isComma(state.view.tokens[end]?.form)) return end;
    state.personName = null;
    return comma;
  }
  const isRank =
    next.hit !== null && isHitOf(next.hit, "HEAD") && next.hit.term.head === "HONORIFIC";
  if (
    isRank &&
    state.personName === null &&
    state.head?.term.head === "ROLE" &&
    isNameWord(state, next.last + 1)
  )
    return takePersonName(state, next.last + 1);
  if (
    state.personName !== null &&
    state.head === null &&
    next.hit !== null &&
    isHitOf(next.hit, "HEAD") &&
    next.hit.term.head === "ROLE"
  ) {
    state.head = next.hit;
    state.closed = next.article;
    return next.hit.last + 1;
  }
  return comma;
}

function isUnknownTitle({
  head,
  personName,
  medium,
  gazetteer,
  closed,
  sawAdjective,
}: PhraseState) {
  return (
    head === null &&
    personName === null &&
    medium === null &&
    gazetteer === null &&
    closed &&
    sawAdjective
  );
}

/** Two words between commas behind a title, the second a name: the first is one too, be it a word of another class. */
function isSetApart(state: PhraseState, at: number): boolean {
  const [first, second] = [state.view.words[at], state.view.words[at + 1]];
  const end = state.view.tokens[at + 2]?.form;
  if (
    first === undefined ||
    second === undefined ||
    first.last !== at ||
    first.article ||
    isNameWord(state, at)
  )
    return false;
  if (
    first.kind === "FUNCTION" ||
    first.kind === "HEAD" ||
    first.kind === "NAME" ||
    first.kind === "TIME" ||
    first.kind === "MARK"
  )
    return false;
  const isName = second.kind === "GIVEN_NAME" || second.kind === "UNKNOWN";
  return isName && isComma(end);
}
