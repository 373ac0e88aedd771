import type { CountedTerm } from "../../languages/figure-terms.ts";
import type { TermKind } from "../../languages/pack.ts";
import type { View } from "../reading/view.ts";
import { hasTerm, isBare, termAt } from "./term-at.ts";

/** The counted noun phrase behind a number. */
export interface NounPhrase {
  /** Its first token: the linking word of "14 of its tanks" included. */
  readonly first: number;
  /** Token after it. */
  readonly next: number;
  /** Null for a noun that the lexicon does not hold. */
  readonly term: CountedTerm | null;
  /** "Others": stands for the noun of the figure before. */
  readonly isOthers: boolean;
}

/**
 * Reads the noun phrase that begins at the token: a known noun with what belongs to it, or one unknown word (with the article only behind shares and
 * vague quantities). Null where the number stands alone.
 */
export function readNounPhrase(
  view: View,
  at: number,
  end: number,
  mayBeDefinite: boolean,
): NounPhrase | null {
  const percent = readPercentMark(view, at, end);
  if (percent !== null) return percent;
  const others = termAt(view, at, "FIGURE_LINK", ({ term, proclitic, last }) => {
    return term.link === "OTHERS" && !proclitic.conjunction && last < end;
  });
  if (others !== null) return { first: at, next: others.last + 1, term: null, isOthers: true };
  const of = termAt(
    view,
    at,
    "FIGURE_LINK",
    ({ term, last }) => term.link === "OF" && last + 1 < end,
  );
  if (of !== null)
    return termAt(view, at, "PART_OF") === null ? readPartitive(view, at, of.last + 1, end) : null;
  const noun = termAt(view, at, "COUNTED", (hit) => {
    return isBare(hit) && hit.last < end && !hit.term.form.startsWith("DUAL");
  });
  const fixed = termAt(
    view,
    at,
    "COUNTED",
    ({ term, last }) => term.unit === "PERCENT" && last < end,
  );
  const head = fixed ?? noun;
  if (head !== null) {
    return {
      first: at,
      next: pastComplements(view, head.last + 1, end),
      term: head.term,
      isOthers: false,
    };
  }
  return isUnknownNoun(view, at, end, mayBeDefinite)
    ? { first: at, next: pastComplements(view, at + 1, end), term: null, isOthers: false }
    : null;
}

function readPartitive(view: View, of: number, at: number, end: number): NounPhrase | null {
  const noun = termAt(view, at, "COUNTED", (hit) => isBare(hit) && hit.last < end);
  if (noun !== null) {
    return {
      first: of,
      next: pastComplements(view, noun.last + 1, end),
      term: noun.term,
      isOthers: false,
    };
  }
  const isNoun = view.tokens[at]?.kind === "WORD" && at < end && !hasTerm(view, at, NO_NOUN);
  return isNoun
    ? { first: of, next: pastComplements(view, at + 1, end), term: null, isOthers: false }
    : null;
}

const PERCENT_MARKS = new Set(["%", "\u066a", "\uff05"]);

function readPercentMark(view: View, at: number, end: number): NounPhrase | null {
  if (at >= end || !PERCENT_MARKS.has(view.tokens[at]?.form ?? "")) return null;
  return { first: at, next: at + 1, term: PERCENT, isOthers: false };
}

const PERCENT: CountedTerm = {
  kind: "COUNTED",
  id: "percent-mark",
  forms: [],
  clitics: "NONE",
  enclitics: false,
  unit: "PERCENT",
  group: "MEASURE",
  event: null,
  metrics: {},
  form: "SINGULAR",
  bareOne: false,
};

const MOST_COMPLEMENTS = 4;

/** Adjectives of nation and kind, and a complement joined to the noun. */
export function pastComplements(view: View, from: number, end: number): number {
  let at = from;
  for (let step = 0; step < MOST_COMPLEMENTS && at < end; step++) {
    const hit =
      termAt(view, at, "COUNTED_MODIFIER", isBareWithin) ?? termAt(view, at, "NISBA", isBareWithin);
    if (hit === null || hit.last >= end) break;
    at = hit.last + 1;
  }
  return at;
}

function isBareWithin({ proclitic }: { proclitic: { conjunction: boolean } }): boolean {
  return !proclitic.conjunction;
}

/** Kinds of word that can be no counted noun. */
const NO_NOUN: ReadonlySet<TermKind> = new Set([
  "CUE_VERB",
  "CUE_PREPOSITION",
  "CUE_PARTICIPLE",
  "COMPLEMENTIZER",
  "DISTANCE_TAIL",
  "FUNCTION",
  "VERB",
  "EVENT",
  "TIME",
  "PERIOD",
  "MONTH_NAME",
  "QUALIFIER",
  "PART_OF",
  "FIGURE_LINK",
  "NUMERAL",
  "NOT_COUNTED",
  "ONE",
  "NAME",
  "GIVEN_NAME",
]);

function isUnknownNoun(view: View, at: number, end: number, mayBeDefinite: boolean): boolean {
  const token = view.tokens[at];
  if (at >= end || token?.kind !== "WORD" || hasTerm(view, at, NO_NOUN)) return false;
  if (view.lexicon.pack.guessShape(token.form)?.kind === "FINITE_VERB") return false;
  for (const [form, { conjunction, article }] of view.lexicon.proclitics.NOUN) {
    const isOutOfPlace = conjunction || (article && !mayBeDefinite);
    if (isOutOfPlace && form !== "" && token.form.startsWith(form)) return false;
  }
  return true;
}
