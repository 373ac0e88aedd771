import type { HopRole, SpeakerKind } from "../model/claim.ts";
import type { EntityKind } from "../model/entity.ts";
import type { Gender, GrammaticalNumber, TermBase } from "./term-base.ts";

/** A name of the gazetteer. */
export interface GazetteerTerm extends TermBase {
  readonly kind: "NAME";
  /** `Entity.key` of what it names. */
  readonly entityKey: string;
  readonly entityKind: EntityKind;
  /** A short form that needs support from the text (a bare family name). */
  readonly short: boolean;
  readonly gender: Gender | null;
}

/** An adjective of a state or people ("Ukrainian"), all its genders and numbers, indefinite. */
export interface NisbaTerm extends TermBase {
  readonly kind: "NISBA";
  /** ISO 3166-1 alpha-2. Null for those of no state ("Western", "European", "separatist"). */
  readonly country: string | null;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

/** A noun that heads the designation of a speaker or carrier. */
export interface HeadTerm extends TermBase {
  readonly kind: "HEAD";
  /**
   * ROLE "minister, spokesman, governor" · ORGANIZATION "ministry, army, authorities" · OUTLET "agency, newspaper, channel" · PEOPLE "separatists, residents" (plural) ·
   * ANONYMOUS "source, official, witness, reports" · HONORIFIC "Mr, Dr" and military ranks before a name · PART "one of, some of, a number of" before a head.
   */
  readonly head: "ROLE" | "ORGANIZATION" | "OUTLET" | "PEOPLE" | "ANONYMOUS" | "HONORIFIC" | "PART";
  readonly speakerKind: SpeakerKind;
  /** The role such a carrier has in a chain: AGENCY or OUTLET for media, SPOKESPERSON for a spokesman. Null for others. */
  readonly hopRole: HopRole | null;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** ROLE: ids of wider roles ("minister" is an "official"). Bodies: ids of other nouns for the same ("channel" for a network). Else empty. */
  readonly broader: readonly string[];
  /** Takes what is known, or who: "informed about the talks", "close to the family". */
  readonly knows: boolean;
  /** What it is of is a place or body, which has one such: "a governor of" is nobody's title. */
  readonly ofPlace: boolean;
}

/**
 * What words are said in or on.
 * STATEMENT "statement, report, document" (a document one may go back to) · EVENT "press conference, briefing, speech" · INTERVIEW "interview, talk with" (the other side is a hop) ·
 * POST "post, tweet" (the platform is a hop, the post itself where none is named) · RECORDING "video, recording" (the platform is a hop, the recording never) · HOST "page, account, channel on" (the platform follows) · IMAGE "pictures, footage" · TRANSLATION "translation of" (whoever translated is a hop).
 */
export interface MediumTerm extends TermBase {
  readonly kind: "MEDIUM";
  readonly medium:
    | "STATEMENT"
    | "EVENT"
    | "INTERVIEW"
    | "POST"
    | "RECORDING"
    | "HOST"
    | "IMAGE"
    | "TRANSLATION";
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

/** A given name: a person's name may begin here. */
export interface GivenNameTerm extends TermBase {
  readonly kind: "GIVEN_NAME";
  readonly gender: Gender;
}

/** "Rumours, speculation, allegations": nobody's words, until somebody is named. */
export interface RumourTerm extends TermBase {
  readonly kind: "RUMOUR";
}

export type NameTerm =
  | GazetteerTerm
  | NisbaTerm
  | HeadTerm
  | MediumTerm
  | GivenNameTerm
  | RumourTerm;
