import type { TermKind } from "../../languages/pack.ts";
import { type NumberReading, readNumberAt } from "./number-at.ts";
import type { Quantity } from "./quantity.ts";
import { readLinkedRange, readRangeFrom } from "./range-at.ts";
import { isBare, printedFrom, termAt, type Words } from "./term-at.ts";

/** Reads the quantity that begins at the token, number words, fractions, duals and vague words included; null where none begins. */
export function readQuantity(words: Words, at: number, end: number): Quantity | null {
  const opening = openingOf(words, at);
  if (opening === 0) return null;
  const number = (opening & NUMBER) === 0 ? null : readNumberAt(words, at, end);
  return (
    ((opening & LINK) === 0 ? null : readLinkedRange(words, at, end)) ??
    (number === null ? null : readRangeFrom(words, number, end)) ??
    (number === null ? null : readMultiple(words, number, end)) ??
    ((opening & FRACTION) === 0 ? null : readShare(words, at, end)) ??
    ((opening & VAGUE) === 0 ? null : readVague(words, at, end)) ??
    (number === null ? null : quantityOf(number, "figure/number")) ??
    ((opening & NOUN) === 0 ? null : readNoun(words, at, end))
  );
}

const NUMBER = 1;
const LINK = 2;
const FRACTION = 4;
const VAGUE = 8;
const NOUN = 16;

const OPENING: Partial<Record<TermKind, number>> = {
  NUMERAL: NUMBER,
  FIGURE_LINK: LINK,
  FRACTION,
  VAGUE_QUANTITY: VAGUE,
  COUNTED: NOUN,
};

/** What may begin at the token, as flags; 0 for most tokens, which are then passed over at once. */
function openingOf(words: Words, at: number): number {
  let opening = 0;
  for (const { term } of words.hits[at] ?? []) opening |= OPENING[term.kind] ?? 0;
  const isDigits = words.tokens[at]?.kind === "NUMBER" || words.tokens[at + 1]?.kind === "NUMBER";
  return isDigits ? opening | NUMBER : opening;
}

function readNoun(words: Words, at: number, end: number): Quantity | null {
  return readOrdinalDay(words, at, end) ?? readOne(words, at, end) ?? readDual(words, at, end);
}

/** A quantity that is one number. */
export function quantityOf(number: NumberReading, ruleId: string): Quantity {
  const { proclitic } = number.opening;
  return {
    first: number.first,
    next: number.next,
    from: number.from,
    value: number.value,
    min: null,
    max: null,
    qualifier: "EXACT",
    unit: null,
    noun: null,
    isPlainDigits: number.isPlainDigits,
    isDefinite: proclitic.article,
    isConjoined: proclitic.conjunction,
    ruleId,
  };
}

/** "Three times": a number before a word for multiples. */
function readMultiple(words: Words, number: NumberReading, end: number): Quantity | null {
  const times = termAt(words, number.next, "FRACTION", (hit) => {
    return hit.term.stands === "AFTER_NUMBER" && isBare(hit) && !hit.proclitic.article;
  });
  if (times === null || times.last >= end) return null;
  return { ...quantityOf(number, "figure/multiple"), next: times.last + 1, unit: "TIMES" };
}

function readShare(words: Words, at: number, end: number): Quantity | null {
  const hit = termAt(words, at, "FRACTION", ({ term, proclitic, last }) => {
    if (term.stands === "AFTER_NUMBER" || proclitic.article || last >= end) return false;
    return term.stands === "ANY" || isBeforeDefinite(words, last + 1);
  });
  if (hit === null) return null;
  const base = {
    ...emptyQuantity(at, hit.from, hit.proclitic.conjunction),
    value: hit.term.value,
  };
  const next = hit.last + 1;
  const scale = termAt(
    words,
    next,
    "NUMERAL",
    ({ term }) => term.role === "SCALE" && term.value >= 1000,
  );
  if (scale !== null && isBare(scale)) {
    return {
      ...base,
      value: hit.term.value * scale.term.value,
      next: scale.last + 1,
      ruleId: "figure/half-scale",
    };
  }
  const measure = termAt(words, next, "COUNTED", ({ term }) => MEASURING.has(term.group));
  const isMeasure = measure !== null && isBare(measure) && !measure.proclitic.article;
  const isFollowed = words.tokens[next]?.kind === "WORD" && next < end;
  if (!isFollowed) return null;
  return { ...base, next, unit: isMeasure ? null : hit.term.unit, ruleId: "figure/share" };
}

