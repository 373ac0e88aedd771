import { isComma } from "../reading/comma.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { formAt, functionAt, hitAt, type SentenceRange, type View } from "../reading/view.ts";
import type { FoundHop } from "../relays/found-hop.ts";
import { readBareMedium, readMedium } from "../relays/medium.ts";
import { opensMedium } from "../relays/opens-medium.ts";
import { readPublished } from "../relays/published.ts";

export const BACKWARD = "refine/backward-attribution";

/** A sentence that only tells where what stands before it comes from. */
export interface Provenance {
  /** Whose remarks it tells of ("the minister's remarks came in"). Null where it tells of what stands before. */
  readonly owner: Phrase | null;
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
    if (!sawAnaphor || hitAt(view, at, "MEDIUM") === undefined) continue;
    return gather(view, at, sentence.last);
  }
  return readRemarks(view, sentence);
}

/** "The minister's remarks came in an interview with the channel": only where that names a carrier; else it tells of time ("came after"). */
function readRemarks(view: View, sentence: SentenceRange): Provenance | null {
  const verb = hitAt(view, sentence.first, "CUE_VERB");
  if (verb?.term.cueClass !== "SHOW") return null;
  const remarks = hitAt(view, verb.last + 1, "MEDIUM");
  if (remarks?.term.medium !== "STATEMENT" || remarks.term.number !== "PL") return null;
  const stopAt = (token: number) => opensMedium(view, token);
  const next = remarks.last + 1;
  const owner =
    remarks.enclitic === null ? readPhrase(view, next, sentence.last, { stopAt }) : null;
  const medium = readMedium(view, owner?.last ?? next, sentence.last);
  if (medium === null || medium.hops.length === 0) return null;
  return { owner, issuer: null, hops: medium.hops };
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
  return issuer === null && hops.length === 0 ? null : { owner: null, issuer, hops };
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
