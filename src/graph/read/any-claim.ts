import type { ClaimConditions } from "./graph-reader.ts";

/** No condition at all: every claim meets it. */
export const ANY_CLAIM: ClaimConditions = {
  ...{ speakers: null, relayers: null, mentioned: null, words: null, country: null, act: null },
  ...{ stance: null, voice: null, chainStatus: null, hasFigure: null, metric: null },
  ...{ language: null, outlet: null, from: null, to: null, denialTargets: null, denied: null },
};
