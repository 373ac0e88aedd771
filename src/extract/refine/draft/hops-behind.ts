import type { Attribution } from "../../attribution/attribution.ts";
import { BOUNDS } from "../../bounds.ts";
import { functionAt, type SentenceRange, type View } from "../../reading/view.ts";
import { carrierRole, type FoundHop, hopOf } from "../../relays/found-hop.ts";
import { readMedium } from "../../relays/medium.ts";
import { type Addressee, readAddressee } from "../../relays/told-outlet.ts";
import { furtherPiece } from "../close-content.ts";
import type { Draft } from "../resolved.ts";
import type { Drafting } from "./drafting.ts";
import { namedHops } from "./named-hops.ts";

/** "..., in the statement that the agency published on Telegram": behind the words, the way they came. Empty where nothing is told. */
export function trailingMedium(view: View, { content }: Draft, limit: number): readonly FoundHop[] {
  for (let at = content.last; at < limit; at++) {
    const medium = readMedium(view, at, limit);
    if (medium !== null) return medium.hops.map((hop) => ({ ...hop, reach: "NONE" }));
  }
  return [];
}

/** A tail that names a carrier of words that have a speaker already is a hop; true where it was taken so. */
export function takeAsHop(state: Drafting, attribution: Attribution, limit: number): boolean {
  const last = lastIn(state, attribution.sentence);
  const { speaker, start } = attribution;
  if (last === null || speaker === null || last.attribution.start >= start) return false;
  if (last.hops.length >= BOUNDS.nesting) {
    state.reached.add("nesting");
    return true;
  }
  const role = carrierRole(state.view, speaker) ?? "REPUBLISHER";
  const added = [hopOf(speaker, role, attribution.ruleId, "NONE"), ...attribution.hops];
  last.hops = [...last.hops, ...namedHops(state, last.resolved, added)];
  last.ruleIds.push(attribution.ruleId);
  if (last.content.further === null)
    last.content = { ...last.content, further: furtherPiece(state.view, attribution, limit) };
  return true;
}

/** "Could not be verified by Reuters, which carried the news": the note names a carrier. */
export function takeRepublisher(state: Drafting, sentence: SentenceRange): void {
  const { view } = state;
  const last = lastIn(state, sentence);
  if (last === null) return;
  for (let at = last.content.last; at < sentence.last; at++) {
    if (last.hops.length >= BOUNDS.nesting) return;
    const note = functionAt(view, at, "VERIFICATION");
    const told = note === undefined ? null : toldBehind(view, note.last + 1, sentence.last);
    if (told?.hop == null || functionAt(view, told.next, "RELATIVE") === undefined) continue;
    const added: FoundHop = { ...told.hop, role: "REPUBLISHER", reach: "NONE" };
    last.hops = [...last.hops, ...namedHops(state, last.resolved, [added])];
    last.ruleIds.push("relays/republisher-in-note");
  }
}

/** "Of that by Reuters": the outlet told of may stand a few words behind the note. */
function toldBehind(view: View, from: number, limit: number): Addressee | null {
  for (let at = from; at < Math.min(limit, from + FURTHEST_TOLD); at++) {
    const told = readAddressee(view, at, limit);
    if (told?.hop != null) return told;
  }
  return null;
}

const FURTHEST_TOLD = 4;

function lastIn({ outermost }: Drafting, sentence: SentenceRange): Draft | null {
  const last = outermost.at(-1);
  return last?.attribution.sentence.index === sentence.index ? last : null;
}
