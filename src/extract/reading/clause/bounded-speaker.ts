import { isComma } from "../comma.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { prepositionAt } from "../relations.ts";
import { skipTime } from "../time.ts";
import { formAt, functionAt, hitAt } from "../view.ts";
import type { WordKind } from "../words.ts";
import { afterComplementizer, type ClauseState, end, governs } from "./clause-state.ts";

/**
 * A verb of saying and the words it opens are sure where they stand close to each other: what lies between is the speaker, known words or not.
 * Called where the reading has ended at `at` without words. Keeps the subject read so far, longer by its adjectives and by a name; without one
 * it takes a row of unknown words for a name. Takes nothing where anything but nouns, names and circumstances stands between.
 */
export function boundSpeaker(state: ClauseState, at: number): void {
  const { options, subject } = state;
  if (!governs(state, "THAT", "BY_THAT") || options.subjectKnown || options.quotesFrom !== null)
    return;
  if (state.complement !== null || state.quoted !== null || state.commas > 0) return;
  const words = wordsOpening(state, at);
  if (words === null) return;
  const circumstance = firstCircumstance(state, at, words.at);
  const speaker =
    subject === null
      ? namedBetween(state, at, circumstance)
      : lengthened(state, subject, at, circumstance);
  if (speaker === null) return;
  state.subject = speaker;
  end(state, words.kind, words.first);
}

const FARTHEST_WORDS = 10;

interface Opening {
  readonly kind: "THAT" | "QUOTE";
  /** The token that opens the words. */
  readonly at: number;
  /** Their first token. */
  readonly first: number;
}

/** Where the words open, if nothing but nouns, names, prepositions and times stands before. */
function wordsOpening(state: ClauseState, from: number): Opening | null {
  for (let at = from; at < Math.min(state.limit, from + FARTHEST_WORDS); at++) {
    const that = hitAt(state.view, at, "COMPLEMENTIZER");
    if (that !== undefined) {
      const isGoverned = governs(state, that.term.withPreposition ? "BY_THAT" : "THAT");
      return that.proclitic.conjunction || !isGoverned
        ? null
        : { kind: "THAT", at, first: afterComplementizer(state, at) };
    }
    // A comma may stand right before "that".
    if (isComma(formAt(state.view, at)) && hitAt(state.view, at + 1, "COMPLEMENTIZER")) continue;
    if (state.view.quoteOpening.has(at))
      return at > from && governs(state, "QUOTE") ? { kind: "QUOTE", at, first: at } : null;
    const kind = state.view.words[at]?.kind;
    const isPlain = kind !== undefined && PLAIN.has(kind);
    if (!isPlain && prepositionAt(state.view, at) === null) return null;
  }
  return null;
}

const PLAIN: ReadonlySet<WordKind> = new Set([
  "UNKNOWN",
  "NOUN",
  "NISBA",
  "HEAD",
  "NAME",
  "GIVEN_NAME",
  "TIME",
  "NUMBER",
]);

/** Where or when: behind it nothing says who. */
function firstCircumstance(state: ClauseState, from: number, last: number): number {
  for (let at = from; at < last; at++) {
    const preposition = prepositionAt(state.view, at);
    if (preposition !== null && !preposition.isAttached) return at;
    if (isComma(formAt(state.view, at))) return at;
    if (skipTime(state.view, at, last) > at) return at;
  }
  return last;
}

/** The subject with the adjectives and the name behind it; itself where only a circumstance stands there. */
function lengthened(
  { view, coSubjects }: ClauseState,
  subject: Phrase,
  at: number,
  last: number,
): Phrase | null {
  if (last === at) return subject;
  if (coSubjects.length > 0 || subject.last !== at) return null;
  let next = at;
  while (next < last && view.words[next]?.kind === "NISBA") next++;
  if (next === last) return { ...subject, last };
  const isName = (token: number) => {
    const word = view.words[token];
    if (word === undefined || word.conjunction) return false;
    const isGiven = word.kind === "GIVEN_NAME" || hitAt(view, token, "GIVEN_NAME") !== undefined;
    return isGiven || word.kind === "UNKNOWN" || (token > next && word.article);
  };
  for (let token = next; token < last; token++) if (!isName(token)) return null;
  const begun = subject.personName?.last === at ? subject.personName : rowOfUnknown(subject);
  if (begun === null && (next > at || subject.head?.term.head !== "ROLE")) return null;
  const personName = begun ?? { first: at, last, from: view.words[at]?.from ?? 0 };
  return { ...subject, last, kind: "PERSON", personName: { ...personName, last }, gazetteer: null };
}

/** A subject of unknown words alone is the beginning of a name. */
function rowOfUnknown({ unknownOnly, first, last, from }: Phrase) {
  return unknownOnly ? { first, last, from } : null;
}

const LONGEST_NAME = 5;

/** "Said Hajj Nimatallah": a row of two words or more right behind the verb that are nothing but a name. */
function namedBetween({ view, first }: ClauseState, at: number, last: number): Phrase | null {
  if (at !== first || last - at < 2 || last - at > LONGEST_NAME) return null;
  for (let token = at; token < last; token++) {
    const word = view.words[token];
    if (word === undefined || word.conjunction || word.preposition !== null) return null;
    const isGiven = word.kind === "GIVEN_NAME" || hitAt(view, token, "GIVEN_NAME") !== undefined;
    if (!isGiven && word.kind !== "UNKNOWN" && !(token > at && word.article)) return null;
  }
  if (functionAt(view, at, "RELATIVE") !== undefined || formAt(view, at) === "") return null;
  const from = view.words[at]?.from ?? 0;
  return {
    ...{ first: at, last, from, kind: "PERSON", personName: { first: at, last, from } },
    ...{ alias: null, inner: null, head: null, medium: null, gazetteer: null, country: null },
    ...{ gender: null, number: null, definite: true, same: false, unknownOnly: false },
    closed: true,
  };
}
