import type { FunctionWord } from "../../attribution-terms.ts";
import type { CliticClass, Gender, GrammaticalNumber } from "../../term-base.ts";

/** An entry of a closed class. What is left out: clitics PARTICLE, no pronoun, gender and number unknown. */
export interface FunctionRow {
  readonly id: string;
  readonly word: FunctionWord;
  readonly clitics?: CliticClass;
  readonly enclitics?: true;
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
  /** One form a line. */
  readonly forms: string;
}
