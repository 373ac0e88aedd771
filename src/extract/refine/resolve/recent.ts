import type { Draft } from "../resolved.ts";

/** The drafts near enough to be taken up by a later phrase, the last first. */
export function recentFirst(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.slice(-LOOK_BACK).reverse();
}

const LOOK_BACK = 40;
