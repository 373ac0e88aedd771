import { readClause } from "../reading/clause/read-clause.ts";
import { isHitOf } from "../reading/hits.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { prepositionAt } from "../reading/relations.ts";
import { hitAt, type View } from "../reading/view.ts";
import type { Word } from "../reading/words.ts";
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
    const country = countryAgent(view, hit.last + 1);
    const clause = readClause(view, country?.last ?? hit.last + 1, limit, {
      governs: hit.term.governs,
      gender: null,
      quotesFrom: null,
      subjectKnown: country !== null,
    });
    const { complement } = clause;
    const subject = country ?? clause.subject;
    if (
      subject === null ||
      complement === null ||
      !canSpeak(subject) ||
      subject.first !== hit.last + 1
    )
      return null;
    // "French accusations of a company of spying": a bare noun behind such an agent is another word's.
    if (country !== null && (complement.kind === "NP" || complement.kind === "OBJECT")) return null;
    if (isFar(view, subject.last, complement.first)) return null;
    if (complement.kind === "COLON" || complement.kind === "QUOTE") return null;
    if (complement.kind !== "THAT" && !isSureAgent(subject)) return null;
    if (
      complement.kind === "NP" &&
      view.words[complement.first]?.kind !== "MASDAR" &&
      view.words[complement.first]?.kind !== "FUNCTION" &&
      view.words[complement.first]?.pronoun !== true
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
      contentLast:
        isSubject(view, at) && complement.kind !== "THAT"
          ? endOf(view, complement.first, limit)
          : null,
      isTrailing: false,
      outer: null,
    };
  },
};

/** "An Iranian warning of delays caused anger": where the noun is the subject of another verb, what follows its own words is that verb's. */
function isSubject(view: View, at: number): boolean {
  return hitAt(view, at - 1, "VERB") !== undefined;
}

function endOf(view: View, first: number, limit: number): number | null {
  let last = readPhrase(view, first, limit, { stopAt: () => false, anyNoun: true })?.last ?? null;
  if (last === null) return null;
  while (last < limit && isAdjective(view.words[last])) last++;
  return last;
}

/** A word with the article behind a definite phrase still describes it. */
function isAdjective(word: Word | undefined): boolean {
  if (word === undefined || word.conjunction || word.preposition !== null) return false;
  const isRelative =
    word.hit !== null && isHitOf(word.hit, "TIME") && word.hit.term.time === "RELATIVE_ADJECTIVE";
  return word.article || isRelative;
}

/** "In", "during" and "through" a statement; "after" and "over" one are about its words. */
function isSaidIn(view: View, at: number): boolean {
  const relation = prepositionAt(view, at)?.relation;
  return (
    (relation === "IN" || relation === "DURING" || relation === "VIA") && opensMedium(view, at)
  );
}

/** "Iranian warnings of": the adjective of a country names who gives them. Null where none stands at the token. */
function countryAgent(view: View, at: number): Phrase | null {
  const hit = view.words[at]?.hit ?? null;
  if (hit === null || !isHitOf(hit, "NISBA") || hit.term.country === null) return null;
  if (hit.proclitic.article || hit.proclitic.conjunction) return null;
  return readPhrase(view, at, hit.last + 1, { stopAt: () => false, anyNoun: true });
}

/** Without "that" only a body, a state or a named person is taken for the agent. */
function isSureAgent(phrase: Phrase): boolean {
  return (
    phrase.gazetteer !== null ||
    phrase.personName !== null ||
    phrase.head !== null ||
    phrase.kind === "STATE"
  );
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
