import { inflectImperfect } from "./imperfect.ts";
import { ALEF, ALEF_HAMZA, ALEF_MAKSURA, HAMZA, WAW, YEH, YEH_HAMZA } from "./letters.ts";
import { defectiveInYa, type PersonTable, soundPerfect } from "./perfect.ts";
import type { VerbLemma } from "./verb-lemma.ts";

/** The passive perfect, null where its letters are those of the active. */
export function inflectPassivePerfect(verb: VerbLemma): PersonTable | null {
  const past = verb.perfect;
  if (verb.hollow) return past.endsWith(HAMZA) ? null : hollowPassive(past);
  if (/[\u0627\u0649]$/u.test(past)) return defectiveInYa(withLongU(past.slice(0, -1) + YEH));
  const changed = withHamzaOnYa(withLongU(past));
  return changed === past ? null : soundPerfect(changed, changed);
}

/** The passive imperfect, null where its letters are those of the active. */
export function inflectPassiveImperfect(verb: VerbLemma): PersonTable | null {
  const changed = passivePresent(verb);
  return changed === verb.imperfect ? null : inflectImperfect({ ...verb, imperfect: changed });
}

function passivePresent(verb: VerbLemma): string {
  const present = verb.imperfect;
  if (verb.hollow) return present.slice(0, -2) + ALEF + present.slice(-1);
  if (present.endsWith(YEH_HAMZA)) return present.slice(0, -1) + ALEF_HAMZA;
  if (verb.defective) return restoreWaw(verb, present.slice(0, -1) + ALEF_MAKSURA);
  return restoreWaw(verb, present);
}

/** A first radical waw that the active drops comes back: "yasif", but "yusaf" is written with it. */
function restoreWaw(verb: VerbLemma, present: string): string {
  const dropped = verb.perfect.startsWith(WAW) && present.charAt(1) !== WAW;
  const formThree = verb.perfect.charAt(1) === ALEF;
  return dropped && !formThree ? present.charAt(0) + WAW + present.slice(1) : present;
}

function hollowPassive(past: string): PersonTable {
  const last = past.slice(-1);
  return soundPerfect(past.slice(0, -2) + YEH + last, past.slice(0, -2) + last);
}

/** Forms III and VI: the long a becomes a long u ("hujima"). */
function withLongU(past: string): string {
  return past.replace(/^(\u062a?[^\u0621-\u0627])\u0627([^\u0621].)$/u, `$1${WAW}$2`);
}

function withHamzaOnYa(past: string): string {
  return past.replace(/\u0623$/u, YEH_HAMZA).replace(/^(.)\u0623(.)$/u, `$1${YEH_HAMZA}$2`);
}
