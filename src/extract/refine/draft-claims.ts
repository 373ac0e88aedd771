import type { Attribution } from "../attribution/attribution.ts";
import type { Bound } from "../bounds.ts";
import type { EntityBook } from "../entities/entity-book.ts";
import { attachedNoun } from "../reading/relations.ts";
import type { SentenceRange, View } from "../reading/view.ts";
import { recognizeInner, recognizeSentence } from "../recognize-sentence.ts";
import { arrange } from "./arrange.ts";
import { readProvenance } from "./backward-attribution.ts";
import { closeContent } from "./close-content.ts";
import type { Content } from "./content.ts";
import { pastRumour } from "./denials.ts";
import { attachBackward } from "./draft/attach-backward.ts";
import { draftOf } from "./draft/draft-of.ts";
import { beginDrafting, type Drafting } from "./draft/drafting.ts";
import { takeAsHop, takeRepublisher, trailingMedium } from "./draft/hops-behind.ts";
import { namedHops } from "./draft/named-hops.ts";
import { withFurtherClauses } from "./further-clauses.ts";
import type { Draft } from "./resolved.ts";
import { withSecondVoices } from "./second-voice.ts";

/** The cited claims of an article on their way, and what was left out. */
export interface DraftedArticle {
  /** Sentence by sentence, outer before inner. */
  readonly drafts: readonly Draft[];
  /** Cues that yielded nothing, for the diagnostics. */
  readonly unresolved: readonly Attribution[];
  /** Bounds at which something was left out. */
  readonly reached: ReadonlySet<Bound>;
}

/** Reads the sentences in order and carries speakers, documents and carriers from one to the next. */
export function draftClaims(view: View, book: EntityBook): DraftedArticle {
  const state = beginDrafting(view, book);
  for (const sentence of view.sentences) {
    if (state.reached.has("claims")) break;
    readSentence(state, sentence);
  }
  return state;
}

function readSentence(state: Drafting, sentence: SentenceRange): void {
  const { view } = state;
  const provenance = readProvenance(view, sentence);
  if (provenance !== null) {
    attachBackward(state, sentence, provenance);
    return;
  }
  const attributions = withSecondVoices(
    view,
    withFurtherClauses(view, recognizeSentence(view, sentence)),
  );
  for (const { attribution, limit } of arrange(view, attributions)) take(state, attribution, limit);
  takeRepublisher(state, sentence);
}

function take(state: Drafting, attribution: Attribution, limit: number): void {
  if (attribution.isTrailing && takeAsHop(state, attribution, limit)) return;
  if (attribution.ruleId === QUOTED_SENTENCE && !isCitedBefore(state, attribution)) return;
  const content = contentOf(state.view, attribution, limit);
  const draft = content === null ? null : draftOf(state, attribution, content, null);
  if (draft === null) return;
  const behind = trailingMedium(state.view, draft, limit);
  draft.hops = [...draft.hops, ...namedHops(state, draft.resolved, behind)];
  const { first, last } = draft.content;
  for (const inner of recognizeInner(state.view, attribution, first, last))
    takeInner(state, inner, draft);
}

const QUOTED_SENTENCE = "attribution/quoted-sentence";

/** Whether the sentence right before, in the same paragraph, cites somebody. */
function isCitedBefore({ outermost }: Drafting, { sentence }: Attribution): boolean {
  const last = outermost.at(-1)?.attribution.sentence;
  return last?.index === sentence.index - 1 && last.paragraph === sentence.paragraph;
}

function takeInner(state: Drafting, attribution: Attribution, outer: Draft): void {
  const content = closeContent(state.view, attribution, outer.content.last);
  if (content === null) return;
  const isQuoted = attribution.ruleId === "attribution/quoted-speaker";
  draftOf(state, attribution, isQuoted ? { ...content, mode: "DIRECT" } : content, outer);
}

/** The closed words; of a denial, those behind "the rumours that". */
function contentOf(view: View, attribution: Attribution, limit: number): Content | null {
  const content = closeContent(view, attribution, limit);
  if (content === null || attribution.meaning.stance !== "DENIES") return content;
  const denied = pastRumour(view, content.first, content.last);
  return denied === null || denied >= content.last
    ? content
    : { ...content, first: denied, from: deniedFrom(view, denied) };
}

/** Where the denied words begin, the preposition that the noun governs cut off. */
function deniedFrom(view: View, first: number): number {
  return attachedNoun(view, first, "BY") ?? view.words[first]?.from ?? 0;
}
