import { isComma } from "../comma.ts";
import { isHitOf } from "../hits.ts";
import { takeApposition } from "./apposition.ts";
import { takeNameQuote } from "./name-quote.ts";
import type { PhraseState } from "./phrase-state.ts";

/** Quotation marks, brackets, commas and hyphens that may stand inside a phrase. Returns the next token, or `at`. */
export function takeMark(state: PhraseState, at: number, first: number): number {
  const quote = state.view.quoteOpening.get(at);
  if (quote !== undefined) return takeNameQuote(state, quote.open, quote.close);
  const form = state.view.tokens[at]?.form;
  if (form === "(") return takeBracket(state, at);
  if (isComma(form) && at > first) return takeApposition(state, at);
  if (form === "-" && isTight(state, at)) return at + 1;
  return at;
}

function isTight(state: PhraseState, at: number): boolean {
  const { tokens } = state.view;
  return (
    tokens[at - 1]?.to === tokens[at]?.from &&
    tokens[at]?.to === tokens[at + 1]?.from &&
    state.view.words[at + 1]?.kind === "UNKNOWN"
  );
}

function takeBracket(state: PhraseState, open: number): number {
  for (let at = open + 1; at < state.limit && at - open <= LONGEST_ALIAS; at++) {
    const word = state.view.words[at];
    if (word?.kind === "CUE_VERB" || word?.kind === "COMPLEMENTIZER") return open;
    if (state.view.tokens[at]?.form !== ")") continue;
    const inner = state.view.words[open + 1]?.hit ?? null;
    const isNumber = state.view.tokens[open + 1]?.kind === "NUMBER";
    if (!isNumber && state.personName === null) {
      state.alias = { first: open + 1, last: at, from: state.view.tokens[open + 1]?.from ?? 0 };
      if (inner !== null && isHitOf(inner, "NAME")) state.gazetteer ??= inner;
    }
    state.closed = true;
    return at + 1;
  }
  return open;
}

const LONGEST_ALIAS = 6;
