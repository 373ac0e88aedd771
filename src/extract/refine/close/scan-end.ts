import type { Attribution } from "../../attribution/attribution.ts";
import { isComma } from "../../reading/comma.ts";
import { isHitOf } from "../../reading/hits.ts";
import { prepositionAt } from "../../reading/relations.ts";
import { formAt, functionAt, hitAt, type View } from "../../reading/view.ts";
import { isClausal } from "../is-clausal.ts";
import { countsOn, isOutcome } from "./goes-on.ts";
import { opensHeadlineClause } from "./headline-clause.ts";

/** The token at which the words end: the first before `limit`, outside quotations, that cannot belong to them; `limit` where all do. */
export function scanEnd(
  view: View,
  attribution: Attribution,
  first: number,
  limit: number,
): number {
  for (let at = first + 1; at < limit; at++) {
    const quote = view.quoteOpening.get(at);
    if (quote !== undefined && quote.close < limit) {
      at = quote.close;
      continue;
    }
    if (endsAt(view, attribution, first, at, limit)) return at;
  }
  return limit;
}

function endsAt(
  view: View,
  attribution: Attribution,
  first: number,
  at: number,
  limit: number,
): boolean {
  const tail = hitAt(view, at, "DISTANCE_TAIL");
  if (tail !== undefined && !tail.term.inside) return true;
  if (functionAt(view, at, "GLOSS", "VERIFICATION", "NO_EVIDENCE") !== undefined) return true;
  if (attribution.sentence.placement !== "BODY" && opensHeadlineClause(view, at, limit))
    return true;
  // "Denied that outright": how it was said is no part of "that".
  if (
    functionAt(view, first, "ANAPHOR") !== undefined &&
    functionAt(view, at, "ALSO") !== undefined
  )
    return true;
  if (!isComma(formAt(view, at))) return false;
  const next = view.words[at + 1];
  if (next === undefined || at + 1 >= limit) return false;
  const hit = next.hit;
  if (functionAt(view, at + 1, "WHILE", "AT_THE_TIME") !== undefined)
    return (
      isVerbal(view, next.last + 1) &&
      !(isClausal(attribution) && countsOn(view, first, next.last + 1))
    );
  if (
    next.conjunction &&
    hit !== null &&
    isHitOf(hit, "FUNCTION") &&
    hit.term.word === "RELATIVE" &&
    hit.term.gender !== null &&
    !holdsRelative(view, first, at)
  )
    return true;
  if (isCircumstance(view, at + 1)) return true;
  if (
    attribution.ruleId === "attribution/reporting-noun" &&
    next.conjunction &&
    hitAt(view, at + 1, "CUE_NOUN") !== undefined
  )
    return true;
  if (isFronted(attribution) && isVerbal(view, at + 1)) return true;
  if (isClausal(attribution)) return false;
  if (
    functionAt(view, at + 1, "ANAPHOR") !== undefined &&
    functionAt(view, next.last + 1, "RELATIVE") !== undefined
  )
    return true;
  if (functionAt(view, at + 1, "BUT") !== undefined) return true;
  return isVerbal(view, at + 1) && !isOutcome(view, at + 1);
}

/** "Despite the government's assurances that ..., the price rose": a noun that opens the sentence leaves its main clause to the outlet. */
function isFronted({ ruleId, start, sentence }: Attribution): boolean {
  return ruleId === "attribution/reporting-noun" && start <= sentence.first + 1;
}

function isVerbal(view: View, at: number): boolean {
  if (view.words[at]?.article === true) return false;
  return (
    hitAt(view, at, "VERB") !== undefined ||
    hitAt(view, at, "CUE_VERB") !== undefined ||
    functionAt(view, at, "AUXILIARY") !== undefined
  );
}

/** "... which the minister signed, and which Tunis holds to be": a second relative clause goes on with the first. */
function holdsRelative(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if ((functionAt(view, at, "RELATIVE")?.term.gender ?? null) !== null) return true;
  return false;
}

/** ", and that amid tension": the outlet tells when and how it was said. */
function isCircumstance(view: View, at: number): boolean {
  const word = view.words[at];
  if (word?.conjunction !== true || functionAt(view, at, "ANAPHOR", "DEMONSTRATIVE") === undefined)
    return false;
  const preposition = prepositionAt(view, word.last + 1);
  return preposition?.isAttached === false && CIRCUMSTANCES.has(preposition.relation);
}

const CIRCUMSTANCES: ReadonlySet<string> = new Set(["IN", "DURING", "OTHER"]);
