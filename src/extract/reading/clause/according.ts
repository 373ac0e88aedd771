import type { Relation } from "../../../languages/pack.ts";
import type { HopRole } from "../../../model/claim.ts";
import { readAsTold } from "../../relays/as-told.ts";
import { carrierRole } from "../../relays/found-hop.ts";
import { readMedium } from "../../relays/medium.ts";
import { isHitOf } from "../hits.ts";
import type { Phrase } from "../phrase/phrase.ts";
import { readPhrase } from "../phrase/read-phrase.ts";
import { prepositionAt } from "../relations.ts";
import { hitAt } from "../view.ts";
import { skipAdverbial } from "./adverbial.ts";
import { takeMedium } from "./carriers.ts";
import type { ClauseState } from "./clause-state.ts";
import { isMarker } from "./phrase-at.ts";

/** "According to", "quoting" inside the clause: a carrier, or the one quoted. Returns the token behind it, or `at`. */
export function skipAccording(state: ClauseState, at: number): number {
  const word = state.view.words[at];
  const hit = word?.hit ?? null;
  if (hit === null || !isHitOf(hit, "CUE_PREPOSITION")) return at;
  if (hit.term.clausal) return skipAsTold(state, at);
  let next = hit.last + 1;
  if (hit.term.linkedBy !== null) {
    const preposition = prepositionAt(state.view, next);
    if (preposition === null) return at;
    next = preposition.next;
  }
  const translation = hitAt(state.view, next, "MEDIUM")?.term.medium === "TRANSLATION";
  if (translation) next++;
  const phrase = readPhrase(state.view, next, state.limit, {
    stopAt: (token) => isMarker(state, token) || (translation && languageAt(state, token) > token),
  });
  if (phrase === null) return at;
  const behind = translation ? languageAt(state, phrase.last) : phrase.last;
  if (hit.term.quotes && state.quoted === null) {
    state.quoted = phrase;
    return phrase.last;
  }
  accordingHops(state, phrase, translation ? "TRANSLATOR" : "REPUBLISHER");
  const medium = readMedium(state.view, behind, state.limit);
  if (medium !== null) takeMedium(state, medium);
  return medium?.next ?? behind;
}

/** "The ministry's translation for the English language": what was translated into or from is no part of the translator's name. The token behind it, or `at`. */
function languageAt(state: ClauseState, at: number): number {
  const preposition = prepositionAt(state.view, at);
  if (preposition === null || !OF_LANGUAGES.has(preposition.relation)) return at;
  const object = state.view.words[preposition.next]?.kind;
  if (object === "HEAD" || object === "NAME") return at;
  return skipAdverbial(state, at, preposition.next);
}

const OF_LANGUAGES: ReadonlySet<Relation> = new Set<Relation>(["FOR", "TO", "FROM", "BY"]);

/** "..., according to what the agency carried of him, that": a carrier in a clause of its own. */
function skipAsTold(state: ClauseState, at: number): number {
  const told = readAsTold(state.view, at, state.limit);
  if (told === null) return at;
  accordingHops(state, told.phrase, carrierRole(state.view, told.phrase) ?? "REPUBLISHER");
  state.hops.push(...told.hops);
  return told.next;
}

function accordingHops(state: ClauseState, phrase: Phrase, role: HopRole): void {
  state.hops.push({
    role,
    name: phrase.alias ?? { first: phrase.first, last: phrase.last, from: phrase.from },
    phrase,
    ruleId: "relays/according-to",
    reach: "SENTENCE",
    carried: false,
    meant: null,
  });
}
