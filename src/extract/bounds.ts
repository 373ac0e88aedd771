/**
 * How much one article may hold. Real ones stay far below; past a bound the reading is partial and says so (BOUND_REACHED), so that
 * no text costs more than its length does.
 */
export const BOUNDS = {
  sentences: 10_000,
  claims: 2_000,
  /** People named under a full name. */
  people: 2_000,
  /** Carriers of one claim, and claims inside claims. */
  nesting: 16,
  /** Cues without a claim that are told of. */
  unclaimedCues: 200,
  /** Earlier claims among which a denial looks for what it answers. */
  denialReach: 200,
} as const;

/** The bounds that cost claims or carriers where they are reached. */
export type Bound = "sentences" | "claims" | "nesting";
