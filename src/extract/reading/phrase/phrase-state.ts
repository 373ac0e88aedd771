import type { TermOf } from "../../../languages/pack.ts";
import type { Hit } from "../hits.ts";
import type { View } from "../view.ts";
import type { Phrase, PhraseOptions, PhrasePart } from "./phrase.ts";

/** How deep phrases may stand in phrases. */
export const DEEPEST = 4;

/** What one reading of a phrase knows so far. Lives for one call and is changed by the parts that take words. */
export interface PhraseState {
  readonly view: View;
  /** No word at or behind this token is taken. */
  readonly limit: number;
  readonly options: PhraseOptions;
  /** Reads a phrase inside this one; handed in, so that the parts need not know the whole. */
  readonly readInner: (at: number, options: PhraseOptions) => Phrase | null;
  head: Hit<TermOf<"HEAD">> | null;
  medium: Hit<TermOf<"MEDIUM">> | null;
  gazetteer: Hit<TermOf<"NAME">> | null;
  personName: PhrasePart | null;
  alias: PhrasePart | null;
  country: string | null;
  inner: Phrase | null;
  /** A definite word or a name has finished the designation. */
  closed: boolean;
  same: boolean;
  /** A spokesman's principal is a person: the name belongs to him. */
  speaksForPerson: boolean;
  /** A title inside, where the phrase does not begin with one. */
  innerRole: Hit<TermOf<"HEAD">> | null;
  /** What closed the phrase is a place or body behind a preposition, and the words before it were open. */
  closedFromBehind: boolean;
  /** A bare noun for a body stands in the phrase and awaits what it is of. */
  isBodyOpen: boolean;
  definite: boolean;
  sawKnown: boolean;
  sawAdjective: boolean;
}

/** A reading at its beginning: nothing taken yet. */
export function openPhraseState(
  view: View,
  limit: number,
  options: PhraseOptions,
  readInner: PhraseState["readInner"],
): PhraseState {
  return {
    view,
    limit,
    options,
    readInner,
    head: null,
    medium: null,
    gazetteer: null,
    personName: null,
    alias: null,
    country: null,
    inner: null,
    closed: false,
    same: false,
    speaksForPerson: false,
    innerRole: null,
    closedFromBehind: false,
    isBodyOpen: false,
    definite: false,
    sawKnown: false,
    sawAdjective: false,
  };
}
