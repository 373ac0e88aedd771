import type { CueClass, CueVerbTerm } from "../../languages/attribution-terms.ts";
import type { Clause } from "../reading/clause/clause.ts";
import { readClause } from "../reading/clause/read-clause.ts";
import { type Hit, isHitOf } from "../reading/hits.ts";
import { isObjectNoun } from "../reading/object-noun.ts";
import { functionAt, hitAt, type SentenceRange, type View } from "../reading/view.ts";
import { doneBefore } from "./before-that.ts";
import { quotingRelation } from "./quoting-relation.ts";
import { type SubjectBefore, subjectBefore } from "./subject-before.ts";

/** A reporting verb with the clause around it, read once and judged by every construction. */
export interface VerbReading {
  readonly view: View;
  readonly sentence: SentenceRange;
  readonly at: number;
  readonly hit: Hit<CueVerbTerm>;
  readonly clause: Clause;
  readonly before: SubjectBefore | null;
  readonly negated: boolean;
  /** First token of the clause that announces. */
  readonly start: number;
  readonly limit: number;
}

/** Every reading of the reporting verb at `at`, the likeliest first: "warada" is "it came" and "and he answered". Empty where none stands. */
export function readVerbs(
  view: View,
  sentence: SentenceRange,
  at: number,
  limit: number,
): readonly VerbReading[] {
  if (view.blocked[at] === 1) return [];
  const readings: VerbReading[] = [];
  for (const hit of view.hits[at] ?? []) {
    if (!isHitOf(hit, "CUE_VERB") || hit.last > at + 3) continue;
    if (readings.length > 0 && !isOther(hit, readings)) continue;
    readings.push(readVerb(view, sentence, at, limit, hit));
  }
  return readings;
}

/** The same letters as another verb or with other particles cut off; not the same verb in another voice or person. */
function isOther(hit: Hit<CueVerbTerm>, readings: readonly VerbReading[]): boolean {
  return readings.every((reading) => reading.hit.from !== hit.from);
}

function readVerb(
  view: View,
  sentence: SentenceRange,
  at: number,
  limit: number,
  hit: Hit<CueVerbTerm>,
): VerbReading {
  const before = ownSubjectBefore(view, sentence, at, hit.proclitic.conjunction);
  const isHeadline = sentence.placement !== "BODY";
  const isSureBefore =
    before !== null &&
    (isHeadline ||
      before.opener === "AUXILIARY" ||
      before.opener === "TOPIC" ||
      before.opener === "WHILE");
  const clause = readClause(view, hit.last + 1, limit, {
    governs: hit.term.governs,
    gender: hit.term.gender,
    quotesFrom: quotingRelation(hit.term),
    subjectKnown: isSureBefore,
    takesEvent: hit.term.governs.includes("NP") && TELLING_EVENTS.has(hit.term.cueClass),
  });
  const done = doneBefore(view, sentence, hit, clause);
  const isDenied =
    functionAt(view, at - 1, "NEGATION") !== undefined ||
    (done === null && isInfinitival(view, at, hit.term.tense));
  // "Did not rule out" is the one negated cue that says something.
  const negated = (isDenied && hit.term.cueClass !== "RULE_OUT") || isRefusal(view, hit, clause);
  const usedBefore =
    before !== null && (isSureBefore || clause.subject === null || before.opener === "THAT")
      ? before
      : null;
  return {
    view,
    sentence,
    at,
    hit,
    clause,
    before: usedBefore,
    negated,
    start: done ?? usedBefore?.start ?? startOf(view, sentence, at),
    limit,
  };
}

/** Classes whose bare noun is an event. Those who demand or hold take somebody or something beside it ("called the raid a declaration of war"). */
const TELLING_EVENTS: ReadonlySet<CueClass> = new Set([
  "SAY",
  "EXPLAIN",
  "REVEAL",
  "DOUBT",
  "DENY",
  "RULE_OUT",
  "ESTIMATE",
]);

/** "Rejected the request": only allegations are denied by being rejected, anything else is refused, which is an act. */
function isRefusal(view: View, { term }: Hit<CueVerbTerm>, { complement }: Clause): boolean {
  if (!term.id.startsWith(REJECT) || complement === null) return false;
  const { first } = complement;
  const isPointed = functionAt(view, first, "DEMONSTRATIVE") !== undefined;
  return !isObjectNoun(view, isPointed ? first + 1 : first, "ALLEGATION");
}

/** Ids of the forms of "reject" alone. */
const REJECT = "reject/";

/** The subject before the verb. "As for X, he said": with a conjunction the verb answers a topic, and no other subject is its own. */
function ownSubjectBefore(
  view: View,
  sentence: SentenceRange,
  at: number,
  isConjoined: boolean,
): SubjectBefore | null {
  const before = subjectBefore(view, sentence, at);
  return isConjoined && before?.opener !== "TOPIC" ? null : before;
}

/** "Must announce", "before it announces": an imperfect right behind the complementizer tells of an act that is not done. */
function isInfinitival(view: View, at: number, tense: string): boolean {
  if (tense !== "IMPERFECT") return false;
  if (hitAt(view, at - 1, "COMPLEMENTIZER") !== undefined) return true;
  for (let back = at - 1; back >= at - LONGEST_PHRASE; back--) {
    if (functionAt(view, back, "BLOCK")?.last === at - 1) return true;
  }
  return false;
}

const LONGEST_PHRASE = 5;

/** The clause begins at the verb, or at the words that open it ("as", "while", "at the time when"). */
function startOf(view: View, sentence: SentenceRange, at: number): number {
  let start = at;
  for (let back = at - 1; back >= Math.max(sentence.first, at - 6); back--) {
    const opener = functionAt(
      view,
      back,
      "ADDITIVE",
      "WHILE",
      "AT_THE_TIME",
      "OPENER",
      "BUT",
      "BECAUSE",
      "IN_BEGINNING",
      "AND",
    );
    const word = view.words[back];
    if (opener !== undefined && (word?.last ?? back) >= start - 2) start = back;
  }
  return start;
}
