import type { Government } from "../../../languages/attribution-terms.ts";
import type { Enclitic } from "../../../languages/pack.ts";
import type { TokenRange } from "../../../text/sentences.ts";
import type { FoundHop } from "../../relays/found-hop.ts";
import type { FoundMedium } from "../../relays/medium.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { formAt, type View } from "../view.ts";
import type { ClauseOptions, Complement } from "./clause.ts";

/** What one reading of a clause knows so far. Lives for one call and is changed by its steps. */
export interface ClauseState {
  readonly view: View;
  readonly limit: number;
  readonly options: ClauseOptions;
  /** The token right behind the reporting word. */
  readonly first: number;
  /** The cue governs a noun of its own: what stands behind the speaker may be that. */
  readonly takesObject: boolean;
  subject: Phrase | null;
  readonly coSubjects: Phrase[];
  quoted: Phrase | null;
  quotedPronoun: Enclitic | null;
  medium: FoundMedium | null;
  issuer: Phrase | null;
  readonly hops: FoundHop[];
  saying: TokenRange | null;
  complement: Complement | null;
  commas: number;
  isRelativePassed: boolean;
}

/** Kinds of government with a noun right behind the speaker. */
const TAKING_OBJECT: ReadonlySet<Government> = new Set([
  "NP",
  "OBJECT_BY",
  "OBJECT_TO",
  "OBJECT_ON",
  "OBJECT_AS",
  "TOLD",
]);

/** A reading at its beginning: nothing passed yet. */
export function openClauseState(
  view: View,
  first: number,
  limit: number,
  options: ClauseOptions,
): ClauseState {
  return {
    view,
    limit,
    options,
    first,
    takesObject: options.governs.some((kind) => TAKING_OBJECT.has(kind)),
    subject: null,
    coSubjects: [],
    quoted: null,
    quotedPronoun: null,
    medium: null,
    issuer: null,
    hops: [],
    saying: null,
    complement: null,
    commas: 0,
    isRelativePassed: false,
  };
}

/** Whether the cue governs one of the kinds. */
export function governs(state: ClauseState, ...kinds: readonly Government[]): boolean {
  return kinds.some((kind) => state.options.governs.includes(kind));
}

/** Ends the reading: the words begin at `first`. Returns `first`. */
export function end(
  state: ClauseState,
  kind: Complement["kind"],
  first: number,
  from = state.view.tokens[first]?.from ?? 0,
): number {
  if (first < state.limit) state.complement = { kind, first, from };
  return first;
}

/** The token behind "that", and behind a colon after it. */
export function afterComplementizer(state: ClauseState, at: number): number {
  const first = (state.view.words[at]?.last ?? at) + 1;
  return formAt(state.view, first) === ":" ? first + 1 : first;
}
