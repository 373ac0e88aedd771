import type { FractionTerm } from "../../languages/figure-terms.ts";
import type { TermKind } from "../../languages/pack.ts";
import type { Hit } from "../reading/hits.ts";
import { emptyQuantity, type Quantity } from "./quantity.ts";
import { hasTerm, isBare, printedFrom, termAt, type Words } from "./term-at.ts";

/** Reads "a third of the force", "two thirds of them", "half a million", "not above the tenth", "twice the rate"; null where none begins. */
export function readShare(words: Words, at: number, end: number): Quantity | null {
  const hit = termAt(words, at, "FRACTION", (found) => {
    return found.last < end && standsWell(words, found);
  });
  if (hit === null) return null;
  const { proclitic, enclitic, term } = hit;
  const next = hit.last + 1;
  const base = {
    ...emptyQuantity(at, printedFrom(words, hit), proclitic.conjunction),
    value: term.value,
    next,
    unit: term.unit,
    ruleId: "figure/share",
  };
  if (enclitic !== null || proclitic.article) return { ...base, isComplete: true };
  const scale = termAt(words, next, "NUMERAL", (found) => {
    return found.term.role === "SCALE" && found.term.value >= 1000 && isBare(found);
  });
  if (scale !== null) {
    const value = term.value * scale.term.value;
    return { ...base, value, next: scale.last + 1, unit: null, ruleId: "figure/half-scale" };
  }
  if (words.tokens[next]?.kind !== "WORD" || next >= end) return null;
  const measure = termAt(words, next, "COUNTED", ({ term: { group } }) => MEASURING.has(group));
  const isMeasure = measure !== null && isBare(measure) && !measure.proclitic.article;
  return isMeasure ? { ...base, unit: null } : base;
}

const MEASURING: ReadonlySet<string> = new Set(["MEASURE", "TIME"]);

/** A pronoun names the whole. With the article only what is measured is a share, and no "first half" or "final third". */
function standsWell(words: Words, hit: Hit<FractionTerm>): boolean {
  const { term, proclitic, enclitic, first, last } = hit;
  if (term.stands === "AFTER_NUMBER") return false;
  if (enclitic !== null || proclitic.article) {
    if (isParticular(words, last + 1)) return false;
    if (proclitic.article) {
      const counts = hasTerm(words, last + 1, COUNTING);
      return term.unit === "SHARE" && !counts && isMeasured(words, first, true);
    }
    return term.stands !== "MEASURED" || isMeasured(words, first, false);
  }
  if (term.stands === "ANY") return true;
  if (term.stands === "BEFORE_DEFINITE") return isBeforeDefinite(words, last + 1);
  return isMeasured(words, first, false);
}

const COUNTING: ReadonlySet<TermKind> = new Set(["COUNTED", "NUMERAL"]);

/** "The second half", "the final quarter". */
function isParticular(words: Words, at: number): boolean {
  return (words.hits[at] ?? []).some((hit) => hit.proclitic.article);
}

/** A qualifier, "is equal to", or "to" (for a share with the article) ends right before the token. */
function isMeasured(words: Words, at: number, isToEnough: boolean): boolean {
  for (let first = at - 1; first >= Math.max(0, at - LONGEST_BEFORE); first--) {
    const before = ({ last }: { readonly last: number }) => last === at - 1;
    if (termAt(words, first, "QUALIFIER", before) !== null) return true;
    const link = termAt(words, first, "FIGURE_LINK", (hit) => {
      return before(hit) && (hit.term.link === "EQUALS" || (isToEnough && hit.term.link === "TO"));
    });
    if (link !== null) return true;
  }
  return false;
}

const LONGEST_BEFORE = 4;

function isBeforeDefinite(words: Words, at: number): boolean {
  return (words.hits[at] ?? []).some((hit) => hit.proclitic.article && isBare(hit));
}
