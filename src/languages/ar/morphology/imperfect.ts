import {
  ALEF,
  ALEF_HAMZA,
  ALEF_MADDA,
  AN,
  HAMZA,
  IN,
  NOON,
  TEH,
  WA,
  WAW,
  WAW_HAMZA,
  WUN,
  YEH,
  YEH_HAMZA,
} from "./letters.ts";
import type { PersonTable } from "./perfect.ts";
import type { VerbLemma } from "./verb-lemma.ts";

/** Indicative first, then the subjunctive and the jussive where they are spelled otherwise. */
export function inflectImperfect(verb: VerbLemma): PersonTable {
  const present = verb.imperfect;
  if (verb.defective && /[\u0649\u0648\u064a]$/u.test(present)) return inflectDefective(present);
  const duals = dualOf(present);
  return {
    ms: [present, jussiveOf(verb)],
    fs: [present, jussiveOf(verb)].map(toFeminine),
    md: duals,
    fd: duals.map(toFeminine),
    mp: pluralStems(present).flatMap((stem) => [stem + WUN, stem + WA]),
    fp: femininePlural(verb),
  };
}

function inflectDefective(present: string): PersonTable {
  const stem = present.slice(0, -1);
  const inWaw = present.endsWith(WAW);
  const dualStem = stem + (inWaw ? WAW : YEH);
  const duals = [dualStem + AN, dualStem + ALEF];
  return {
    ms: [present, stem],
    fs: [present, stem].map(toFeminine),
    md: duals,
    fd: duals.map(toFeminine),
    mp: [stem + WUN, stem + WA],
    fp: inWaw ? [] : [stem + IN], // with waw it is spelled like the masculine
  };
}

function jussiveOf(verb: VerbLemma): string {
  const present = verb.imperfect;
  if (!verb.hollow) return present;
  const last = present.slice(-1);
  if (last !== HAMZA) return present.slice(0, -2) + last;
  return present.slice(0, -2) + (present.endsWith(ALEF + HAMZA) ? ALEF_HAMZA : YEH_HAMZA);
}

function femininePlural(verb: VerbLemma): readonly string[] {
  if (verb.doubled) return [verb.imperfect + verb.imperfect.slice(-1) + NOON];
  const short = jussiveOf(verb);
  return short.endsWith(NOON) ? [] : [short + NOON];
}

function dualOf(present: string): readonly string[] {
  const stem = present.slice(0, -1);
  if (present.endsWith(ALEF_HAMZA)) return [stem + ALEF_MADDA + NOON, stem + ALEF_MADDA];
  const seated = seatHamza(present);
  return [seated + AN, seated + ALEF];
}

function pluralStems(present: string): readonly string[] {
  const open = present.endsWith(ALEF_HAMZA) || present.endsWith(ALEF + HAMZA);
  return open ? [present, present.slice(0, -1) + WAW_HAMZA] : [seatHamza(present)];
}

/** A hamza after long i takes a seat once an ending follows. */
function seatHamza(present: string): string {
  return present.endsWith(YEH + HAMZA) ? present.slice(0, -1) + YEH_HAMZA : present;
}

function toFeminine(form: string): string {
  return TEH + form.slice(1);
}
