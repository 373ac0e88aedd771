import type { Government } from "../../../languages/attribution-terms.ts";
import type { Enclitic, Relation } from "../../../languages/pack.ts";
import type { Gender } from "../../../languages/term-base.ts";
import type { TokenRange } from "../../../text/sentences.ts";
import type { FoundHop } from "../../relays/found-hop.ts";
import type { FoundMedium } from "../../relays/medium.ts";
import type { Phrase } from "../phrase/phrase.ts";

/** Where the reported words begin, and what announces them. */
export interface Complement {
  readonly kind: "THAT" | "COLON" | "QUOTE" | "NP" | "OBJECT" | Relation;
  /** Token where the content begins. */
  readonly first: number;
  /** Folded offset where it begins: inside the token where a preposition was cut off. */
  readonly from: number;
}

/** What stands between a reporting word and the words it reports. */
export interface Clause {
  readonly subject: Phrase | null;
  readonly coSubjects: readonly Phrase[];
  /** Who is quoted behind "from" ("quoted from a source"). Null where nobody is. */
  readonly quoted: Phrase | null;
  /** Who is quoted, where only a pronoun says it ("from him"). Null where nobody is, or a phrase names him. */
  readonly quotedPronoun: Enclitic | null;
  readonly medium: FoundMedium | null;
  /** Who issued the document the words stand in. */
  readonly issuer: Phrase | null;
  readonly hops: readonly FoundHop[];
  /** "Saying that": the piece of the cue between the speaker and the words. */
  readonly saying: TokenRange | null;
  readonly complement: Complement | null;
  /** A comma was passed before the complement. */
  readonly sawComma: boolean;
}

/** What the reporting word says about the clause behind it. */
export interface ClauseOptions {
  /** What the word may announce its content with; empty where it governs nothing. */
  readonly governs: readonly Government[];
  /** The preposition that names the one who is quoted ("from" a source). Null where the cue quotes nobody. */
  readonly quotesFrom: Relation | null;
  /** Gender that the cue's form shows. Null where it shows none. */
  readonly gender: Gender | null;
  /** The subject is known already, and what comes first is not it. */
  readonly subjectKnown: boolean;
  /** A bare noun that the word takes is what happened: nobody who is asked, and nothing that is judged. Default false. */
  readonly takesEvent?: boolean;
}
