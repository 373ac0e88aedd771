import type { EventTerm } from "../../languages/figure-terms.ts";
import type { TermKind } from "../../languages/pack.ts";
import type { Hit } from "../reading/hits.ts";
import { functionAt, type SentenceRange, type View } from "../reading/view.ts";
import { hasTerm, termAt } from "./term-at.ts";

/** What is said to have happened, and where the words stand. */
export interface Happening {
  readonly event: string;
  readonly shape: EventTerm["shape"];
  readonly first: number;
  /** Token after it. */
  readonly next: number;
  readonly isAttachedSubject: boolean;
}

/**
 * The event that governs each token of the sentence: the last event word before it, until a reporting verb, another verb or a contrast begins a new
 * clause. `at[i]` belongs to token `sentence.first + i`. Tokens of figures govern nothing (`isTaken`).
 */
export function governingEvents(
  view: View,
  sentence: SentenceRange,
  isTaken: (token: number) => boolean,
): { readonly at: readonly (Happening | null)[]; readonly isChanging: (token: number) => boolean } {
  const at: (Happening | null)[] = [];
  const changes = new Set<number>();
  let current: Happening | null = null;
  let isChanging = false;
  for (let token = sentence.first; token < sentence.last; token++) {
    at.push(current);
    if (isChanging) changes.add(token);
    if (isTaken(token)) continue;
    const hit = eventAt(view, token, sentence.last);
    if (hit !== null && hit.term.event === "CHANGED") {
      isChanging = true;
      if (current?.shape !== "TOPIC") current = null;
    } else if (hit !== null) {
      if (isSubjectOf(hit, current)) continue;
      if (current === null || token >= current.next) current = join(view, current, hit);
    } else if (endsClause(view, token, current)) {
      current = null;
      isChanging = false;
    }
  }
  return { at, isChanging: (token) => changes.has(token) };
}

/** Whether another clause begins. Not so at "the losses reached": the verb tells how many, and the topic stays. */
function endsClause(view: View, token: number, current: Happening | null): boolean {
  if (current !== null && token < current.next) return false;
  const isTold =
    current?.shape === "TOPIC" &&
    termAt(view, token, "FIGURE_LINK", ({ term, proclitic }) => {
      return term.link === "EQUALS" && !proclitic.conjunction;
    }) !== null;
  return !isTold && beginsClause(view, token);
}

/** "The shelling destroyed": a verbal noun with the article right behind a verb is its subject, and the verb governs. */
function isSubjectOf(
  { term, proclitic, first }: Hit<EventTerm>,
  current: Happening | null,
): boolean {
  const isSubject = term.shape === "MASDAR" && proclitic.article && proclitic.preposition === null;
  return isSubject && current?.shape === "VERB" && current.next === first;
}

function eventAt(view: View, at: number, end: number): Hit<EventTerm> | null {
  return termAt(view, at, "EVENT", ({ term, last }) => last < end && term.shape !== "PARTICIPLE");
}

/** "Killed or wounded": two words of casualty with nothing but a linking word or mark between are one event. */
function join(view: View, before: Happening | null, hit: Hit<EventTerm>): Happening {
  const { event, shape } = hit.term;
  const here: Happening = {
    event,
    shape,
    first: hit.first,
    next: hit.last + 1,
    isAttachedSubject: hit.enclitic !== null,
  };
  if (before === null || !isCasualtyPair(before.event, event)) return here;
  for (let at = before.next; at < hit.first; at++) {
    const isLink = termAt(view, at, "FIGURE_LINK", ({ term }) => term.link === "OR") !== null;
    if (
      !isLink &&
      view.tokens[at]?.kind !== "MARK" &&
      functionAt(view, at, "OR", "AND") === undefined
    )
      return here;
  }
  if (before.shape !== shape) return here;
  const isLinked = hit.proclitic.conjunction || hit.first > before.next;
  return isLinked ? { ...here, first: before.first, event: "KILLED_OR_WOUNDED" } : here;
}

function isCasualtyPair(a: string, b: string): boolean {
  return (a === "KILLED" && b === "WOUNDED") || (a === "WOUNDED" && b === "KILLED");
}

const REPORTING: ReadonlySet<TermKind> = new Set(["CUE_VERB", "COMPLEMENTIZER"]);
const NOMINAL: ReadonlySet<TermKind> = new Set([
  "COUNTED",
  "COUNTED_MODIFIER",
  "NISBA",
  "HEAD",
  "NOUN",
  "NAME",
  "MASDAR",
  "QUALIFIER",
  "PERIOD",
  "NUMERAL",
]);
const VERBS: ReadonlySet<TermKind> = new Set(["VERB"]);

function beginsClause(view: View, at: number): boolean {
  if (view.blocked[at] === 1) return false;
  if (functionAt(view, at, "WHILE", "BUT") !== undefined) return true;
  if (hasTerm(view, at, REPORTING)) return true;
  if (!hasTerm(view, at, VERBS) || hasTerm(view, at, NOMINAL)) return false;
  return functionAt(view, at - 1, "RELATIVE") === undefined && !isWithinPart(view, at);
}

/** "Which includes": a verb inside words for a part begins no clause. */
function isWithinPart(view: View, at: number): boolean {
  for (let first = at; first > at - 3; first--) {
    if (termAt(view, first, "PART_OF", ({ last }) => last >= at) !== null) return true;
  }
  return false;
}

const REACH_BEHIND = 6;

/**
 * An event told behind its figure: "20 people were killed", "53 soldiers, wounded". A verb in the singular only where the figure is the subject
 * of its clause (`isSubject`), else it may belong to what follows.
 */
export function eventBehind(
  view: View,
  from: number,
  end: number,
  isSubject: boolean,
): Happening | null {
  const start = pastAside(view, from, end);
  for (let at = start; at < Math.min(end, start + REACH_BEHIND); at++) {
    const token = view.tokens[at];
    if (token === undefined || token.kind !== "WORD") return null;
    const hit = termAt(view, at, "EVENT", ({ term, proclitic, enclitic }) => {
      const isOfPronoun = term.shape === "MASDAR" && enclitic !== null && enclitic.number === "PL";
      const isVerb = term.shape === "PLURAL_VERB" || (isSubject && term.shape === "VERB");
      const isBehind = isVerb || term.shape === "PARTICIPLE" || isOfPronoun;
      return isBehind && !proclitic.conjunction;
    });
    if (hit !== null) return extend(view, hit, end);
    if (hasTerm(view, at, OTHER_CLAUSE)) return null;
  }
  return null;
}

const LONGEST_ASIDE = 6;

/** Past ", among them a child,". */
function pastAside(view: View, from: number, end: number): number {
  if (view.tokens[from]?.kind !== "MARK" || termAt(view, from + 1, "PART_OF") === null) return from;
  for (let at = from + 1; at < Math.min(end, from + LONGEST_ASIDE); at++) {
    if (view.tokens[at]?.kind === "MARK") return at + 1;
  }
  return from;
}

const OTHER_CLAUSE: ReadonlySet<TermKind> = new Set([
  "EVENT",
  "CUE_VERB",
  "NUMERAL",
  "COMPLEMENTIZER",
  "VERB",
]);

function extend(view: View, hit: Hit<EventTerm>, end: number): Happening {
  let happening = join(view, null, hit);
  for (let at = hit.last + 1; at < Math.min(end, hit.last + REACH_BEHIND); at++) {
    const next = termAt(view, at, "EVENT", ({ term }) => term.shape === "PLURAL_VERB");
    if (next !== null) {
      happening = join(view, happening, next);
      break;
    }
  }
  return happening;
}
