import { readClause } from "../reading/clause/read-clause.ts";
import { isComma } from "../reading/comma.ts";
import { prepositionAt } from "../reading/relations.ts";
import { formAt, functionAt, hitAt } from "../reading/view.ts";
import type { Recognizer } from "./attribution.ts";
import { quotingRelation } from "./quoting-relation.ts";

/**
 * A participle goes on with the speaker before: "... , mudifan anna" (adding that), "mushiran ila" (pointing to).
 * Not: a participle with the article or as a noun ("the adviser"), or one that modifies something inside the words.
 */
export const participle: Recognizer = {
  id: "attribution/participle",
  summary: 'A participle such as "adding that" goes on with the speaker before it.',
  recognize(view, sentence, at, limit) {
    const hit = hitAt(view, at, "CUE_PARTICIPLE");
    if (hit === undefined || hit.proclitic.article || hit.proclitic.preposition !== null)
      return null;
    const before = formAt(view, at - 1);
    const isFirst = at === sentence.first;
    const isParted =
      isComma(before) ||
      before === "." ||
      before === '"' ||
      before === "\u201d" ||
      before === "\u00bb";
    // Behind a preposition the form is a noun ("of his hope that").
    if (prepositionAt(view, at - 1)?.isAttached === false) return null;
    const isMarked = isFirst || isParted || hit.proclitic.conjunction;
    if (functionAt(view, at - 1, "NEGATION") !== undefined) return null;
    const clause = readClause(view, hit.last + 1, limit, {
      governs: hit.term.governs,
      gender: null,
      quotesFrom: quotingRelation(hit.term),
      subjectKnown: true,
    });
    if (clause.complement === null) return null;
    // Without a mark before it only "that" shows that it goes on reporting.
    if (!isMarked && clause.complement.kind !== "THAT") return null;
    return {
      ruleId: participle.id,
      sentence,
      cue: [{ first: at, last: hit.last + 1 }],
      meaning: hit.term,
      speaker: clause.quoted,
      implicit: null,
      further: null,
      coSpeakers: [],
      gender: hit.term.gender,
      number: hit.term.number,
      hops: clause.hops,
      medium: clause.medium,
      issuer: clause.issuer,
      start: at,
      complement: clause.complement.kind,
      contentFirst: clause.complement.first,
      contentFrom: clause.complement.from,
      contentLast: null,
      isTrailing: false,
      outer: null,
    };
  },
};
