import type { TermOf } from "../../../languages/pack.ts";
import { type Hit, isHitOf } from "../hits.ts";
import { nameStart, type Word } from "../words.ts";
import { isTitleLast } from "./closing.ts";
import { mayTakePerson } from "./may-take-person.ts";
import { takePersonName } from "./person-name.ts";
import type { PhraseState } from "./phrase-state.ts";

/** A gazetteer name behind what was taken: the person meant, what an outlet is called, or what a body is of. Returns the next token, or `at`. */
export function takeName(state: PhraseState, word: Word, at: number): number {
  const hit = word.hit;
  if (hit === null || !isHitOf(hit, "NAME")) return at;
  if (hit.term.entityKind === "PERSON")
    return mayTakePerson(state)
      ? takePersonName(state, at)
      : state.closed
        ? at
        : takeInner(state, hit);
  if (state.personName !== null && !isTitleLast(state)) return at;
  if (state.head !== null && state.closed && readsAsOrigin(state, at)) return at + 1;
  if (isCalled(state, hit)) return takeOwnName(state, hit);
  if (
    state.head?.term.head === "OUTLET" &&
    hit.term.entityKind === "OUTLET" &&
    state.alias === null
  )
    return takeOwnName(state, hit);
  // "A security official Reuters": behind an adjective an outlet is somebody told.
  const isDescribed =
    state.sawAdjective || (state.head?.term.head === "ANONYMOUS" && at > state.head.last + 1);
  if (state.closed || (isDescribed && hit.term.entityKind === "OUTLET")) return at;
  return takeInner(state, hit);
}

/** A state's name that is its adjective too ("al-saudiyya"), behind a finished body. */
function readsAsOrigin(state: PhraseState, at: number): boolean {
  const hits = state.view.hits[at] ?? [];
  return hits.some((hit) => hit.term.kind === "NISBA" && hit.last === at && hit.proclitic.article);
}

/** "The state oil company Aramco": the name behind the finished designation of a body, and nothing more. */
function isCalled(state: PhraseState, hit: Hit<TermOf<"NAME">>): boolean {
  const isBody = state.head?.term.head === "ORGANIZATION" && state.closed && state.alias === null;
  const isNamed = hit.term.entityKind === "ORGANIZATION" || hit.term.entityKind === "PLATFORM";
  const after = state.view.words[hit.last + 1]?.kind;
  const isEnd = after === undefined || after === "MARK" || after === "COMPLEMENTIZER";
  return isBody && isNamed && isEnd && state.options.isObjectNear !== true;
}

/** "The agency Reuters": the name is what the whole is called. */
function takeOwnName(state: PhraseState, hit: Hit<TermOf<"NAME">>): number {
  state.gazetteer = hit;
  state.alias = { first: hit.first, last: hit.last + 1, from: nameStart(hit) };
  return takeInner(state, hit);
}

function takeInner(state: PhraseState, hit: Hit<TermOf<"NAME">>): number {
  state.country ??= countryOf(state, hit);
  state.closed = true;
  return hit.last + 1;
}

/** ISO country of a gazetteer name; null where it belongs to none. */
export function countryOf(state: PhraseState, hit: Hit<TermOf<"NAME">>): string | null {
  return state.view.countryByKey.get(hit.term.entityKey) ?? null;
}
