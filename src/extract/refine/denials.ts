import type { DenialTarget } from "../../model/claim.ts";
import { BOUNDS } from "../bounds.ts";
import { attachedNoun, prepositionAt } from "../reading/relations.ts";
import { formAt, functionAt, hitAt, type View } from "../reading/view.ts";
import type { Content } from "./content.ts";
import type { Draft } from "./resolved.ts";

const WHICH_DENIED = "attribution/which-denied";

/** What a denial answers, before claims have ids. */
export interface DraftDenial {
  readonly kind: DenialTarget["kind"];
  readonly targets: readonly Draft[];
}

/**
 * The target of a denial: "that" answers the claims of the other side in the sentence before; rumours answer nobody;
 * otherwise the nearest earlier claim of another speaker that shares enough words; else something outside this article.
 */
export function findDenialTarget(
  view: View,
  draft: Draft,
  earlier: readonly Draft[],
  isRumour: boolean,
): DraftDenial {
  if (isRumour) return { kind: "RUMOUR", targets: [] };
  const others = earlier
    .slice(-BOUNDS.denialReach)
    .filter(
      (other) =>
        other.resolved.entity.id !== draft.resolved.entity.id &&
        other.attribution.meaning.stance !== "DENIES",
    );
  const isWhich = draft.attribution.ruleId === WHICH_DENIED;
  if (isWhich || functionAt(view, draft.content.first, "ANAPHOR", "DEMONSTRATIVE") !== undefined) {
    const last = others.at(-1);
    if (last === undefined) return { kind: "PREVIOUS_SENTENCE", targets: [] };
    const targets = others.filter(
      (other) => other.attribution.sentence.index === last.attribution.sentence.index,
    );
    return { kind: "CLAIM", targets };
  }
  const words = wordsOf(view, draft.content);
  const target = others.findLast(
    (other) => shared(words, wordsOf(view, other.content)) >= ENOUGH_SHARED,
  );
  return target === undefined
    ? { kind: "OTHER_DOCUMENT", targets: [] }
    : { kind: "CLAIM", targets: [target] };
}

/**
 * Whether words that begin with a negation answer an allegation that stands in the article: the speaker's side has denied already, or another
 * has accused, in words that these share. A negative sentence that answers nothing only asserts.
 */
export function answersAllegation(view: View, draft: Draft, earlier: readonly Draft[]): boolean {
  if (!opensNegated(view, draft.content)) return false;
  const words = wordsOf(view, draft.content);
  return earlier.slice(-RECENT).some((other) => {
    const isOwn = other.resolved.entity.id === draft.resolved.entity.id || sameSide(other, draft);
    const { meaning } = other.attribution;
    if (isOwn)
      return meaning.stance === "DENIES" && shared(words, wordsOf(view, other.content)) >= 1;
    return meaning.act === "ACCUSE" && shared(words, wordsOf(view, other.content)) >= 2;
  });
}

const RECENT = 8;
const LATEST_NEGATION = 3;

function opensNegated(view: View, content: Content): boolean {
  for (let at = content.first; at < Math.min(content.last, content.first + LATEST_NEGATION); at++) {
    if (functionAt(view, at, "NEGATION") !== undefined) return true;
  }
  return false;
}

function sameSide(a: Draft, b: Draft): boolean {
  return (
    a.resolved.entity.country !== null && a.resolved.entity.country === b.resolved.entity.country
  );
}

const ENOUGH_SHARED = 3;
const SHORTEST_WORD = 4;

function wordsOf(view: View, content: Content): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = content.first; at < content.last; at++) {
    const form = formAt(view, at);
    if (form.length >= SHORTEST_WORD) words.add(form);
  }
  return words;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** "Rumours that ...": the denied words begin after "that", and nobody owns them. The token where they begin, or null. */
export function pastRumour(view: View, first: number, limit: number): number | null {
  const rumour = hitAt(view, first, "RUMOUR");
  const noun = rumour === undefined ? hitAt(view, first, "CUE_NOUN") : undefined;
  if (rumour === undefined && noun === undefined) return null;
  for (let at = first + 1; at < Math.min(limit, first + FURTHEST_THAT); at++) {
    const complementizer = hitAt(view, at, "COMPLEMENTIZER");
    if (complementizer !== undefined) return complementizer.last + 1;
  }
  return noun?.term.act === "ACCUSE" ? pastAccusation(view, first, limit) : null;
}

/** Whether words begin as talk that nobody owns: "rumours of", "reports about", "what is rumoured". */
export function opensRumour(view: View, first: number): boolean {
  if (hitAt(view, first, "RUMOUR") !== undefined) return true;
  const noun = hitAt(view, first, "CUE_NOUN");
  if (noun !== undefined) return prepositionAt(view, noun.last + 1)?.relation === "ABOUT";
  const what = functionAt(view, first, "RELATIVE");
  const verb = what === undefined ? undefined : hitAt(view, what.last + 1, "CUE_VERB");
  return verb?.term.cueClass === "HEARSAY" || verb?.term.voice === "PASSIVE";
}

/** "Accusations directed at it from Y of Z": what is denied stands behind the last preposition that the noun governs. */
function pastAccusation(view: View, first: number, limit: number): number | null {
  for (let at = first + 1; at < Math.min(limit, first + FURTHEST_OBJECT); at++) {
    const preposition = prepositionAt(view, at);
    if (preposition?.relation === "BY" && view.words[at]?.kind !== "NAME") return preposition.next;
    if (attachedNoun(view, at, "BY") !== null) return at;
  }
  return null;
}

const FURTHEST_OBJECT = 10;

const FURTHEST_THAT = 6;
