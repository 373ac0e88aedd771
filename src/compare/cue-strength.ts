import type { Certainty, OutletDistance, Stance } from "../model/claim.ts";

/** How words are put: how sure they make the content, and how far the outlet stands from it. */
export interface Putting {
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly outletDistance: OutletDistance;
}

/** Higher is surer. */
export const CERTAINTY: Readonly<Record<Certainty, number>> = {
  UNCOMMITTED: 0,
  POSSIBLE: 1,
  PROBABLE: 2,
  CERTAIN: 3,
};

/** Higher stands nearer to it. */
export const DISTANCE: Readonly<Record<OutletDistance, number>> = {
  HEARSAY: 0,
  DISTANCING: 1,
  NEUTRAL: 2,
  ENDORSING: 3,
};

/** Why the first is put more strongly than the second, as a sentence. Null where it is not. */
export function strongerIn(first: Putting, second: Putting): string | null {
  if (first.stance === "ASSERTS" && second.stance === "SPECULATES")
    return "What is only supposed becomes a statement.";
  if (CERTAINTY[first.certainty] > CERTAINTY[second.certainty])
    return `It goes from ${spoken(second.certainty)} to ${spoken(first.certainty)}.`;
  if (DISTANCE[first.outletDistance] > DISTANCE[second.outletDistance])
    return `The outlet goes from ${OUTLET[second.outletDistance]} to ${OUTLET[first.outletDistance]}.`;
  return null;
}

const OUTLET: Readonly<Record<OutletDistance, string>> = {
  HEARSAY: "passing on hearsay",
  DISTANCING: "keeping its distance",
  NEUTRAL: "merely reporting",
  ENDORSING: "vouching for it",
};

function spoken(certainty: Certainty): string {
  return certainty.toLowerCase();
}
