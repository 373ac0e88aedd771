import type { Diagnostic } from "../model/diagnostic.ts";
import { readAccording } from "./attribution/according-to.ts";
import { canSpeak } from "./attribution/subject-before.ts";
import { readVerbs, type VerbReading } from "./attribution/verb-reading.ts";
import { BOUNDS } from "./bounds.ts";
import { rangeOf } from "./claims/range-of.ts";
import { hitAt, passageAt, type SentenceRange, type View } from "./reading/view.ts";
import type { DraftedArticle } from "./refine/draft-claims.ts";

/** Every cue that stands in no claim, with the reason why nobody is cited there. Inside quotation marks and reported words a cue is part of what is said. */
export function findUnclaimedCues(view: View, drafted: DraftedArticle): readonly Diagnostic[] {
  const isTaken = takenTokens(view, drafted);
  const found: Diagnostic[] = [];
  for (const sentence of view.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      if (found.length >= BOUNDS.unclaimedCues) return found;
      if (isTaken[at] === 1 || view.blocked[at] === 1 || (view.outerQuote[at] ?? -1) >= 0) continue;
      const message = reasonAt(view, sentence, at);
      if (message === null) continue;
      const { start, end } = passageAt(view, at, (view.words[at]?.last ?? at) + 1);
      found.push({ code: "CUE_WITHOUT_CLAIM", message, span: { start, end } });
    }
  }
  return found;
}

/** 1 for every token of a claim, and for the cues whose speaker could not be named, which are told of already. */
function takenTokens(view: View, { drafts, unresolved }: DraftedArticle): Uint8Array {
  const taken = new Uint8Array(view.tokens.length);
  for (const draft of drafts) {
    const { first, last } = rangeOf(draft);
    taken.fill(1, first, last);
    for (const piece of draft.attribution.cue) taken.fill(1, piece.first, piece.last);
  }
  for (const { start, contentFirst, sentence, isTrailing } of unresolved)
    taken.fill(1, start, isTrailing ? start + 1 : Math.min(contentFirst, sentence.last));
  return taken;
}

/** Why the cue at the token cites nobody; null where no cue begins. */
function reasonAt(view: View, sentence: SentenceRange, at: number): string | null {
  const kind = view.words[at]?.kind;
  if (kind === "CUE_VERB") {
    if (isNoun(view, at)) return null;
    const reading = readVerbs(view, sentence, at, sentence.last)[0];
    return reading === undefined ? null : reasonOf(reading);
  }
  if (kind !== "CUE_PREPOSITION") return null;
  if (hitAt(view, at, "CUE_PREPOSITION")?.term.clausal !== false) return null;
  return readAccording(view, at, sentence.last) === null
    ? "Nobody who could speak is named behind it."
    : "No words of somebody's stand beside it.";
}

function reasonOf({ hit, negated, clause, before }: VerbReading): string {
  if (hit.term.voice === "PASSIVE") return "The verb is passive and names nobody who speaks.";
  if (negated) return "It is negated, refused or only meant to be done, so nothing is said.";
  if (clause.complement === null) return "No words are announced behind it.";
  const speaker = before?.phrase ?? clause.quoted ?? clause.subject;
  if (speaker === null) return "Nobody is named who speaks, and nobody before it goes on.";
  if (!canSpeak(speaker)) return "What stands beside it is nobody who could speak.";
  return "What follows it tells of an act and not of words.";
}

/** "The request for asylum": the letters of a verb in the middle of a clause, which are a noun's too. */
function isNoun(view: View, at: number): boolean {
  const before = view.words[at - 1]?.kind;
  const isInside = before !== undefined && before !== "MARK" && before !== "FUNCTION";
  return isInside && hitAt(view, at, "MASDAR") !== undefined;
}
