import { isComma } from "../reading/comma.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import { formAt, functionAt, hitAt, type SentenceRange, type View } from "../reading/view.ts";
import type { FoundHop } from "../relays/found-hop.ts";
import { readBareMedium } from "../relays/medium.ts";
import { readPublished } from "../relays/published.ts";

export const BACKWARD = "refine/backward-attribution";

/** A sentence that only tells where what stands before it comes from. */
export interface Provenance {
  readonly issuer: Phrase | null;
  readonly hops: readonly FoundHop[];
}

const LATEST_MEDIUM = 12;

/**
 * "That came in a statement that the general staff published on its page on Facebook, and that the agency carried."
 * Null for a sequence of events ("this comes at a time when").
 */
export function readProvenance(view: View, sentence: SentenceRange): Provenance | null {
  const limit = Math.min(sentence.last, sentence.first + LATEST_MEDIUM);
  let sawAnaphor = false;
  for (let at = sentence.first; at < limit; at++) {
    if (functionAt(view, at, "ANAPHOR", "DEMONSTRATIVE") !== undefined) sawAnaphor = true;
    if (hitAt(view, at, "COMPLEMENTIZER") !== undefined) return null;
    const medium = hitAt(view, at, "MEDIUM");
    if (!sawAnaphor || medium === undefined) continue;
    return gather(view, at, sentence.last);
  }
  return null;
}

/** The document with everything that the rest of the sentence says of its way. */
function gather(view: View, at: number, limit: number): Provenance | null {
  const document = readBareMedium(view, at, limit, at);
  if (document === null) return null;
  const hops = [...document.hops];
  let issuer = document.issuer;
  let next = document.next;
  while (next < limit) {
    if (isComma(formAt(view, next))) next++;
    const further = furtherStep(view, next, limit);
    if (further === null) break;
    hops.push(...further.hops);
    issuer ??= further.issuer;
    next = Math.max(next + 1, further.next);
  }
  return issuer === null && hops.length === 0 ? null : { issuer, hops };
}

function furtherStep(view: View, at: number, limit: number) {
  const inMedium = readBareMedium(view, at + 1, limit, at);
  if (inMedium !== null) return inMedium;
  return readCarried(view, at, limit);
}

function readCarried(view: View, at: number, limit: number) {
  const step = readPublished(view, at, limit);
  if (step === null) return null;
  return { hops: step.hop === null ? [] : [step.hop], issuer: step.issuer, next: step.next };
}
