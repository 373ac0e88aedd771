import type { TermKind } from "../../languages/pack.ts";
import { functionAt, type View } from "../reading/view.ts";
import { type DateReading, readDate } from "./date-at.ts";
import { pastDefinite } from "./definite-run.ts";
import { hasTerm, termAt } from "./term-at.ts";

/**
 * The date of what began ("the war [of X on Y] on 24 February 2022"): behind it or behind words that name whose, where or against whom.
 * Null where anything else stands between, above all a verb, whose own date it would be.
 */
export function dateBehind(view: View, from: number, end: number): DateReading | null {
  for (let at = from; at < end && at < from + MOST_WORDS; ) {
    const date = readOpenedDate(view, at, end);
    if (date !== null && (at === from || date.iso !== null)) return date;
    const next = pastNaming(view, at, end);
    if (next === at) return null;
    at = next;
  }
  return null;
}

const MOST_WORDS = 12;

/** "On 24 February", "in 2022", "the 24th of February". */
function readOpenedDate(view: View, at: number, end: number): DateReading | null {
  const link = termAt(view, at, "PERIOD", ({ term }) => term.role === "IN");
  const date = readDate(view, link === null ? at : link.last + 1, end);
  return link === null && date?.iso === null ? null : date;
}

const NAMING: ReadonlySet<TermKind> = new Set(["NAME", "GIVEN_NAME", "NISBA"]);
const OTHERS: ReadonlySet<TermKind> = new Set([
  "VERB",
  "CUE_VERB",
  "COMPLEMENTIZER",
  "NUMERAL",
  "PERIOD",
]);

/** A preposition, a name, words with the article, or a noun that is no verb. */
function pastNaming(view: View, at: number, end: number): number {
  if (view.tokens[at]?.kind !== "WORD") return at;
  const hit = (view.hits[at] ?? []).find(({ term, last }) => NAMING.has(term.kind) && last < end);
  if (hit !== undefined) return hit.last + 1;
  const definite = pastDefinite(view, at, end);
  if (definite > at) return definite;
  if (functionAt(view, at, "PREPOSITION") !== undefined) return at + 1;
  const isNoun = hasTerm(view, at, NOUNS) && !hasTerm(view, at, OTHERS);
  return isNoun ? at + 1 : at;
}

const NOUNS: ReadonlySet<TermKind> = new Set(["NOUN", "COUNTED", "HEAD", "MASDAR"]);
