import type { View } from "../view.ts";
import { boundSpeaker } from "./bounded-speaker.ts";
import type { Clause, ClauseOptions } from "./clause.ts";
import { openClauseState } from "./clause-state.ts";
import { step } from "./step.ts";

/** Reads on from a reporting word to the words it reports. Bounded: at most 60 tokens. */
export function readClause(
  view: View,
  from: number,
  limit: number,
  options: ClauseOptions,
): Clause {
  const state = openClauseState(view, from, Math.min(limit, from + LONGEST_CLAUSE), options);
  let at = from;
  while (at < state.limit && state.complement === null) {
    const next = step(state, at);
    if (next <= at) break;
    at = next;
  }
  boundSpeaker(state, at);
  const { subject, coSubjects, quoted, quotedPronoun, medium, issuer, hops, saying, complement } =
    state;
  return {
    subject,
    coSubjects,
    quoted,
    quotedPronoun,
    medium,
    issuer,
    hops,
    saying,
    complement,
    sawComma: state.commas > 0,
  };
}

const LONGEST_CLAUSE = 60;
