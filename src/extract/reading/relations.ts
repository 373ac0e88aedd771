import type { Relation } from "../../languages/pack.ts";
import { isHitOf } from "./hits.ts";
import { formAt, type View } from "./view.ts";

/** A preposition at a token, standing alone or written together with the next word. */
export interface Preposition {
  readonly relation: Relation;
  /** The token where what it governs begins: the next one, or the same where both are written together. */
  readonly next: number;
  /** Folded offset where what it governs begins. */
  readonly from: number;
  readonly isAttached: boolean;
}

/** The preposition at `at`; null where none stands. */
export function prepositionAt(view: View, at: number): Preposition | null {
  const word = at < 0 ? undefined : view.words[at];
  if (word === undefined) return null;
  const { relations } = view.lexicon.pack;
  if (
    word.hit !== null &&
    isHitOf(word.hit, "FUNCTION") &&
    word.hit.term.word === "PREPOSITION" &&
    !word.pronoun
  ) {
    const next = word.last + 1;
    return {
      relation: relations[word.hit.term.id] ?? "OTHER",
      next,
      from: view.tokens[next]?.from ?? 0,
      isAttached: false,
    };
  }
  if (word.preposition !== null) {
    return {
      relation: relations[word.preposition] ?? "OTHER",
      next: at,
      from: word.from,
      isAttached: true,
    };
  }
  return detachedProclitic(view, at);
}

/** A particle that is stretched or parted from its word by a quotation mark ("li- "TASS""). */
function detachedProclitic(view: View, at: number): Preposition | null {
  if (view.words[at]?.kind !== "UNKNOWN") return null;
  const form = formAt(view, at);
  if (form.length > view.lexicon.longestProclitic) return null;
  const proclitic = view.lexicon.proclitics.NOUN.get(form);
  if (proclitic === undefined || proclitic.preposition === null) return null;
  const next = at + 1;
  const { relations } = view.lexicon.pack;
  return {
    relation: relations[proclitic.preposition] ?? "OTHER",
    next,
    from: view.tokens[next]?.from ?? 0,
    isAttached: false,
  };
}

/**
 * A verbal noun behind a preposition of the given relation, where both together are a preposition of their own too ("with the support of", "of
 * supporting"): the folded offset after the particle, or null.
 */
export function attachedNoun(view: View, at: number, relation: Relation): number | null {
  for (const hit of view.hits[at] ?? []) {
    const { preposition } = hit.proclitic;
    if (!isHitOf(hit, "MASDAR") || preposition === null) continue;
    if (view.lexicon.pack.relations[preposition] === relation) return hit.from;
  }
  return null;
}

/** The word at `at` read with a preposition of the given relation cut off, though no lexical entry holds it; the folded offset after it, or null. */
export function guessAttached(view: View, at: number, relation: Relation): number | null {
  const token = view.tokens[at];
  if (token === undefined || token.kind !== "WORD") return null;
  for (const [form, proclitic] of view.lexicon.proclitics.NOUN) {
    if (proclitic.preposition === null || proclitic.conjunction) continue;
    if (view.lexicon.pack.relations[proclitic.preposition] !== relation) continue;
    if (token.form.length - form.length < SHORTEST_STEM || !token.form.startsWith(form)) continue;
    return proclitic.article ? token.from + 1 : token.from + form.length;
  }
  return null;
}

/** Whether an unknown word ends in a pronoun of the third person. Letters that fold alike are told apart as printed. */
export function endsInPronoun(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  const last = view.folded.text.charCodeAt(token.to - 1);
  for (const { form, enclitic } of view.lexicon.enclitics.get(last) ?? []) {
    const from = token.to - form.length;
    const isWhole = from - token.from >= SHORTEST_STEM && token.form.endsWith(form);
    if (enclitic.person !== 3 || !isWhole) continue;
    if (view.article.text[view.folded.origin[from] ?? 0] === enclitic.form[0]) return true;
  }
  return false;
}

const SHORTEST_STEM = 3;
