import type { Said } from "../../model/claim.ts";
import { isComma } from "../reading/comma.ts";
import { passageAt, type View } from "../reading/view.ts";
import type { Draft } from "../refine/resolved.ts";
import { readSaidTime, type SaidTime } from "./read-said-time.ts";

/**
 * When the speaker spoke: a day named right beside the cue, the speaker or what it was said in, before the words begin. A
 * day further off may be that of something else, so it is left. Null where none is named, or where two days are.
 */
export function saidOf(view: View, draft: Draft): Said | null {
  const { attribution } = draft;
  const limit = attribution.isTrailing ? attribution.sentence.last : attribution.contentFirst;
  const found = new Map<number, SaidTime>();
  for (const place of placesBeside(draft)) {
    const at = isComma(view.tokens[place]?.form) ? place + 1 : place;
    const time = at < limit ? readSaidTime(view, at, limit) : null;
    if (time !== null) found.set(time.first, time);
  }
  const [time, ...others] = found.values();
  if (time === undefined || others.some(({ day }) => day !== time.day)) return null;
  const verbatim = passageAt(view, time.first, time.next);
  return { verbatim, from: time.day, to: time.day };
}

/** Tokens at which a day may stand: where the announcement begins, and behind each of its parts. */
function placesBeside({ attribution }: Draft): readonly number[] {
  const { cue, speaker, coSpeakers, medium, start, isTrailing } = attribution;
  const parts = [...cue, ...(speaker === null ? [] : [speaker]), ...coSpeakers];
  // An interview is published on another day than it is given; what follows a statement dates it.
  const issued = medium === null || medium.kind === "INTERVIEW" ? [] : [medium];
  const behind = [...parts, ...issued].map(({ last }) => last);
  return isTrailing ? behind : [start, ...behind];
}