const MEASURING: ReadonlySet<string> = new Set(["MEASURE", "TIME"]);

function isBeforeDefinite(words: Words, at: number): boolean {
  return (words.hits[at] ?? []).some((hit) => hit.proclitic.article && isBare(hit));
}

function readVague(words: Words, at: number, end: number): Quantity | null {
  const hit = termAt(words, at, "VAGUE_QUANTITY", ({ last }) => last < end);
  if (hit === null) return null;
  return {
    ...emptyQuantity(at, printedFrom(words, hit), hit.proclitic.conjunction),
    next: hit.last + 1,
    qualifier: "VAGUE",
    ruleId: "figure/vague",
  };
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

/** "Ninth", "ninth and fortieth", "second ten": an ordinal of one or two words. */
export function readOrdinal(
  words: Words,
  at: number,
  end: number,
): { readonly value: number; readonly next: number } | null {
  const unit = termAt(words, at, "ORDINAL");
  if (unit === null || at >= end) return null;
  const next = unit.last + 1;
  const tens =
    next < end ? termAt(words, next, "NUMERAL", ({ term }) => term.role === "PLAIN") : null;
  if (tens !== null && tens.term.value === 10 && !tens.proclitic.conjunction) {
    return { value: unit.term.value + 10, next: tens.last + 1 };
  }
  if (
    tens !== null &&
    tens.term.value >= 20 &&
    tens.term.value < 100 &&
    tens.proclitic.conjunction
  ) {
    return { value: unit.term.value + tens.term.value, next: tens.last + 1 };
  }
  return { value: unit.term.value, next };
}

/** "One submarine" where the language puts "one" behind the noun. */
function readOne(words: Words, at: number, end: number): Quantity | null {
  const noun = termAt(words, at, "COUNTED", (hit) => {
    if (hit.term.form !== "SINGULAR" || hit.proclitic.article || hit.last + 1 >= end) return false;
    return termAt(words, pastModifiers(words, hit.last + 1, end), "ONE") !== null;
  });
  if (noun === null || noun.term.group === "SOURCE") return null;
  const next = pastModifiers(words, noun.last + 1, end) + 1;
  return {
    ...emptyQuantity(at, noun.from, noun.proclitic.conjunction),
    next,
    value: 1,
    noun: { first: at, last: next - 1, term: noun.term },
    ruleId: "figure/one",
  };
}

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
    if (form === "DUAL") return true;
    return (
      form === "DUAL_CONSTRUCT" && COMPLETED.has(group) && isCompleted(words, hit.last + 1, end)
    );
  });
  if (noun === null || termAt(words, at - 1, "FIGURE_LINK", ({ term }) => term.link === "BETWEEN"))
    return null;
  const two = termAt(words, noun.last + 1, "NUMERAL", ({ term, proclitic }) => {
    return term.value === 2 && !proclitic.article && !proclitic.conjunction;
  });
  const next = two === null || noun.last + 1 >= end ? noun.last + 1 : two.last + 1;
  return {
    ...emptyQuantity(at, noun.from, noun.proclitic.conjunction),
    next,
    value: 2,
    noun: { first: at, last: noun.last + 1, term: noun.term },
    ruleId: "figure/dual",
  };
}

const COMPLETED: ReadonlySet<string> = new Set(["THING", "PEOPLE", "PERSONNEL", "CIVILIANS"]);

/** A dual in construct needs a noun right behind it, and neither a name nor a definite one. */
function isCompleted(words: Words, at: number, end: number): boolean {
  if (at >= end || words.tokens[at]?.kind !== "WORD") return false;
  const hit = termAt(words, at, "COUNTED") ?? termAt(words, at, "NOT_COUNTED");
  return hit !== null && isBare(hit) && !hit.proclitic.article;
}

function emptyQuantity(at: number, from: number, isConjoined: boolean): Quantity {
  return {
    first: at,
    next: at + 1,
    from,
    value: null,
    min: null,
    max: null,
    qualifier: "EXACT",
    unit: null,
    noun: null,
    isPlainDigits: false,
    isDefinite: false,
    isConjoined,
    ruleId: "figure",
  };
}
