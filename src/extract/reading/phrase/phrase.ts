import type { TermOf } from "../../../languages/pack.ts";
import type { Gender, GrammaticalNumber } from "../../../languages/term-base.ts";
import type { SpeakerKind } from "../../../model/claim.ts";
import type { Hit } from "../hits.ts";

/** A noun phrase that may name a speaker or carrier. Token indexes, `last` excluded. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Folded offset where the phrase begins, without particles written together with its first word. */
  readonly from: number;
  readonly kind: SpeakerKind;
  /** The personal name inside, without title. Null where there is none. */
  readonly personName: PhrasePart | null;
  /** The short name in brackets after the name ("(Ukrinform)"), or in name quotes after a head noun. Null where there is none. */
  readonly alias: PhrasePart | null;
  /** The phrase inside, behind a preposition or as genitive: the ministry of "a spokesman of the ministry". Null where there is none. */
  readonly inner: Phrase | null;
  readonly head: Hit<TermOf<"HEAD">> | null;
  readonly medium: Hit<TermOf<"MEDIUM">> | null;
  /** The gazetteer's name for the whole phrase; null where the phrase only contains or lacks one. */
  readonly gazetteer: Hit<TermOf<"NAME">> | null;
  /** Country by adjective or by a state's name inside; null where none is said. */
  readonly country: string | null;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  readonly definite: boolean;
  /** "Himself, the same": it must have been spoken of before. */
  readonly same: boolean;
  /** Nothing known in it: a row of unknown words. */
  readonly unknownOnly: boolean;
  /** Where the next thing may begin: the phrase is closed by a definite word or a name, so a bare noun after it opens something new. */
  readonly closed: boolean;
}

/** Some words of a phrase. Token indexes, `last` excluded; `from` is the folded offset where they begin, behind particles. */
export interface PhrasePart {
  readonly first: number;
  readonly last: number;
  readonly from: number;
}

/** What the caller knows about the place where a phrase is read. */
export interface PhraseOptions {
  /** Whether the token at `at` must not be taken into the phrase: the caller's own markers. */
  readonly stopAt: (at: number) => boolean;
  /** How many phrases this one stands in. Default 0. */
  readonly depth?: number;
  /** The cue takes an object too: a definite noun after a finished designation is that, and not part of it. Default false. */
  readonly isObjectNear?: boolean;
  /** The object that the cue takes is an event ("announced the start of"), never somebody or something beside one. Default false. */
  readonly isEventNear?: boolean;
  /** The phrase begins right behind a verb of saying. Default false. */
  readonly isAfterCue?: boolean;
  /** The phrase stands in a title whose holder has not been named yet. Default false. */
  readonly isHolderAwaited?: boolean;
  /** A bare verbal noun may begin the phrase: it says how or when, and names nobody. Default false. */
  readonly anyNoun?: boolean;
}
