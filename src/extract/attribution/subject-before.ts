import { isComma } from "../reading/comma.ts";
import { isHitOf } from "../reading/hits.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { prepositionAt } from "../reading/relations.ts";
import { skipTime } from "../reading/time.ts";
import { formAt, functionAt, hitAt, type SentenceRange, type View } from "../reading/view.ts";
import { type FoundMedium, readBareMedium } from "../relays/medium.ts";

/** A subject that stands before its verb, and what opens its clause. */
export interface SubjectBefore {
  readonly phrase: Phrase;
  /** First token of the clause: the auxiliary, conjunction or topic word if there is one. */
  readonly start: number;
  /** The document that the phrase is, with who published it and where; null where it is none, or nothing is told of it. */
  readonly document: FoundMedium | null;
  readonly opener: "START" | "AUXILIARY" | "TOPIC" | "WHILE" | "AND" | "THAT" | "MARK";
}

const FURTHEST_BACK = 26;

/** The phrase that ends right before the verb at `at` and begins its clause; null where none does. Looks back 26 tokens at most. */
export function subjectBefore(
  view: View,
  sentence: SentenceRange,
  at: number,
): SubjectBefore | null {
  const furthest = Math.max(sentence.first, at - FURTHEST_BACK);
  let named: SubjectBefore | null = null;
  for (let start = at - 1; start >= furthest; start--) {
    const opener = openerOf(view, sentence, start);
    if (opener === null) continue;
    const first = opener.first;
    const phrase = readPhrase(view, first, at, {
      stopAt: (token) => skipTime(view, token, at) > token,
    });
    if (phrase !== null && reaches(view, phrase.last, at) && canSpeak(phrase)) {
      if (opener.kind !== "MARK" || phrase.head !== null || phrase.personName === null)
        return holdsName(phrase, named) || named === null
          ? { phrase, document: null, start, opener: opener.kind }
          : named;
      named ??= { phrase, document: null, start, opener: opener.kind };
    }
    if (phrase?.medium != null && PARTS_FIRST.has(opener.kind)) {
      const document = readBareMedium(view, first, at, first);
      if (document !== null && document.next > phrase.last && reaches(view, document.next, at))
        return { phrase, document, start, opener: opener.kind };
    }
    // "X had already said": the auxiliary stands behind its subject.
    if (opener.kind === "AUXILIARY" && phrase === null) continue;
    if (opener.kind === "AUXILIARY" || opener.kind === "THAT") return named;
  }
  return named;
}

/** "That the head of government, Omar al-Fasi told": the name behind the comma belongs to the title before it. */
function holdsName({ personName }: Phrase, named: SubjectBefore | null): boolean {
  return named !== null && personName?.first === named.phrase.personName?.first;
}

/** Behind these a subject is sure to stand before its verb, however much is told of it ("had a statement that the mayor published said"). */
const PARTS_FIRST: ReadonlySet<SubjectBefore["opener"]> = new Set(["AUXILIARY", "TOPIC", "WHILE"]);

interface Opener {
  readonly kind: SubjectBefore["opener"];
  readonly first: number;
}

function openerOf(view: View, sentence: SentenceRange, at: number): Opener | null {
  const word = view.words[at];
  if (word === undefined) return null;
  const next = word.last + 1;
  if (functionAt(view, at, "AUXILIARY") !== undefined) return { kind: "AUXILIARY", first: next };
  if (functionAt(view, at, "TOPIC", "BUT", "OUTLET_OWN") !== undefined)
    return { kind: "TOPIC", first: next };
  if (functionAt(view, at, "WHILE") !== undefined) return { kind: "WHILE", first: next };
  if (hitAt(view, at, "COMPLEMENTIZER") !== undefined) return { kind: "THAT", first: next };
  if (word.conjunction && word.kind !== "CUE_VERB" && word.kind !== "VERB")
    return { kind: "AND", first: at };
  if (at === sentence.first) return word.kind === "MARK" ? null : { kind: "START", first: at };
  const form = formAt(view, at);
  if (word.kind === "MARK" && CLAUSE_MARKS.has(form)) return { kind: "MARK", first: next };
  return null;
}

const CLAUSE_MARKS = new Set(["..", "...", "|", ";", "\u061b", "\u060c", ",", ":", "-", "\u2013"]);

/** Only time, aspect words and marks stand between the phrase and the verb. */
function reaches(view: View, from: number, at: number): boolean {
  let next = from;
  while (next < at) {
    const word = view.words[next];
    const time = skipTime(view, next, at);
    if (time > next) next = time;
    else if (functionAt(view, next, "ASPECT", "AUXILIARY", "ALSO", "PRONOUN", "SAME") !== undefined)
      next = (word?.last ?? next) + 1;
    else if (word?.kind === "MARK" && isComma(formAt(view, next))) next++;
    else {
      const place = skipPlace(view, next, at);
      if (place === next) return false;
      next = place;
    }
  }
  return next === at;
}

/** "In the south of the country": words of place behind the phrase, which are no part of the name. */
function skipPlace(view: View, at: number, limit: number): number {
  const word = view.words[at];
  if (word?.pronoun === true && functionAt(view, at, "PREPOSITION") !== undefined)
    return word.last + 1;
  const preposition = prepositionAt(view, at);
  if (preposition === null) return at;
  return readPhrase(view, preposition.next, limit, { stopAt: () => false })?.last ?? at;
}

/** Somebody or some body that can say a thing: not a thing that something happens to. */
export function canSpeak(phrase: Phrase): boolean {
  if (
    phrase.personName !== null ||
    phrase.head !== null ||
    phrase.gazetteer !== null ||
    phrase.medium !== null
  )
    return true;
  return phrase.country !== null;
}

/** Whether the gazetteer's name at the phrase is that of a person. */
export function isPersonPhrase(phrase: Phrase): boolean {
  return (
    phrase.kind === "PERSON" ||
    (phrase.gazetteer !== null &&
      isHitOf(phrase.gazetteer, "NAME") &&
      phrase.gazetteer.term.entityKind === "PERSON")
  );
}
