import { SHADDA } from "./letters.ts";

/**
 * A verb as its row gives it. Vowel signs are left out, but a doubled last letter carries its shadda: it alone tells
 * "yastamirru" (doubled) from verbs spelled like it.
 */
export interface VerbLemma {
  /** Third person masculine singular. */
  readonly perfect: string;
  readonly imperfect: string;
  readonly doubled: boolean;
  /** The middle radical is a glide that the perfect shows as alef ("qala"). */
  readonly hollow: boolean;
  /** The last radical is a glide ("nafa", "daa", "khashiya"). */
  readonly defective: boolean;
}

/** Reads the two leading words of a row. The type of the verb is inferred from their shape. */
export function readVerbLemma(perfect: string, imperfect: string): VerbLemma {
  const past = perfect.replaceAll(SHADDA, "");
  const present = imperfect.replaceAll(SHADDA, "");
  return {
    perfect: past,
    imperfect: present,
    doubled: perfect.endsWith(SHADDA),
    hollow: /\u0627.$/u.test(past) && /[\u0627\u0648\u064a].$/u.test(present),
    defective: /[\u0649\u0627]$/u.test(past) || /[\u0649\u0648]$/u.test(present),
  };
}
