import type { CueTense, CueVoice } from "../../attribution-terms.ts";
import type { Gender, GrammaticalNumber } from "../../term-base.ts";

/** One place in a verb's table. */
export interface InflectedForms {
  readonly tense: CueTense;
  readonly voice: CueVoice;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** The spellings of the free word, shortened moods included. */
  readonly forms: readonly string[];
  /** What the word is with a pronoun where that changes it: a stem or whole words. */
  readonly stems: readonly string[];
}
