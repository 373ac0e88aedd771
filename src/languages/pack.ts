import type { LanguageCode } from "../model/article.ts";
import type { Entity } from "../model/entity.ts";
import type { AttributionTerm } from "./attribution-terms.ts";
import type { FigureTerm } from "./figure-terms.ts";
import type { NameTerm } from "./name-terms.ts";
import type { CliticClass, Gender, GrammaticalNumber } from "./term-base.ts";

/** What a particle written together with the word adds. */
export interface Proclitic {
  /** In script, unfolded; "" for none. */
  readonly form: string;
  /** A conjunction ("wa", "fa") is part of it. */
  readonly conjunction: boolean;
  /** Id of the preposition that is part of it ("bi", "li", "ka"), else null. */
  readonly preposition: string | null;
  /** The definite article is part of it. */
  readonly article: boolean;
}

/** A pronoun written together with the word, at its end. */
export interface Enclitic {
  readonly form: string;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  readonly person: 1 | 2 | 3;
}

export type Term = AttributionTerm | NameTerm | FigureTerm;
export type TermKind = Term["kind"];
export type TermOf<K extends TermKind> = Extract<Term, { readonly kind: K }>;

/** What a preposition says, whatever the language: the constructions ask for these and never for a word. */
export type Relation =
  | "BY"
  | "FOR"
  | "AS"
  | "ABOUT"
  | "FROM"
  | "ON"
  | "TO"
  | "IN"
  | "VIA"
  | "DURING"
  | "WITH"
  | "OTHER";

/** What a language supplies. Data only: constructions are code in `extract/`. */
export interface LanguagePack {
  readonly code: LanguageCode;
  readonly terms: readonly Term[];
  readonly proclitics: Readonly<Record<CliticClass, readonly Proclitic[]>>;
  readonly enclitics: readonly Enclitic[];
  /** The definite article as it is written before a word; "" where the language has none. */
  readonly article: string;
  /** Ending, folded, of duals and plurals that are no subject of a verb; "" where the language shows none. */
  readonly obliqueEnding: string;
  /** The form that a noun takes before a pronoun, where it differs; null where it does not. */
  readonly beforePronoun: (form: string) => string | null;
  /** By the id of a proclitic's preposition or of a PREPOSITION term. Ids that are missing are OTHER. */
  readonly relations: Readonly<Record<string, Relation>>;
  /** The curated entities that NAME terms point to by key. */
  readonly gazetteer: readonly Entity[];
  /** Keys of the outlets that are news agencies. */
  readonly agencyKeys: readonly string[];
  /** Marks that end a sentence when blank or closing marks follow, such as the full stop. */
  readonly sentenceEnds: string;
  /** Comma, semicolon and the like: marks that part clauses. */
  readonly clauseMarks: string;
  /** Words whose final stop ends no sentence, folded, without the stop. */
  readonly abbreviations: readonly string[];
  readonly nameParts: NameParts;
  /** Shape of an unknown word, folded, without particles: what class it probably is. Null where the shape says nothing. */
  readonly guessShape: (folded: string) => WordShape | null;
  /** Whether a word that is surely a verb, folded, is one of the imperfect by its letters. False where they leave it open. */
  readonly isImperfectVerb: (folded: string) => boolean;
}

/** Words that stand in personal names and are no names themselves. In script, as printed. */
export interface NameParts {
  /** The word behind one belongs to the name, whatever else it is: "ibn", "Abu", "von", "de". */
  readonly particles: readonly string[];
  /** Those of them that a name may begin with. */
  readonly openers: readonly string[];
  /** Given names that fold like a function word; only print tells them apart. */
  readonly lookalikes: readonly string[];
  /** Names of another script's letters, of which shortened names are spelled: "bee", "cee". */
  readonly letters: readonly string[];
  /** "Called": behind somebody without a name, the name follows. */
  readonly called: readonly string[];
}

/** A guess from letters alone, for words that no entry holds. */
export interface WordShape {
  readonly kind:
    | "FINITE_VERB"
    | "MASDAR"
    | "NISBA"
    | "DUAL_NOUN"
    | "SOUND_PLURAL"
    | "FEMININE_PLURAL";
  /** True where the shape is as good as proof. */
  readonly sure: boolean;
}
