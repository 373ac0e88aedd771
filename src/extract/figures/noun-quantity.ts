import type { TermKind } from "../../languages/pack.ts";
import { readNumberAt } from "./number-at.ts";
import { readNumberBehind } from "./number-behind.ts";
import { readOrdinal } from "./ordinal-at.ts";
import { emptyQuantity, type Quantity } from "./quantity.ts";
import { hasTerm, isBare, printedFrom, termAt, type Words } from "./term-at.ts";
import { UNKNOWN_NOUN } from "./unknown-noun.ts";

/** Reads a quantity that is in the noun itself or behind it: "the 49th day", "one ship", a dual, "the three ships"; null where none begins. */
export function readNounQuantity(words: Words, at: number, end: number): Quantity | null {
  return (
    readOrdinalDay(words, at, end) ??
    readOne(words, at, end) ??
    readDual(words, at, end) ??
    readNumberBehind(words, at, end)
  );
}

/** "The forty-ninth day": a measure, where "the second day" only places in time. */
function readOrdinalDay(words: Words, at: number, end: number): Quantity | null {
  const day = termAt(words, at, "COUNTED", ({ term, proclitic }) => {
    return term.unit === "DAY" && term.form === "SINGULAR" && proclitic.article;
  });
  if (day === null) return null;
  const ordinal = readOrdinal(words, day.last + 1, end);
  if (ordinal === null || ordinal.value < LEAST_MEASURING_DAY) return null;
  return {
    ...emptyQuantity(at, printedFrom(words, day), day.proclitic.conjunction),
    next: ordinal.next,
    value: ordinal.value,
    unit: "DAY",
    noun: { first: at, last: ordinal.next, term: day.term },
    ruleId: "figure/ordinal-day",
  };
}

const LEAST_MEASURING_DAY = 4;

/** "One submarine" where the language puts "one" behind the noun. */
function readOne(words: Words, at: number, end: number): Quantity | null {
  const noun = termAt(words, at, "COUNTED", (hit) => {
    if (hit.term.form !== "SINGULAR" || hit.proclitic.article || hit.last + 1 >= end) return false;
    return termAt(words, pastModifiers(words, hit.last + 1, end), "ONE") !== null;
  });
  if (noun === null) return readOneOfUnknown(words, at, end);
  if (noun.term.group === "SOURCE") return null;
  const next = pastModifiers(words, noun.last + 1, end) + 1;
  return {
    ...emptyQuantity(at, noun.from, noun.proclitic.conjunction),
    next,
    value: 1,
    noun: { first: at, last: next - 1, term: noun.term },
    ruleId: "figure/one",
  };
}

/** "At least one cut": a noun that the lexicon does not hold is counted where a qualifier stands before or behind "one". */
function readOneOfUnknown(words: Words, at: number, end: number): Quantity | null {
  const one = at + 1 < end ? termAt(words, at + 1, "ONE") : null;
  const token = words.tokens[at];
  if (one === null || token?.kind !== "WORD" || hasTerm(words, at, NO_COMPLETION)) return null;
  if (words.lexicon.pack.guessShape(token.form)?.kind === "FINITE_VERB") return null;
  if (!isQualified(words, at, one.last + 1)) return null;
  return {
    ...emptyQuantity(at, token.from, false),
    next: one.last + 1,
    value: 1,
    noun: { first: at, last: one.last, term: UNKNOWN_NOUN },
    ruleId: "figure/one",
  };
}

function isQualified(words: Words, first: number, next: number): boolean {
  const behind = termAt(words, next, "QUALIFIER", ({ term }) => term.position !== "BEFORE");
  if (behind !== null) return true;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_QUALIFIER); at--) {
    const before = termAt(words, at, "QUALIFIER", ({ last }) => last === first - 1);
    if (before !== null) return true;
  }
  return false;
}

const LONGEST_QUALIFIER = 4;

function pastModifiers(words: Words, from: number, end: number): number {
  let at = from;
  for (let step = 0; step < 2 && at < end; step++) {
    const hit = termAt(words, at, "COUNTED_MODIFIER") ?? termAt(words, at, "NISBA");
    if (hit === null || !isBare(hit) || hit.proclitic.article) break;
    at = hit.last + 1;
  }
  return at;
}

/** A dual noun without the article is two of it; with "two" behind it, still two. */
function readDual(words: Words, at: number, end: number): Quantity | null {
  const noun = termAt(words, at, "COUNTED", (hit) => {
    const { form, group } = hit.term;
    if (hit.proclitic.article || hit.last >= end || group === "SOURCE") return false;
    // A sound plural is spelled like a dual; "two" behind it tells that it is one.
    if (form === "DUAL" || (form === "PLURAL" && twoBehind(words, hit.last + 1, end))) return true;
    return (
      form === "DUAL_CONSTRUCT" && COMPLETED.has(group) && isCompleted(words, hit.last + 1, end)
    );
  });
  if (noun === null || termAt(words, at - 1, "FIGURE_LINK", ({ term }) => term.link === "BETWEEN"))
    return null;
  const two = twoBehind(words, noun.last + 1, end);
  const next = two ? noun.last + 2 : noun.last + 1;
  return {
    ...emptyQuantity(at, noun.from, noun.proclitic.conjunction),
    next,
    value: 2,
    noun: { first: at, last: noun.last + 1, term: noun.term },
    ruleId: "figure/dual",
  };
}

/** The word "two" alone, and not the beginning of "twelve". */
function twoBehind(words: Words, at: number, end: number): boolean {
  const number =
    at < end && words.tokens[at]?.kind === "WORD" ? readNumberAt(words, at, end) : null;
  const isTwo = number !== null && number.value === 2 && number.next === at + 1;
  return isTwo && !number.opening.proclitic.article && !number.opening.proclitic.conjunction;
}

const COMPLETED: ReadonlySet<string> = new Set(["THING", "PEOPLE", "PERSONNEL", "CIVILIANS"]);

/** A dual in construct needs a noun right behind it, and neither a name nor a definite one. */
function isCompleted(words: Words, at: number, end: number): boolean {
  if (at >= end || words.tokens[at]?.kind !== "WORD") return false;
  const hits = words.hits[at] ?? [];
  if (hits.some(({ term }) => NO_COMPLETION.has(term.kind))) return false;
  if (hits.length > 0) return hits.some((hit) => isBare(hit) && !hit.proclitic.article);
  return words.lexicon.pack.guessShape(words.tokens[at]?.form ?? "")?.kind !== "FINITE_VERB";
}

const NO_COMPLETION: ReadonlySet<TermKind> = new Set([
  "NAME",
  "GIVEN_NAME",
  "FUNCTION",
  "FIGURE_LINK",
  "COMPLEMENTIZER",
  "CUE_VERB",
  "CUE_PREPOSITION",
  "QUALIFIER",
  "PERIOD",
  "VERB",
]);
