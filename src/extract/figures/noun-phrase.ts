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
  const others = termAt(view, at, "FIGURE_LINK", ({ term, proclitic, last }) => {
    return term.link === "OTHERS" && !proclitic.conjunction && last < end;
  });
  if (others !== null) return { first: at, next: others.last + 1, term: null, isOthers: true };
  if (linkAt(view, at, end) !== null) return readPartitive(view, at, end);
  const head = readPercent(view, at, end) ?? readHead(view, at, end);
  if (head === null) {
    return isUnknownNoun(view, at, end, mayBeDefinite)
      ? { first: at, next: pastComplements(view, at + 1, end), term: null, isOthers: false }
      : null;
  }
  const isShell = head.term.unit === "PERCENT" || isEmpty(head.term);
  const inner = isShell ? readPartitive(view, head.next, end) : null;
  if (inner === null) return { first: at, ...head, isOthers: false };
  const term = head.term.unit === "PERCENT" ? head.term : (inner.term ?? head.term);
  return { first: at, next: inner.next, term, isOthers: false };
}

interface Head {
  readonly next: number;
  readonly term: CountedTerm;
}

function readHead(view: View, at: number, end: number): Head | null {
  const noun = termAt(view, at, "COUNTED", (hit) => {
    return isBare(hit) && hit.last < end && !hit.term.form.startsWith("DUAL");
  });
  if (noun === null) return null;
  const isIndefinite = !noun.proclitic.article && noun.term.form === "SINGULAR";
  const next = isIndefinite ? pastNation(view, noun.last + 1, end) : noun.last + 1;
  return { next: pastComplements(view, next, end), term: noun.term };
}

/** "Six units of armoured vehicles": a noun that says nothing of its own gives way to the one behind it. */
function isEmpty(term: CountedTerm): boolean {
  return term.group === "THING" && Object.keys(term.metrics).length === 0;
}

/** An accusative adjective of nation may be spelled like the state's name; right behind an indefinite noun it is the adjective. */
export function pastNation(view: View, at: number, end: number): number {
  const name = termAt(view, at, "NAME", ({ term, proclitic, first, last }) => {
    return term.entityKind === "STATE" && proclitic.form === "" && first === last && last < end;
  });
  return name === null ? at : name.last + 1;
}

function linkAt(view: View, at: number, end: number) {
  return termAt(view, at, "FIGURE_LINK", ({ term, last }) => term.link === "OF" && last + 1 < end);
}

/** "Of its tanks", unless it is "of them", which names a whole. */
function readPartitive(view: View, at: number, end: number): NounPhrase | null {
  const link = linkAt(view, at, end);
  if (link === null || termAt(view, at, "PART_OF") !== null) return null;
  const start = link.last + 1;
  const noun = termAt(view, start, "COUNTED", (hit) => isBare(hit) && hit.last < end);
  if (noun !== null) {
    const next = pastComplements(view, noun.last + 1, end);
    return { first: at, next, term: noun.term, isOthers: false };
  }
  if (view.tokens[start]?.kind !== "WORD" || hasTerm(view, start, NO_NOUN)) return null;
  return { first: at, next: pastComplements(view, start + 1, end), term: null, isOthers: false };
}

const PERCENT_MARKS = new Set(["%", "\u066a", "\uff05"]);

function readPercent(view: View, at: number, end: number): Head | null {
  if (at < end && PERCENT_MARKS.has(view.tokens[at]?.form ?? ""))
    return { next: at + 1, term: PERCENT };
  const words = termAt(
    view,
    at,
    "COUNTED",
    ({ term, last }) => term.unit === "PERCENT" && last < end,
  );
  return words === null ? null : { next: words.last + 1, term: words.term };
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
  writtenFor: null,
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
  const hits = view.hits[at] ?? [];
  if (hits.length > 0 && !hits.some(isBare)) return false;
  for (const [form, { conjunction, article }] of view.lexicon.proclitics.NOUN) {
    const isOutOfPlace = conjunction || (article && !mayBeDefinite);
    if (isOutOfPlace && form !== "" && token.form.startsWith(form)) return false;
  }
  return true;
}
