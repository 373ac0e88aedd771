import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { prepositionAt } from "../reading/relations.ts";
import type { View } from "../reading/view.ts";
import { carrierRole, type FoundHop, hopOf } from "./found-hop.ts";
import { opensMedium } from "./opens-medium.ts";

export const TOLD_OUTLET = "relays/told-outlet";

/** What was said was said to somebody. `hop` is null where the addressee carries nothing (journalists, a minister). */
export interface Addressee {
  readonly hop: FoundHop | null;
  readonly next: number;
}

/**
 * The one told: "to" with a media outlet is a carrier, with anybody else an addressee.
 * "qala masdar li-wakalat al-Sahl inna" (a source told the Sahl agency that) -> hop AGENCY.
 */
export function readAddressee(view: View, at: number, limit: number): Addressee | null {
  const preposition = prepositionAt(view, at);
  if (preposition === null || preposition.relation !== "FOR") return null;
  const first = preposition.next;
  const quote = view.quoteOpening.get(first);
  if (quote !== undefined) {
    const inner = readPhrase(view, first + 1, quote.close, { stopAt: () => false });
    const role = inner === null ? null : carrierRole(view, inner);
    if (inner === null || role === null || quote.close - first > LONGEST_NAME) return null;
    return { hop: hopOf(inner, role, TOLD_OUTLET, "SPEAKER"), next: quote.close + 1 };
  }
  const phrase = readPhrase(view, first, limit, { stopAt: (token) => opensMedium(view, token) });
  if (phrase === null) return null;
  const role = carrierRole(view, phrase);
  const hop = role === null ? null : hopOf(phrase, role, TOLD_OUTLET, "SPEAKER");
  return { hop, next: phrase.last };
}

const LONGEST_NAME = 6;
