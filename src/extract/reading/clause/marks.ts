import { carrierRole, hopOf } from "../../relays/found-hop.ts";
import { TOLD_OUTLET } from "../../relays/told-outlet.ts";
import { isComma } from "../comma.ts";
import { isHitOf } from "../hits.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { readPhrase } from "../phrase/read-phrase.ts";
import { readQuotedName } from "../quoted-name.ts";
import { prepositionAt } from "../relations.ts";
import { formAt, functionAt, hitAt } from "../view.ts";
import type { Word, WordKind } from "../words.ts";
import { skipAccording } from "./according.ts";
import { skipAdverbial } from "./adverbial.ts";
import { hasWordsAhead } from "./aside.ts";
import { mine } from "./carriers.ts";
import { afterComplementizer, type ClauseState, end, governs } from "./clause-state.ts";
import { mayBeSubject } from "./subject.ts";

/** A quotation or colon begins the words; commas, dashes and brackets are passed. Returns the next token, or `at`. */
export function stepMark(state: ClauseState, at: number): number {
  const form = formAt(state.view, at);
  const quote = state.view.quoteOpening.get(at);
  if (quote !== undefined && isEventName(state, quote.open, quote.close)) return quote.close + 1;
  if (quote !== undefined && isToldQuote(state, quote.open, quote.close)) return quote.close + 1;
  const named = quote === undefined ? null : namedInMarks(state, at, quote.close);
  if (quote !== undefined && named !== null) {
    state.subject = named;
    return quote.close + 1;
  }
  if (quote !== undefined) return end(state, isObject(state) ? "NP" : "QUOTE", at);
  if (form === ":") return stepColon(state, at);
  if (isComma(form)) return stepComma(state, at);
  if (isDash(form)) return skipInsert(state, at, isDash);
  if (form === "(") return skipInsert(state, at, (other) => other === ")");
  return at;
}

/** "Condemned "the storming of its offices"": a verb that takes a noun and no speech has the quoted noun as its object. */
function isObject(state: ClauseState): boolean {
  return governs(state, "NP") && !governs(state, "QUOTE", "THAT") && state.subject !== null;
}

/** "Said "Reuters" that": right behind the cue a name in marks is its subject, where words follow. */
function namedInMarks(state: ClauseState, at: number, close: number): Phrase | null {
  if (at !== state.first || !mayBeSubject(state) || !hasWordsAhead(state, close + 1)) return null;
  return readQuotedName(state.view, at);
}

/** "He said: that ...", "his saying in an interview: that ...": behind a colon too "that" is no part of the words. */
function stepColon(state: ClauseState, at: number): number {
  if (at + 1 >= state.limit) return at;
  const isThat =
    hitAt(state.view, at + 1, "COMPLEMENTIZER")?.proclitic.conjunction === false &&
    (governs(state, "THAT") || state.saying !== null);
  return isThat
    ? end(state, "THAT", afterComplementizer(state, at + 1))
    : end(state, "COLON", at + 1);
}

/** "At the forum "Energy" in Doha that": a short name in marks behind an indefinite noun, and "that" still to come behind it or its place. */
function isEventName(state: ClauseState, open: number, close: number): boolean {
  const { view } = state;
  if (close - open > LONGEST_TOLD || state.subject === null || state.subject.last >= open)
    return false;
  const noun = view.words[open - 1];
  const isNamed =
    noun !== undefined && !noun.article && !noun.pronoun && NAMED.has(noun.kind) && !isOutlet(noun);
  if (!isNamed && functionAt(view, open - 2, "PREPOSITION")?.last !== open - 1) return false;
  const place = prepositionAt(view, close + 1);
  const behind =
    place === null || place.isAttached || place.relation !== "IN"
      ? close + 1
      : skipAdverbial(state, close + 1, place.next);
  return hitAt(view, behind, "COMPLEMENTIZER")?.proclitic.conjunction === false;
}

/** Nouns that an event may bear: "forum", "exhibition", "conference". */
const NAMED: ReadonlySet<WordKind> = new Set(["HEAD", "MEDIUM", "NOUN", "MASDAR", "UNKNOWN"]);

function isOutlet({ hit }: Word): boolean {
  return hit !== null && isHitOf(hit, "HEAD") && hit.term.head === "OUTLET";
}

/** An outlet in quotation marks right before "that" is the one told. */
function isToldQuote(state: ClauseState, open: number, close: number): boolean {
  if (close - open > LONGEST_TOLD || hitAt(state.view, close + 1, "COMPLEMENTIZER") === undefined)
    return false;
  const phrase = readPhrase(state.view, open + 1, close, { stopAt: () => false });
  if (phrase === null || phrase.last !== close || state.subject === null) return false;
  state.hops.push(
    hopOf(phrase, carrierRole(state.view, phrase) ?? "OUTLET", TOLD_OUTLET, "SPEAKER"),
  );
  return true;
}

function stepComma(state: ClauseState, at: number): number {
  state.commas++;
  return state.commas <= 6 ? at + 1 : at;
}

/** Words set apart by dashes or brackets: skipped, but mined for carriers and media. */
function skipInsert(state: ClauseState, open: number, isClose: (form: string) => boolean): number {
  const end = Math.min(state.limit, open + LONGEST_INSERT);
  for (let at = open + 1; at < end; at++) {
    if (!isClose(formAt(state.view, at))) continue;
    mine(state, skipAccording(state, open + 1), at);
    return at + 1;
  }
  return open;
}

function isDash(form: string): boolean {
  return form === "-" || form === "\u2013" || form === "\u2014";
}

const LONGEST_INSERT = 30;
const LONGEST_TOLD = 5;
