import { readMedium } from "../../relays/medium.ts";
import { isComma } from "../comma.ts";
import { formAt, hitAt } from "../view.ts";
import { takeMedium } from "./carriers.ts";
import type { ClauseState } from "./clause-state.ts";

/**
 * Skips a relative clause up to the next comma, colon, quotation or "that", and keeps the carriers named in it. A "that" which a reporting
 * verb inside the clause governs is passed.
 */
export function skipRelative(state: ClauseState, at: number): number {
  state.isRelativePassed = true;
  let isVerbInside = false;
  for (let next = at + 1; next < state.limit; next++) {
    const form = formAt(state.view, next);
    const quote = state.view.quoteOpening.get(next);
    if (quote !== undefined && hitAt(state.view, quote.close + 1, "COMPLEMENTIZER") !== undefined) {
      next = quote.close;
      continue;
    }
    if (isComma(form) || form === ":" || state.view.quoteOpening.has(next)) return next;
    if (hitAt(state.view, next, "COMPLEMENTIZER") !== undefined) {
      if (!isVerbInside) return next;
      isVerbInside = false;
      continue;
    }
    const verb = hitAt(state.view, next, "CUE_VERB");
    if (verb?.enclitic === null && verb.term.governs.includes("THAT")) isVerbInside = true;
    const medium = readMedium(state.view, next, state.limit);
    if (medium !== null && medium.hops.length > 0) {
      takeMedium(state, medium);
      next = medium.next - 1;
    }
  }
  return at;
}
