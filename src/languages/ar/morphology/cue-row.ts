import type { CueClass, CueMeaning, Government } from "../../attribution-terms.ts";

/** A reporting verb as the lexicon gives it. What is left out comes from its class. */
export interface CueRow extends Partial<Omit<CueMeaning, "lemma" | "cueClass" | "governs">> {
  readonly id: string;
  readonly governs: readonly Government[];
  /** Where the imperfect governs less: "yutabar" is as often the passive ("is considered"). */
  readonly governsInImperfect?: readonly Government[];
  /** Government of the participle where it reports too; "SAME" for the verb's own. Absent where it does not report. */
  readonly participle?: "SAME" | readonly Government[];
  /** The passive reports without an agent ("it was said"): hearsay. */
  readonly passive?: true;
  /** The verb takes no pronoun: with one its letters are a preposition ("baynahum", "abrahu"). */
  readonly alone?: true;
  /** Words that follow each form and belong to the cue. */
  readonly tail?: string;
  /** The only forms kept, where the tail agrees with them in gender. */
  readonly only?: string;
  /** Forms left out because they are far more often another word, separated by blanks. */
  readonly without?: string;
  /** Perfect, imperfect and active participle, separated by blanks. The participle only where `participle` is set. */
  readonly words: string;
}

export type CueRows = Partial<Readonly<Record<CueClass, readonly CueRow[]>>>;

export type ClassDefaults = Omit<CueMeaning, "lemma" | "cueClass" | "governs">;

const PLAIN: ClassDefaults = {
  act: "STATE",
  stance: "ASSERTS",
  certainty: "CERTAIN",
  outletDistance: "NEUTRAL",
};

/** What each class means unless a row says otherwise. */
export const CLASS_DEFAULTS: Readonly<Record<CueClass, ClassDefaults>> = {
  SAY: PLAIN,
  CONTINUE: PLAIN,
  EXPLAIN: PLAIN,
  REVEAL: { ...PLAIN, outletDistance: "ENDORSING" },
  DOUBT: { ...PLAIN, outletDistance: "DISTANCING" },
  DENY: { ...PLAIN, act: "DENY", stance: "DENIES" },
  RULE_OUT: { ...PLAIN, act: "DENY", stance: "DENIES", certainty: "PROBABLE" },
  ESTIMATE: { ...PLAIN, act: "EXPECT", stance: "SPECULATES", certainty: "PROBABLE" },
  FEAR_HOPE: { ...PLAIN, certainty: "POSSIBLE" },
  HOLD: { ...PLAIN, certainty: "PROBABLE" },
  WARN: { ...PLAIN, act: "WARN", certainty: "POSSIBLE" },
  ACCUSE: { ...PLAIN, act: "ACCUSE" },
  THREATEN_PROMISE: { ...PLAIN, act: "PROMISE", certainty: "PROBABLE" },
  DEMAND: { ...PLAIN, act: "DEMAND", certainty: "UNCOMMITTED" },
  WELCOME: { ...PLAIN, act: "WELCOME" },
  ASK: { ...PLAIN, act: "QUESTION", certainty: "UNCOMMITTED" },
  RELAY: PLAIN,
  SHOW: PLAIN,
  HEARSAY: { ...PLAIN, certainty: "UNCOMMITTED", outletDistance: "HEARSAY" },
};
