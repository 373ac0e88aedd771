import type { SentenceRange, View } from "../reading/view.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { readQualifierBefore } from "./qualifier-at.ts";
import type { Quantity } from "./quantity.ts";
import { termAt, touches } from "./term-at.ts";

/** Whether the number at hand is no figure: a date, a year, a time, a type, a unit's number, an age, a list number. */
export function isNotCounted(
  view: View,
  sentence: SentenceRange,
  quantity: Quantity,
  noun: NounPhrase | null,
): boolean {
  const isPartitive = noun !== null && linkAt(view, noun.first) !== null;
  const isKnownNoun =
    quantity.noun !== null || (noun !== null && (isNamed(view, noun) || noun.isOthers));
  const isOfSources = quantity.noun?.term.group === "SOURCE" || noun?.term?.group === "SOURCE";
  if (isOfSources && !befell(view, quantity.first)) return true;
  if (isAge(view, quantity, noun)) return true;
  if (endsOrdinal(view, quantity)) return true;
  if (isPartOfName(view, quantity) || isListNumber(view, sentence, quantity)) return true;
  if (isDate(view, quantity) || isBehind(view, sentence, quantity, isKnownNoun, isPartitive))
    return true;
  if (
    mayBeTime(quantity, noun) &&
    (isBefore(view, quantity.next) || isBefore(view, noun?.next ?? -1))
  )
    return true;
  if (quantity.isDefinite && noun === null && quantity.noun === null) return true;
  return !isKnownNoun && quantity.isPlainDigits && isYear(view, quantity, noun);
}

/** "The thirteenth" is "the third" and "ten" in two words. */
function endsOrdinal(view: View, { first, next, value }: Quantity): boolean {
  if (value !== 10 || next !== first + 1 || view.tokens[first]?.kind !== "WORD") return false;
  return termAt(view, first - 1, "ORDINAL", ({ last }) => last === first - 1) !== null;
}

/** "The arrest of three officials": those to whom something happened, where a number of officials else counts who speaks. */
function befell(view: View, at: number): boolean {
  const nearest = readQualifierBefore(view, at, Math.max(0, at - LONGEST_BEFORE))?.first ?? at;
  for (let first = nearest - 1; first >= Math.max(0, nearest - LONGEST_BEFORE); first--) {
    const hit = termAt(view, first, "EVENT", ({ term, last }) => {
      return last === nearest - 1 && FATES.has(term.event) && term.shape !== "PARTICIPLE";
    });
    if (hit !== null) return true;
  }
  return false;
}

const LONGEST_BEFORE = 4;
const FATES = new Set([
  "KILLED",
  "WOUNDED",
  "KILLED_OR_WOUNDED",
  "DETAINED",
  "CAPTURED",
  "MISSING",
  "RELEASED",
]);

/** A known noun behind the number; "227 of the brigade" proves nothing. */
function isNamed(view: View, noun: NounPhrase): boolean {
  const link = linkAt(view, noun.first);
  const isOfNumbered = link !== null && termAt(view, link.last + 1, "NOT_COUNTED") !== null;
  return noun.term !== null && !isOfNumbered;
}

function linkAt(view: View, at: number) {
  return termAt(view, at, "FIGURE_LINK", ({ term }) => term.link === "OF");
}

/** A length in years alone in brackets is an age. */
function isAge(view: View, quantity: Quantity, noun: NounPhrase | null): boolean {
  const isYears = noun?.term?.unit === "YEAR";
  return (
    isYears && view.tokens[quantity.first - 1]?.form === "(" && view.tokens[noun.next]?.form === ")"
  );
}

const JOINERS = new Set(["-", "\u2013", "/", ":", ".", "\u2011", "_"]);
const NUMBER_SIGNS = new Set(["\u2116", "#"]);

/** Digits that touch letters or a joining mark: types, versions, clock times, scores, written dates. */
function isPartOfName(view: View, quantity: Quantity): boolean {
  const digits =
    view.tokens[quantity.first]?.kind === "NUMBER" ? quantity.first : quantity.first + 1;
  if (view.tokens[digits]?.kind !== "NUMBER" || quantity.noun !== null) return false;
  const before = view.tokens[digits - 1];
  if (before !== undefined && NUMBER_SIGNS.has(before.form)) return true;
  if (before !== undefined && touches(view, digits)) {
    if (before.kind === "WORD" && !view.lexicon.proclitics.NOUN.has(before.form)) return true;
    if (JOINERS.has(before.form) && isJoined(view, digits - 1)) return true;
  }
  if (
    before?.form === "-" &&
    touches(view, digits - 1) &&
    view.tokens[digits - 2]?.kind === "WORD"
  ) {
    return true;
  }
  const after = view.tokens[quantity.next];
  if (after === undefined || !touches(view, quantity.next)) return false;
  if (after.kind === "WORD") return termAt(view, quantity.next, "COUNTED") === null;
  return (
    JOINERS.has(after.form) &&
    touches(view, quantity.next + 1) &&
    JOINED.has(view.tokens[quantity.next + 1]?.kind ?? "")
  );
}

