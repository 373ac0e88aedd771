import type { ClaimFlag } from "../model/claim.ts";

/** How often each rule was right on annotated text, smoothed; a rule without a figure of its own takes the common one. */
const PRECISION: Readonly<Record<string, number>> = {
  "attribution/cue-before-speaker": 0.97,
  "attribution/carried-from": 0.96,
  "attribution/according-to": 0.9,
  "attribution/speaker-before-cue": 0.9,
  "attribution/noun-complement": 0.88,
  "attribution/governed-complement": 0.85,
  "attribution/two-place-verb": 0.85,
  "attribution/continued": 0.9,
  "attribution/participle": 0.9,
  "attribution/reporting-noun": 0.8,
  "attribution/reported-report": 0.6,
  "attribution/message-says": 0.7,
  "author/own-voice": 0.9,
};

const COMMON = 0.8;

const PENALTY: Partial<Record<ClaimFlag, number>> = {
  QUOTE_REPAIRED: 0.8,
  ELIDED_SPEAKER: 0.92,
  CARRIED_CHAIN: 0.95,
  BACKWARD_ATTRIBUTION: 0.95,
};

/** From 0 to 1, two decimals: the rule's precision times what was doubtful here. */
export function confidenceOf(ruleId: string, flags: readonly ClaimFlag[]): number {
  const precision = PRECISION[ruleId] ?? COMMON;
  return (
    Math.round(flags.reduce((product, flag) => product * (PENALTY[flag] ?? 1), precision) * 100) /
    100
  );
}
