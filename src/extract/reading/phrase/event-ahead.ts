import { foldForm } from "../../../text/fold.ts";
import type { View } from "../view.ts";
import { hitAt } from "../view.ts";
import type { WordKind } from "../words.ts";
import type { PhraseState } from "./phrase-state.ts";

/**
 * "The secretary-general the deputy the start of": a bare verbal noun is where that which is told begins, so definite words right
 * before it are the speaker's still. So are words that no entry holds before "that" ("the competent"). Only behind a cue that takes events alone.
 */
export function leadsToEvent({ view, options, limit }: PhraseState, from: number): boolean {
  if (options.isEventNear !== true) return false;
  let isUnknown = true;
  for (let at = from; at < Math.min(limit, from + MOST_WORDS + 1); at++) {
    const word = view.words[at];
    if (word?.kind === "COMPLEMENTIZER" && !word.conjunction) return at > from && isUnknown;
    if (word === undefined || options.stopAt(at)) return false;
    isUnknown &&= word.kind === "UNKNOWN";
    if (word.conjunction || word.preposition !== null) return false;
    if (!word.article) return at > from && isBareEvent(view, at);
  }
  return false;
}

const MOST_WORDS = 3;

/** A verbal noun without article, and without the ending that says "in order to" or "by way of". */
export function isBareEvent(view: View, at: number): boolean {
  const event = hitAt(view, at, "MASDAR");
  if (event === undefined || !EVENT_KINDS.has(view.words[at]?.kind ?? "BREAK")) return false;
  if (event.proclitic.article || event.proclitic.conjunction) return false;
  if (event.proclitic.preposition !== null) return false;
  const [plain] = event.term.forms;
  const printed = view.folded.text.slice(event.from, event.to);
  return event.enclitic !== null || (plain !== undefined && foldForm(plain) === printed);
}

/** What a verbal noun may lead as: behind a verb and its subject none of its letters are another verb. */
const EVENT_KINDS: ReadonlySet<WordKind> = new Set(["MASDAR", "CUE_NOUN", "CUE_VERB", "VERB"]);
