import { type ExitCode, exitCodes } from "./exit-code.ts";

/** How many inputs came to what; their sum is what was offered. */
export interface Tally {
  accepted: number;
  refused: number;
  skipped: number;
}

export function newTally(): Tally {
  return { accepted: 0, refused: 0, skipped: 0 };
}

export function exitCodeOf(tally: Tally): ExitCode {
  return tally.refused > 0 ? exitCodes.SOME_REFUSED : exitCodes.DONE;
}
