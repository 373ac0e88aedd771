import type { Gender, GrammaticalNumber } from "../../term-base.ts";
import { ALEF, AT, IN, TEH_MARBUTA, YEH } from "./letters.ts";

export interface ParticipleForms {
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  readonly forms: readonly string[];
}

/**
 * The participle as a circumstance, that is in the accusative ("mudifan", "mudifatan", "mudifina"): the nominative is as often
 * an adjective or a plain noun ("host", "student") and is left out. The dual is spelled like the plural.
 * @param participle masculine singular; of a defective verb with its ya ("nafi")
 */
export function inflectParticiple(participle: string): readonly ParticipleForms[] {
  const plural = participle.endsWith(YEH) ? participle.slice(0, -1) : participle;
  return [
    { gender: "M", number: "SG", forms: [participle + ALEF] },
    { gender: "F", number: "SG", forms: [participle + TEH_MARBUTA] },
    { gender: "M", number: "PL", forms: [plural + IN] },
    { gender: "F", number: "PL", forms: [participle + AT] },
  ];
}
