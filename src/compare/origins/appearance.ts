import type { ComparedClaim } from "../content/compared-claim.ts";
import type { Sameness } from "../content/same-content.ts";
import type { Completion } from "./completion.ts";

/** Why one appearance is no saying of its own. */
export interface CopyOf {
  readonly claimId: string;
  /** A short sentence in English. */
  readonly reason: string;
}

/** One claim that says it, with its way back as far as it is known. */
export interface Appearance {
  readonly claim: ComparedClaim;
  /** Why it counts as saying the same. Null for the claim that was asked about. */
  readonly sameness: Sameness | null;
  /** Null where its own way is whole, or where nothing completes it. */
  readonly completion: Completion | null;
  /** The earlier appearance that it repeats. Null where it is none. */
  readonly copyOf: CopyOf | null;
}

/** What a claim says, and the claims that say the same or the opposite. */
export interface Related {
  readonly claim: ComparedClaim;
  readonly sameness: Sameness;
}
