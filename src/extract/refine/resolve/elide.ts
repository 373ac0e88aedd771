import type { ResolvedSpeaker } from "../resolved.ts";

/** The speaker where no word of the sentence names him. Null for null. */
export function elide(resolved: ResolvedSpeaker): ResolvedSpeaker;
export function elide(resolved: ResolvedSpeaker | null): ResolvedSpeaker | null;
export function elide(resolved: ResolvedSpeaker | null): ResolvedSpeaker | null {
  if (resolved === null) return null;
  return {
    ...resolved,
    speaker: { ...resolved.speaker, text: "", span: null, ruleId: "refine/elided-speaker" },
    isElided: true,
  };
}
