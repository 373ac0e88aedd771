/** How a word may begin: which particles may be written together with a form of this class. */
export type CliticClass = "NONE" | "PARTICLE" | "VERB" | "NOUN" | "NAME";

export type Gender = "M" | "F";
export type GrammaticalNumber = "SG" | "DU" | "PL";

/** What every lexical entry has besides its class's own fields. */
export interface TermBase {
  /** Stable id, unique in the pack together with `kind`: "say", "ministry", "org/ru-defence-ministry". */
  readonly id: string;
  /** Every written form, in script, unfolded; inflections included, particles and pronouns left out. */
  readonly forms: readonly string[];
  readonly clitics: CliticClass;
  /** Whether a pronoun may be attached at the end. */
  readonly enclitics: boolean;
  /** The term stands only where the letters as printed are those of its form: folded it is another word too. Absent where folding does no harm. */
  readonly asPrinted?: true;
}
