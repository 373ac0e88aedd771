import type { Attribution } from "../../attribution/attribution.ts";
import type { Draft, ResolvedSpeaker } from "../resolved.ts";
import { elide } from "./elide.ts";
import { recentFirst } from "./recent.ts";

/** The most recent speaker that agrees with the verb: in the same paragraph, or in the sentences just before. */
export function resolveElided(
  attribution: Attribution,
  drafts: readonly Draft[],
): ResolvedSpeaker | null {
  const { sentence } = attribution;
  for (const draft of recentFirst(drafts)) {
    const distance = sentence.index - draft.attribution.sentence.index;
    const isNear =
      draft.attribution.sentence.paragraph === sentence.paragraph
        ? distance <= REACH_IN_PARAGRAPH
        : distance <= REACH_ACROSS;
    if (!isNear) return null;
    if (draft.outer !== null || draft.attribution.ruleId === "attribution/reporting-noun") continue;
    if (!agrees(attribution, draft.resolved)) continue;
    return elide(draft.resolved);
  }
  return null;
}

/** Sentences back that a verb without a subject may take its speaker from. */
const REACH_IN_PARAGRAPH = 5;
const REACH_ACROSS = 2;

/** Gender and number are a filter, never proof. Bodies and states are feminine or masculine by their name, so only persons are held to it. */
function agrees(
  attribution: Attribution,
  { phrase, speaker, gender, number }: ResolvedSpeaker,
): boolean {
  if (attribution.number === "PL")
    return number === "PL" || phrase.kind === "ORGANIZATION" || phrase.kind === "ANONYMOUS";
  if (attribution.gender === null) return true;
  if (speaker.kind === "PERSON") return gender === null || gender === attribution.gender;
  if (gender !== null) return gender === attribution.gender || number === "PL";
  return true;
}