/** What a mark may join to a number: a line break behind the final stop is none. */
const JOINED: ReadonlySet<string> = new Set(["WORD", "NUMBER"]);

/** The mark joins: a word or digit touches it on its far side. */
function isJoined(view: View, mark: number): boolean {
  const before = view.tokens[mark - 1];
  return touches(view, mark) && (before?.kind === "WORD" || before?.kind === "NUMBER");
}

/** "1.", "2)" at the very beginning. */
function isListNumber(view: View, sentence: SentenceRange, quantity: Quantity): boolean {
  if (quantity.first !== sentence.first || !quantity.isPlainDigits) return false;
  const after = view.tokens[quantity.next]?.form ?? "";
  return (after === "." || after === ")" || after === "-") && quantity.next < sentence.last;
}

/** A month follows, with or without a linking word. */
function isDate(view: View, quantity: Quantity): boolean {
  const link = termAt(view, quantity.next, "FIGURE_LINK", ({ term }) => term.link === "OF");
  const at = link === null ? quantity.next : link.last + 1;
  const month = termAt(view, at, "MONTH_NAME");
  if (month === null || month.proclitic.conjunction) return false;
  const highest = quantity.max ?? quantity.value ?? 0;
  return (
    highest >= 1 &&
    highest <= 31 &&
    termAt(view, at, "COUNTED", ({ proclitic }) => proclitic.article) === null
  );
}

const FARTHEST = 4;

/** Words before it say that it numbers or dates something. A counted noun behind the number wins over the weaker ones. */
function isBehind(
  view: View,
  sentence: SentenceRange,
  quantity: Quantity,
  isKnownNoun: boolean,
  isPartitive: boolean,
): boolean {
  for (let back = 1; back <= FARTHEST + 4 && quantity.first - back >= sentence.first; back++) {
    const at = quantity.first - back;
    const hit = termAt(view, at, "NOT_COUNTED", ({ term, last }) => {
      return (
        term.position === "BEFORE" &&
        last < quantity.first &&
        quantity.first - last - 1 <= term.reach
      );
    });
    const isWeak = hit !== null && !hit.term.always;
    const isProven = isKnownNoun && !(isPartitive && hit?.last === quantity.first - 1);
    const isOutdone = isWeak && (isProven || !quantity.isPlainDigits);
    if (hit !== null && !isOutdone && !isParted(view, hit.last + 1, quantity.first, isWeak)) {
      return true;
    }
    if (view.tokens[at]?.kind === "BREAK") break;
  }
  return false;
}

/** A mark that parts clauses, another number or an event stands between; for weak words a qualifier too, which proves a quantity. */
function isParted(view: View, from: number, to: number, isWeak: boolean): boolean {
  for (let at = from; at < to; at++) {
    const token = view.tokens[at];
    if (token === undefined || token.kind === "NUMBER") return true;
    if (view.lexicon.pack.clauseMarks.includes(token.form)) return true;
    if (isWeak && termAt(view, at, "QUALIFIER") !== null) return true;
    const event = termAt(view, at, "EVENT", ({ term }) => term.shape !== "TOPIC");
    if (event !== null && to - at > 1) return true;
  }
  return false;
}

/** Whether what is counted may be hours, years or nothing known: "20 soldiers in the morning" are 20, whatever the time. */
function mayBeTime(quantity: Quantity, noun: NounPhrase | null): boolean {
  const group = (quantity.noun?.term ?? noun?.term)?.group ?? null;
  return group === null || group === "TIME" || group === "MEASURE";
}

function isBefore(view: View, at: number): boolean {
  return termAt(view, at, "NOT_COUNTED", ({ term }) => term.position === "AFTER") !== null;
}

/** Four digits that read as a year of our time and count nothing that is known. */
function isYear(view: View, quantity: Quantity, noun: NounPhrase | null): boolean {
  if (isSurelyCounted(view, quantity.first)) return false;
  const value = quantity.max ?? quantity.value ?? 0;
  if (!Number.isInteger(value) || value < 1900 || value > 2100) return false;
  if (noun !== null && linkAt(view, noun.first) !== null) return false;
  const digits = view.tokens[quantity.next - 1]?.form ?? "";
  return /^\d{4}$/.test(digits);
}

/** "Among them 1950", "more than 1950", "reached 1950": no year stands behind these. */
function isSurelyCounted(view: View, at: number): boolean {
  return (
    termAt(view, at - 1, "PART_OF") !== null ||
    termAt(view, at - 1, "FIGURE_LINK", ({ term }) => term.link === "EQUALS") !== null ||
    readQualifierBefore(view, at, Math.max(0, at - LONGEST_BEFORE)) !== null
  );
}
