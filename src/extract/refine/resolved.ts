import type { Gender, GrammaticalNumber } from "../../languages/term-base.ts";
import type { ClaimFlag, Speaker } from "../../model/claim.ts";
import type { Entity } from "../../model/entity.ts";
import type { Attribution } from "../attribution/attribution.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import type { FoundHop } from "../relays/found-hop.ts";
import type { Content } from "./content.ts";

/** A speaker after the discourse has been asked. */
export interface ResolvedSpeaker {
  readonly speaker: Speaker;
  readonly entity: Entity;
  /** The phrase that named it, here or where it was carried from. */
  readonly phrase: Phrase;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  readonly isElided: boolean;
  /** The phrase may mean either of several who were named, and stands as printed. Absent where it does not. */
  readonly isUnresolved?: true;
}

/** A claim on its way: an attribution with closed words, its speaker and carriers. */
export interface Draft {
  readonly attribution: Attribution;
  content: Content;
  resolved: ResolvedSpeaker;
  coSpeakers: readonly ResolvedSpeaker[];
  hops: readonly FoundHop[];
  /** The draft whose words hold this one. */
  outer: Draft | null;
  readonly flags: Set<ClaimFlag>;
  readonly ruleIds: string[];
}

/** A document spoken of: who issued it and what carried it. */
export interface KnownDocument {
  readonly issuer: ResolvedSpeaker | null;
  readonly hops: readonly FoundHop[];
  readonly sentence: number;
}
