import type { TermKind } from "../../languages/pack.ts";
import type { HitTable } from "./hits.ts";

/** The kinds of terms that are looked for at every token, a bit each. */
export const FUNCTION = 1;
export const CUE_VERB = 2;
export const CUE_PREPOSITION = 4;
export const CUE_PARTICIPLE = 8;
export const CUE_NOUN = 16;
export const MEDIUM = 32;

const BITS: ReadonlyMap<TermKind, number> = new Map([
  ["FUNCTION", FUNCTION],
  ["CUE_VERB", CUE_VERB],
  ["CUE_PREPOSITION", CUE_PREPOSITION],
  ["CUE_PARTICIPLE", CUE_PARTICIPLE],
  ["CUE_NOUN", CUE_NOUN],
  ["MEDIUM", MEDIUM],
]);

/** For each token the bits of what begins there, whether or not a longer phrase hides it: most tokens are passed over by a look at them. */
export function kindsOf(hits: HitTable): Uint8Array {
  const kinds = new Uint8Array(hits.length);
  for (let at = 0; at < kinds.length; at++) {
    let bits = 0;
    for (const { kind } of hits[at] ?? []) bits |= BITS.get(kind) ?? 0;
    kinds[at] = bits;
  }
  return kinds;
}
