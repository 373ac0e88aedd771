import type { Attribution } from "./attribution/attribution.ts";
import { readVerb } from "./attribution/verb-reading.ts";
import { innerRecognizers, innerVerbRecognizers, recognizers, verbRecognizers } from "./recognizers.ts";
import { hitAt, type SentenceRange, type View } from "./reading/view.ts";

/** Everything the constructions find in one sentence, in text order; what stands inside quotation marks is read apart. */
export function recognizeSentence(view: View, sentence: SentenceRange): readonly Attribution[] {
  const found: Attribution[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    const attribution = isQuoted(view, at) ? null : recognizeAt(view, sentence, at);
    if (attribution === null) {
      at++;
      continue;
    }
    found.push(attribution);
    at = attribution.isTrailing ? at + 1 : Math.max(at + 1, attribution.contentFirst);
  }
  return found;
}

/** The claims that stand inside the words of `outer`: a speaker quoted by name, a message told of, a report reported. */
export function recognizeInner(view: View, outer: Attribution, first: number, last: number): readonly Attribution[] {
  const found: Attribution[] = [];
  for (let at = first; at < last; at++) {
    const attribution = recognizeInnerAt(view, outer.sentence, at, last);
    if (attribution === null || attribution.contentFirst >= last) continue;
    found.push({ ...attribution, contentLast: attribution.contentLast ?? last });
    at = attribution.contentFirst;
  }
  return found;
}

function recognizeInnerAt(view: View, sentence: SentenceRange, at: number, limit: number): Attribution | null {
  for (const recognizer of innerRecognizers) {
    const attribution = recognizer.recognize(view, sentence, at, limit);
    if (attribution !== null) return attribution;
  }
  if (isQuoted(view, at) || hitAt(view, at, "CUE_VERB") === undefined) return null;
  const reading = readVerb(view, sentence, at, limit);
  if (reading === null) return null;
  for (const recognizer of innerVerbRecognizers) {
    const attribution = recognizer.recognize(reading);
    if (attribution !== null) return attribution;
  }
  return null;
}

function isQuoted(view: View, at: number): boolean {
  return (view.outerQuote[at] ?? -1) >= 0;
}

function recognizeAt(view: View, sentence: SentenceRange, at: number): Attribution | null {
  if (view.blocked[at] === 1) return null;
  for (const recognizer of recognizers) {
    const attribution = recognizer.recognize(view, sentence, at, sentence.last);
    if (attribution !== null) return attribution;
  }
  const reading = readVerb(view, sentence, at, sentence.last);
  if (reading === null) return null;
  for (const recognizer of verbRecognizers) {
    const attribution = recognizer.recognize(reading);
    if (attribution !== null) return attribution;
  }
  return null;
}
