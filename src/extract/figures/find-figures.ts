import type { CountedTerm } from "../../languages/figure-terms.ts";
import type { Period } from "../../model/figure.ts";
import { passageAt, passageOfFolded, type SentenceRange, type View } from "../reading/view.ts";
import { assignPeriods } from "./assign-periods.ts";
import { type Draft, draftFigures } from "./draft-figures.ts";
import { eventBehind, governingEvents, type Happening } from "./events.ts";
import type { FoundFigure } from "./found-figure.ts";
import { mayHoldFigures } from "./may-hold-figures.ts";
import { isPeople, metricOfPeople, metricOfThing, type PeopleGroup } from "./metric.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { findWholes, isDelta } from "./parts.ts";
import type { PeriodReading } from "./period-reading.ts";
import { findPeriods } from "./periods.ts";
import type { Quantity } from "./quantity.ts";
import { readSubject } from "./subject.ts";
import { termAt } from "./term-at.ts";
import { wordingsOf } from "./wording.ts";

/** All figures of a sentence in order, whole sentences at a time: events, subjects and periods are shared along a list. Linear; total on any text. */
export function findFigures(view: View, sentence: SentenceRange): readonly FoundFigure[] {
  if (!mayHoldFigures(view, sentence)) return [];
  const periods = findPeriods(view, sentence);
  const drafts = draftFigures(view, sentence, periods);
  if (drafts.length === 0) return [];
  const taken = takenTokens(drafts, periods);
  const events = governingEvents(view, sentence, (token) => taken.has(token));
  const happenings = drafts.map((draft, index) => {
    const limit = drafts[index + 1]?.first ?? sentence.last;
    const isSubject = termAt(view, draft.first - 1, "COMPLEMENTIZER") !== null;
    return (
      eventBehind(view, draft.last, limit, isSubject) ??
      events.at[draft.first - sentence.first] ??
      null
    );
  });
  const wholes = findWholes(view, drafts.map(partOf));
  const terms = drafts.map(({ noun }, index) => {
    const whole = noun === null ? (wholes[index] ?? null) : null;
    return noun?.term ?? (whole === null ? null : (drafts[whole]?.noun?.term ?? null));
  });
  const groups = groupsOf(view, drafts, terms, happenings);
  const times = assignPeriods(view, sentence, drafts, periods, carriedPeriod(view, sentence));
  const subjects = subjectsOf(view, sentence, drafts, happenings, wholes);
  const worded = drafts.map((draft, index) => {
    const term = terms[index] ?? null;
    const [happening, group] = [happenings[index] ?? null, groups[index] ?? null];
    const metric = metricOf(draft, term, happening, group, subjects[index] !== null);
    return { term, group, happening, metric };
  });
  const wordings = wordingsOf(worded);
  return drafts.map((draft, index) =>
    finish(view, draft, {
      subject: subjects[index] ?? null,
      metric: wordings[index]?.metric ?? null,
      wordingDiffers: wordings[index]?.differs ?? false,
      period: deltaPeriod(view, draft) ?? times[index] ?? null,
      partOfIndex: wholes[index] ?? null,
    }),
  );
}

/** Whose, for each figure: by its own words, else as the one before under the same event, else as its whole. */
function subjectsOf(
  view: View,
  sentence: SentenceRange,
  drafts: readonly Draft[],
  happenings: readonly (Happening | null)[],
  wholes: readonly (number | null)[],
): readonly FoundFigure["subject"][] {
  let subject: FoundFigure["subject"] = null;
  const subjects: FoundFigure["subject"][] = [];
  for (const [index, draft] of drafts.entries()) {
    const happening = happenings[index] ?? null;
    const noun = draft.noun ?? { first: draft.quantity.next, next: draft.quantity.next };
    const own = readSubject(view, noun, draft.first, happening, sentence.first);
    const isListed = index > 0 && happening === happenings[index - 1];
    subject = own ?? (isListed ? subject : null) ?? subjects[wholes[index] ?? index] ?? null;
    subjects.push(subject);
  }
  return subjects;
}

/** A figure with a plus in brackets counts since the report before. */
function deltaPeriod(view: View, { quantity: { first }, to }: Draft): Period | null {
  if (!isDelta(view, first)) return null;
  const verbatim = passageOfFolded(view, view.tokens[first - 1]?.from ?? to, to);
  return { kind: "WINDOW", from: null, to: null, verbatim };
}

type Context = Pick<
  FoundFigure,
  "subject" | "metric" | "wordingDiffers" | "period" | "partOfIndex"
>;

function finish(view: View, draft: Draft, context: Context): FoundFigure {
  const { quantity, noun, qualifier } = draft;
  return {
    first: draft.first,
    last: draft.last,
    passage: passageOfFolded(view, draft.from, draft.to),
    value: quantity.value,
    min: quantity.min,
    max: quantity.max,
    qualifier: qualifier?.qualifier ?? quantity.qualifier,
    unit: draft.unit,
    noun: noun === null || noun.isOthers ? null : nounPassage(view, noun, quantity),
    ...context,
    ruleId: quantity.ruleId,
  };
}

