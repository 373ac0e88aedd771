import type { FigureUnit } from "../../model/figure.ts";
import { hitsAt, isHitOf } from "../reading/hits.ts";
import type { SentenceRange, View } from "../reading/view.ts";
import { isNotCounted } from "./not-counted.ts";
import { type NounPhrase, pastComplements, readNounPhrase } from "./noun-phrase.ts";
import type { PeriodReading } from "./period-reading.ts";
import { type QualifierReading, readQualifierAfter, readQualifierBefore } from "./qualifier-at.ts";
import type { Quantity } from "./quantity.ts";
import { readQuantity } from "./quantity-at.ts";
import { hasTerm, isBare, termAt } from "./term-at.ts";

/** A figure with its own words read, before its clause is asked about event, subject, period and whole. */
export interface Draft {
  readonly first: number;
  /** Token after it. */
  readonly last: number;
  /** Folded offsets of the words as printed. */
  readonly from: number;
  readonly to: number;
  readonly quantity: Quantity;
  readonly noun: NounPhrase | null;
  readonly unit: FigureUnit;
  readonly qualifier: QualifierReading | null;
}

/** All figures of the sentence in order, each token in one at most. */
export function draftFigures(
  view: View,
  sentence: SentenceRange,
  periods: readonly PeriodReading[],
): readonly Draft[] {
  const hidden = findHidden(view, sentence, periods);
  const drafts: Draft[] = [];
  for (let at = sentence.first; at < sentence.last; ) {
    if (hidden.has(at)) {
      at++;
      continue;
    }
    const quantity = readQuantity(view, at, sentence.last) ?? readBareOne(view, at, sentence.last);
    if (quantity === null) {
      at++;
      continue;
    }
    const noun = nounOf(view, quantity, sentence.last);
    const start = drafts.at(-1)?.last ?? sentence.first;
    const isFigure =
      !isHiddenWithin(hidden, quantity) && !isNotCounted(view, sentence, quantity, noun);
    const next = isFigure ? null : Math.max(quantity.next, at + 1);
    if (next !== null) {
      at = next;
      continue;
    }
    const draft = complete(view, sentence, quantity, noun, start, drafts.at(-1) ?? null);
    drafts.push(draft);
    at = draft.last;
  }
  return shareNouns(drafts);
}

/** "3, 4 and 5 hours" joined by "and" alone: the noun behind the last serves all. */
function shareNouns(drafts: readonly Draft[]): readonly Draft[] {
  return drafts
    .reduceRight<Draft[]>((done, draft) => {
      const after = done.at(-1);
      const isShared =
        draft.noun === null &&
        draft.quantity.unit === null &&
        after?.quantity.isConjoined === true &&
        after.first === draft.last;
      const shared = isShared ? { ...draft, unit: after.unit } : draft;
      done.push(shared);
      return done;
    }, [])
    .reverse();
}

/** Tokens of periods, of names and of fixed phrases: a number inside is none. */
function findHidden(
  view: View,
  sentence: SentenceRange,
  periods: readonly PeriodReading[],
): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { first, next, measureFrom } of periods) {
    for (let at = first; at < (measureFrom ?? next); at++) hidden.add(at);
  }
  for (let at = sentence.first; at < sentence.last; at++) {
    for (const hit of hitsAt(view.hits, at)) {
      const isFixed = isHitOf(hit, "NOT_COUNTED") && hit.term.position === "EITHER_WAY";
      const isName = hit.kind === "NAME" && hit.last > hit.first;
      if (isFixed || isName) for (let token = at; token <= hit.last; token++) hidden.add(token);
    }
  }
  return hidden;
}

function isHiddenWithin(hidden: ReadonlySet<number>, { first, next }: Quantity): boolean {
  for (let at = first; at < next; at++) if (hidden.has(at)) return true;
  return false;
}

function nounOf(view: View, quantity: Quantity, end: number): NounPhrase | null {
  const { noun, next } = quantity;
  if (quantity.isComplete) return null;
  if (noun === null) {
    const isLoose =
      quantity.qualifier === "VAGUE" || quantity.unit === "SHARE" || quantity.unit === "TIMES";
    const phrase = readNounPhrase(view, next, end, isLoose);
    return isSpelledTwo(view, quantity) && !isOutside(view, phrase) ? null : phrase;
  }
  return {
    first: noun.first,
    next: pastComplements(view, next, end),
    term: noun.term,
    isOthers: false,
  };
}

