import {
  ALEF,
  ALEF_HAMZA,
  ALEF_MADDA,
  HAMZA,
  NOON,
  TA,
  TEH,
  WA,
  WAW,
  WAW_HAMZA,
  YA,
  YEH,
  YEH_HAMZA,
} from "./letters.ts";
import type { VerbLemma } from "./verb-lemma.ts";

/** Spellings by place, third person: gender (m, f), then number (s, d, p). Empty where another place is spelled alike. */
export interface PersonTable {
  readonly ms: readonly string[];
  readonly fs: readonly string[];
  readonly md: readonly string[];
  readonly fd: readonly string[];
  readonly mp: readonly string[];
  readonly fp: readonly string[];
}

export function inflectPerfect(verb: VerbLemma): PersonTable {
  const past = verb.perfect;
  if (/[\u0627\u0649]$/u.test(past)) return defectivePerfect(past);
  if (past.endsWith(YEH) && verb.defective) return defectiveInYa(past);
  return soundPerfect(past, shortStem(verb));
}

/** @param short the stem before an ending that begins with a consonant */
export function soundPerfect(past: string, short: string): PersonTable {
  return {
    ms: [past],
    fs: [past + TEH],
    md: [past.endsWith(ALEF_HAMZA) ? past.slice(0, -1) + ALEF_MADDA : past + ALEF],
    fd: [past + TA],
    mp: pluralOf(past),
    fp: short.endsWith(NOON) ? [] : [short + NOON],
  };
}

/** "khashiya", and every passive of a defective verb ("nufiya"). */
export function defectiveInYa(past: string): PersonTable {
  return {
    ms: [past],
    fs: [past + TEH],
    md: [past + ALEF],
    fd: [past + TA],
    mp: [past.slice(0, -1) + WA],
    fp: [past + NOON],
  };
}

function defectivePerfect(past: string): PersonTable {
  const stem = past.slice(0, -1);
  const inWaw = past.endsWith(ALEF) && past.length === 3;
  return {
    ms: [past],
    fs: [stem + TEH],
    md: inWaw ? [] : [stem + YA], // with waw it is spelled like the plural
    fd: [stem + TA],
    mp: [stem + WA],
    fp: [stem + (inWaw ? WAW : YEH) + NOON],
  };
}

function shortStem(verb: VerbLemma): string {
  const past = verb.perfect;
  if (verb.doubled) return past + past.slice(-1);
  if (!verb.hollow) return past;
  const last = past.slice(-1);
  return past.slice(0, -2) + (last === HAMZA ? YEH_HAMZA : last);
}

function pluralOf(past: string): readonly string[] {
  if (past.endsWith(ALEF_HAMZA)) return [past + WA, past.slice(0, -1) + WAW_HAMZA + WA];
  if (past.endsWith(ALEF + HAMZA)) return [past + WA, past.slice(0, -1) + WAW_HAMZA + WA];
  return [past + WA];
}