/** A noun that is the figure's first word may have a conjunction written together with it. */
function nounPassage(view: View, noun: NounPhrase, { first, from }: Quantity) {
  if (noun.first !== first) return passageAt(view, noun.first, noun.next);
  return passageOfFolded(view, from, view.tokens[noun.next - 1]?.to ?? from);
}

/** Words of figures, and of periods: what began with the war is not what happened to the counted. */
function takenTokens(
  drafts: readonly Draft[],
  periods: readonly PeriodReading[],
): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { first, next } of periods) for (let at = first; at < next; at++) taken.add(at);
  for (const { quantity, noun } of drafts) {
    const last = Math.max(quantity.next, noun?.next ?? 0);
    for (let at = quantity.first; at < last; at++) taken.add(at);
  }
  return taken;
}

/** Who is counted, for each figure: by its noun, for "others" and a bare number by the figure or the words before. */
function groupsOf(
  view: View,
  drafts: readonly Draft[],
  terms: readonly (CountedTerm | null)[],
  happenings: readonly (Happening | null)[],
): readonly (PeopleGroup | null)[] {
  const groups: (PeopleGroup | null)[] = [];
  for (const [index, { noun, first, unit }] of drafts.entries()) {
    const before = groups[index - 1] ?? null;
    const context = contextGroup(view, happenings[index]?.first ?? first, first);
    const told = terms[index]?.group ?? null;
    const group = told === "SOURCE" ? "PEOPLE" : told;
    if (group !== null) {
      const near = context ?? (noun === null ? before : null);
      groups.push(!isPeople(group) ? null : group === "PEOPLE" ? (near ?? group) : group);
    } else if (noun?.isOthers) groups.push(before ?? context ?? "PEOPLE");
    else groups.push(noun === null && unit === "COUNT" ? (context ?? before ?? "PEOPLE") : null);
  }
  return groups;
}

/** Soldiers or civilians named between the event and the number. */
function contextGroup(view: View, from: number, to: number): PeopleGroup | null {
  for (let at = from; at < to; at++) {
    const hit = termAt(view, at, "COUNTED", ({ term }) => {
      return (term.group === "PERSONNEL" || term.group === "CIVILIANS") && term.form !== "SINGULAR";
    });
    if (hit !== null && isPeople(hit.term.group)) return hit.term.group;
  }
  return null;
}

function metricOf(
  { noun, quantity }: Draft,
  term: CountedTerm | null,
  happening: Happening | null,
  group: PeopleGroup | null,
  hasSide: boolean,
): string | null {
  const event = happening?.event ?? null;
  if (group === null)
    return term === null || quantity.unit !== null ? null : metricOfThing(term, event);
  const isOwn = noun !== null;
  if (isOwn && term?.metrics["ANY"] !== undefined) return term.metrics["ANY"];
  const isStronger = !isOwn || event === "EXCHANGED" || event === "RELEASED";
  const told = isStronger ? (event ?? term?.event ?? null) : (term?.event ?? event);
  const isOfArmy = told === "KILLED_OR_WOUNDED" && group === "PEOPLE" && (hasSide || !isOwn);
  return metricOfPeople(isOfArmy ? "PERSONNEL" : group, told);
}

function partOf({ first, last, quantity, noun }: Draft) {
  return {
    first,
    last,
    quantityFirst: quantity.first,
    most: quantity.max ?? quantity.value,
    isConjoined: quantity.isConjoined,
    countsPeople: noun?.term != null && isPeople(noun.term.group),
  };
}

const FIRST_WORDS = 4;

/** The period that led the sentence before covers one that goes on ("the statement added"). */
function carriedPeriod(view: View, sentence: SentenceRange): Period | null {
  const before = view.sentences[sentence.index - 1];
  if (before === undefined) return null;
  for (let at = sentence.first; at < Math.min(sentence.last, sentence.first + FIRST_WORDS); at++) {
    if (termAt(view, at, "CUE_VERB", ({ term }) => term.cueClass === "CONTINUE") === null) continue;
    const periods = findPeriods(view, before);
    const leading = periods.findLast(({ isLeading, period }) => {
      return isLeading && period.kind !== "POINT";
    });
    return (leading ?? beforeList(view, before, periods))?.period ?? null;
  }
  return null;
}

/** "It has destroyed since the war began 11 tanks, ...": the only period, told before every figure, as good as leading. */
function beforeList(
  view: View,
  sentence: SentenceRange,
  periods: readonly PeriodReading[],
): PeriodReading | null {
  const [only, ...more] = periods;
  if (only === undefined || more.length > 0 || only.period.kind !== "CUMULATIVE") return null;
  const first = draftFigures(view, sentence, periods)[0];
  return first !== undefined && only.next <= first.first ? only : null;
}
