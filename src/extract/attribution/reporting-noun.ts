import { readClause } from "../reading/clause/read-clause.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import { prepositionAt } from "../reading/relations.ts";
import { hitAt, type View } from "../reading/view.ts";
import { opensMedium } from "../relays/opens-medium.ts";
import type { Recognizer } from "./attribution.ts";
import { canSpeak } from "./subject-before.ts";

/**
 * A reporting noun with its agent and its words: "ba'da ta'kid al-majlis anna" (after the council's assurance that).
 * Not: a noun without an agent or without words ("American condemnation"), or a noun that is itself reported.
 */
export const reportingNoun: Recognizer = {
  id: "attribution/reporting-noun",
  summary: 'A reporting noun with its agent and its words ("the council\'s assurance that").',
  recognize(view, sentence, at, limit) {
    const hit = hitAt(view, at, "CUE_NOUN");
    if (
      hit === undefined ||
      isInHead(view, at) ||
      hit.term.sayingOnly ||
      hit.proclitic.article ||
      hit.enclitic !== null
    )
      return null;
    // "In a press statement" is where something was said, not who said it.
    if (isSaidIn(view, at - 1)) return null;
    const clause = readClause(view, hit.last + 1, limit, {
      governs: hit.term.governs,
      gender: null,
      quotesFrom: null,
      subjectKnown: false,
    });
    const { subject, complement } = clause;
    if (
      subject === null ||
      complement === null ||
      !canSpeak(subject) ||
      subject.first !== hit.last + 1
    )
      return null;
    if (isFar(view, subject.last, complement.first)) return null;
    if (complement.kind === "COLON" || complement.kind === "QUOTE") return null;
    if (complement.kind !== "THAT" && !isSureAgent(subject)) return null;
    if (
      complement.kind === "NP" &&
      view.words[complement.first]?.kind !== "MASDAR" &&
      view.words[complement.first]?.kind !== "FUNCTION"
    )
      return null;
    return {
      ruleId: reportingNoun.id,
      sentence,
      cue: [{ first: at, last: hit.last + 1 }],
      meaning: hit.term,
      speaker: subject,
      implicit: null,
      further: null,
      coSpeakers: clause.coSubjects,
      gender: null,
      number: null,
      hops: clause.hops,
      medium: clause.medium,
      issuer: clause.issuer,
      start: at,
      complement: complement.kind,
      contentFirst: complement.first,
      contentFrom: complement.from,
      contentLast: null,
      isTrailing: false,
      outer: null,
    };
  },
};

/** "In", "during" and "through" a statement; "after" and "over" one are about its words. */
function isSaidIn(view: View, at: number): boolean {
  const relation = prepositionAt(view, at)?.relation;
  return (
    (relation === "IN" || relation === "DURING" || relation === "VIA") && opensMedium(view, at)
  );
}

/** Without "that" only a body, a state or a named person is taken for the agent. */
function isSureAgent(phrase: Phrase): boolean {
  return phrase.gazetteer !== null || phrase.personName !== null || phrase.head !== null;
}

const FURTHEST_WORDS = 12;

/** Another reporting noun between the agent and the words has them. */
function isFar(view: View, from: number, to: number): boolean {
  if (to - from > FURTHEST_WORDS) return true;
  for (let at = from; at < to; at++) if (hitAt(view, at, "CUE_NOUN") !== undefined) return true;
  return false;
}

/** "A news agency": the noun is part of what the body is called. */
function isInHead(view: View, at: number): boolean {
  return hitAt(view, at - 1, "HEAD")?.last === at;
}
