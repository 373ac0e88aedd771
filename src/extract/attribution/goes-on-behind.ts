import { isComma } from "../reading/comma.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import { prepositionAt } from "../reading/relations.ts";
import { formAt, functionAt, hitAt, type View } from "../reading/view.ts";

/**
 * Where the words go on behind a cue set between two commas or dashes: "four people, according to the police, were killed".
 * The token behind the second mark; null where the cue is not set apart so, or where what follows begins something of its own.
 */
export function goesOnBehind(
  view: View,
  cueAt: number,
  cueEnd: number,
  limit: number,
): number | null {
  const first = cueEnd + 1;
  if (first >= limit || !isPair(formAt(view, cueAt - 1), formAt(view, cueEnd))) return null;
  const word = view.words[first];
  if (word === undefined || word.kind === "MARK" || word.conjunction) return null;
  if (functionAt(view, first, ...OPENS_OWN) !== undefined || isCue(view, first)) return null;
  return first;
}

/**
 * Where the clause goes on right behind a cue that no mark sets apart: "the party won, by the committee, twenty seats" without the commas.
 * Its next part must be one that cannot belong to the speaker: behind the preposition "by", or an indefinite noun behind a finished designation.
 */
export function goesOnUnmarked(
  view: View,
  cueAt: number,
  speaker: Phrase,
  limit: number,
): number | null {
  const first = speaker.last;
  const word = view.words[first];
  if (word === undefined || first >= limit || view.words[cueAt - 1]?.kind === "MARK") return null;
  if (word.conjunction || !speaker.closed) return null;
  if (word.preposition !== null)
    return prepositionAt(view, first)?.relation === "BY" && word.kind !== "HEAD" ? first : null;
  const isNoun = word.kind === "NOUN" || word.kind === "NUMBER" || word.kind === "MASDAR";
  const isUnknown = word.kind === "UNKNOWN" && speaker.head?.term.head === "ORGANIZATION";
  return !word.article && !word.pronoun && (isNoun || isUnknown) ? first : null;
}

function isPair(open: string, close: string): boolean {
  return (isComma(open) && isComma(close)) || (DASHES.has(open) && DASHES.has(close));
}

function isCue(view: View, at: number): boolean {
  return (
    hitAt(view, at, "CUE_PREPOSITION") !== undefined ||
    hitAt(view, at, "CUE_PARTICIPLE") !== undefined ||
    hitAt(view, at, "DISTANCE_TAIL") !== undefined
  );
}

const DASHES = new Set(["-", "\u2013", "\u2014"]);

const OPENS_OWN = [
  "RELATIVE",
  "WHILE",
  "AT_THE_TIME",
  "BUT",
  "BECAUSE",
  "GLOSS",
  "OPENER",
  "ADDITIVE",
  "VERIFICATION",
  "NO_EVIDENCE",
  "OUTLET_OWN",
  "TOPIC",
] as const;
