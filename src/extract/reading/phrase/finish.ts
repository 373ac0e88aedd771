import type { TermOf } from "../../../languages/pack.ts";
import type { SpeakerKind } from "../../../model/claim.ts";
import { type Hit, isHitOf } from "../hits.ts";
import { prepositionAt } from "../relations.ts";
import { hitAt } from "../view.ts";
import type { Word } from "../words.ts";
import { endsDefinite } from "./closing.ts";
import type { Phrase } from "./phrase.ts";
import type { PhraseState } from "./phrase-state.ts";

/** The phrase that the reading amounts to; null where nothing was taken. */
export function finish(
  state: PhraseState,
  first: number,
  last: number,
  start: Word,
): Phrase | null {
  if (last <= first) return null;
  const isWholeName =
    state.gazetteer !== null &&
    (state.gazetteer.first === first || state.personName !== null || state.alias !== null);
  const noun =
    state.head ?? state.medium ?? (state.personName === null ? nounOfName(state, first) : null);
  return {
    first,
    last,
    from: state.personName?.first === first ? state.personName.from : start.from,
    kind: kindOf(state, start),
    personName: state.personName,
    alias: state.alias,
    inner: state.inner,
    head: state.head,
    medium: state.medium,
    gazetteer: isWholeName ? state.gazetteer : null,
    country: state.country,
    gender: noun?.term.gender ?? state.gazetteer?.term.gender ?? null,
    number: noun?.term.number ?? null,
    definite: state.definite || state.closed,
    same: state.same,
    unknownOnly: !state.sawKnown && state.head === null && state.gazetteer === null,
    closed: state.closed,
  };
}

/** The noun that a body's known name begins with: the gender and number of "the ministry of defence of X" are the ministry's. */
function nounOfName(state: PhraseState, first: number): Hit<TermOf<"HEAD">> | null {
  if (state.gazetteer?.first !== first || state.gazetteer.last === first) return null;
  return hitAt(state.view, first, "HEAD") ?? null;
}

function kindOf(state: PhraseState, start: Word): SpeakerKind {
  const head = state.head?.term;
  if (
    state.personName !== null &&
    (head === undefined ||
      head.head === "ROLE" ||
      head.head === "HONORIFIC" ||
      head.head === "ANONYMOUS")
  ) {
    return "PERSON";
  }
  if (
    head?.head === "ROLE" &&
    state.personName === null &&
    head.hopRole !== "SPOKESPERSON" &&
    !isDesignated(state)
  )
    return "ANONYMOUS";
  // Researchers, dealers, officials: several people without a name.
  if (head?.head === "ROLE" && head.number !== "SG" && state.personName === null)
    return "ANONYMOUS";
  if (head !== undefined) return head.speakerKind;
  if (state.medium !== null) return "DOCUMENT";
  const named = state.gazetteer?.term.entityKind;
  switch (named) {
    case "STATE":
    case "PLACE":
      return "STATE";
    case "OUTLET":
    case "PLATFORM":
      return "OUTLET";
    case "PERSON":
      return "PERSON";
    case undefined:
      return start.kind === "NISBA"
        ? "STATE"
        : state.personName !== null
          ? "PERSON"
          : "ORGANIZATION";
    default:
      return "ORGANIZATION";
  }
}

/** Whether the title stands for one person: with the article, or for a certain body or place ("a mayor's adviser"); not "an adviser to", "a member in". */
function isDesignated(state: PhraseState): boolean {
  const head = state.head;
  if (head === null || head.proclitic.article) return true;
  const next = state.view.words[head.last + 1];
  if (next === undefined) return state.closed;
  if (head.term.ofPlace && isBareName(state, head.last + 1)) return true;
  const isAdjective =
    next.kind === "NISBA" ||
    (next.hit !== null && isHitOf(next.hit, "NOUN") && next.hit.term.adjective);
  if (
    next.preposition !== null ||
    (next.kind === "FUNCTION" && prepositionAt(state.view, head.last + 1) !== null)
  )
    return endsDefinite(state, state.view.words[head.first] ?? next);
  // "The father of one of the prisoners", "a relief worker in": no certain person.
  if (
    state.closedFromBehind ||
    (next.hit !== null && isHitOf(next.hit, "HEAD") && next.hit.term.head === "PART")
  )
    return false;
  return state.closed && !(isAdjective && !next.article);
}

/** "The governor of Oran": an unknown bare word is the name of the place; a direction before a name belongs to it. */
function isBareName({ view }: PhraseState, at: number): boolean {
  const word = view.words[at];
  if (word === undefined || word.article || word.conjunction || word.preposition !== null)
    return false;
  if (word.kind === "UNKNOWN") return true;
  const after = view.words[at + 1]?.kind;
  const isDirection = word.kind === "FUNCTION" && hitAt(view, at, "NOUN") !== undefined;
  return isDirection && (after === "UNKNOWN" || after === "NAME");
}