/** The word "two" stands behind the noun it counts, which is a dual of its own. */
function isSpelledTwo(view: View, { first, next, value }: Quantity): boolean {
  return value === 2 && next === first + 1 && view.tokens[first]?.kind === "WORD";
}

/** "Two of the workers", "two others": a noun that may stand behind "two" all the same. */
function isOutside(view: View, phrase: NounPhrase | null): boolean {
  if (phrase === null || phrase.isOthers) return true;
  return termAt(view, phrase.first, "FIGURE_LINK", ({ term }) => term.link === "OF") !== null;
}

function complete(
  view: View,
  sentence: SentenceRange,
  quantity: Quantity,
  noun: NounPhrase | null,
  start: number,
  before: Draft | null,
): Draft {
  const currency = readCurrencyMark(view, quantity.first, start);
  const front = currency === null ? quantity.first : quantity.first - 1;
  const isOwn = quantity.qualifier === "EXACT";
  const ahead = readQualifierBefore(view, front, start);
  const end = Math.max(quantity.next, noun?.next ?? 0);
  const behind = ahead === null ? readQualifierAfter(view, end, sentence.last) : null;
  const isListed =
    before !== null && quantity.isConjoined && follows(view, before.last, quantity.first);
  const inherited = isListed && before.qualifier?.distributes === true ? before.qualifier : null;
  const first = ahead === null ? front : Math.min(ahead.first, front);
  const printed = currency === null ? quantity.from : (view.tokens[front]?.from ?? quantity.from);
  const last = behind === null ? end : behind.next;
  return {
    first,
    last,
    from: ahead === null ? printed : Math.min(ahead.from, printed),
    to: view.tokens[last - 1]?.to ?? quantity.from,
    quantity,
    noun,
    unit: quantity.unit ?? currency ?? noun?.term?.unit ?? "COUNT",
    qualifier: isOwn ? (ahead ?? behind ?? inherited) : null,
  };
}

/** Right behind, or behind one comma. */
function follows(view: View, last: number, first: number): boolean {
  const isComma =
    view.tokens[last]?.kind === "MARK" &&
    view.lexicon.pack.clauseMarks.includes(view.tokens[last]?.form ?? "");
  return first === last || (first === last + 1 && isComma);
}

const CURRENCIES: Readonly<Record<string, FigureUnit>> = {
  $: "USD",
  "\u20ac": "EUR",
  "\u00a3": "GBP",
  "\u20bd": "RUB",
  "\u20b4": "UAH",
};

function readCurrencyMark(view: View, at: number, start: number): FigureUnit | null {
  return at > start ? (CURRENCIES[view.tokens[at - 1]?.form ?? ""] ?? null) : null;
}

const CASUALTIES = new Set(["KILLED", "WOUNDED", "KILLED_OR_WOUNDED"]);

/** "The death of a soldier": a bare singular right behind the verbal noun is one. A name behind it tells who, not how many. */
function readBareOne(view: View, at: number, end: number): Quantity | null {
  const noun = termAt(view, at, "COUNTED", (hit) => {
    return hit.term.bareOne && hit.term.form === "SINGULAR" && isUnattached(hit) && hit.last < end;
  });
  if (noun === null || !isBehindCasualty(view, at)) return null;
  if (hasTerm(view, noun.last + 1, NAMING)) return null;
  return {
    first: at,
    next: noun.last + 1,
    from: noun.from,
    value: 1,
    min: null,
    max: null,
    qualifier: "EXACT",
    unit: null,
    noun: { first: at, last: noun.last + 1, term: noun.term },
    isPlainDigits: false,
    isDefinite: false,
    isConjoined: false,
    isComplete: false,
    ruleId: "figure/bare-one",
  };
}

const NAMING: ReadonlySet<"NAME" | "GIVEN_NAME"> = new Set(["NAME", "GIVEN_NAME"]);

function isUnattached(hit: Parameters<typeof isBare>[0]): boolean {
  return isBare(hit) && !hit.proclitic.article && hit.enclitic === null;
}

function isBehindCasualty(view: View, at: number): boolean {
  return (
    termAt(view, at - 1, "EVENT", ({ term, last, enclitic }) => {
      const isCasualty = term.shape === "MASDAR" && CASUALTIES.has(term.event);
      return isCasualty && last === at - 1 && enclitic === null;
    }) !== null
  );
}
