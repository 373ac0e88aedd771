import type { Act, ChainStatus, Claim, Speaker, Stance } from "../../model/claim.ts";
import type { Passage } from "../../model/span.ts";
import { confidenceOf } from "../confidence.ts";
import type { EntityBook } from "../entities/entity-book.ts";
import { findMentions } from "../entities/mentions.ts";
import { buildFigures } from "../figures/build-figures.ts";
import type { FoundFigure } from "../figures/found-figure.ts";
import { passageAt, passageOfFolded, type View } from "../reading/view.ts";
import type { Draft } from "../refine/resolved.ts";
import { saidOf } from "../said/said-of.ts";
import { notesAfter } from "../verification.ts";
import { chainOf } from "./chain-of.ts";
import { wordsOf } from "./claim-id.ts";
import { cuePassage } from "./cue-passage.ts";
import { denialOf, stanceInArticle } from "./denial-of.ts";
import type { DraftIndex } from "./draft-index.ts";
import { evidenceOf } from "./evidence-of.ts";
import { figuresWithin } from "./figures-within.ts";
import { placeOf } from "./place-of.ts";

/** What a cited claim is made from, beside its draft. */
export interface ClaimSource {
  readonly view: View;
  readonly book: EntityBook;
  readonly index: DraftIndex;
}

/** The claim that a draft becomes; `found` are all figures of its sentence. */
export function citedClaim(
  { view, book, index }: ClaimSource,
  draft: Draft,
  found: readonly FoundFigure[],
): Claim {
  const { attribution, content, resolved } = draft;
  const { medium, meaning, ruleId, sentence } = attribution;
  const id = index.idOf(draft);
  const figures = figuresWithin(view, draft, found);
  const said = saidOf(view, draft);
  const chain = chainOf(view, book, index, draft);
  const cue = attribution.cue.map((piece) => cuePassage(view, piece));
  const words = wordsOf(view, draft);
  const { stance, certainty } = stanceInArticle(view, index, draft);
  const flags = [...draft.flags, ...notesAfter(view, sentence)].sort();
  return {
    ...placeOf(view, sentence),
    id,
    voice: "CITED",
    mode: content.mode,
    act: actOf(meaning.act, stance),
    stance,
    certainty,
    outletDistance: content.tail ?? meaning.outletDistance,
    cue,
    content: contentOf(view, draft, words),
    speaker: resolved.speaker,
    coSpeakers: draft.coSpeakers.map((co) => co.speaker),
    chain,
    chainStatus: chainStatusOf(resolved.speaker),
    medium: medium === null ? null : passageAt(view, medium.first, medium.last),
    said,
    figures: buildFigures(view, book, id, figures, found, resolved.entity.country),
    mentions: [content, ...(content.further === null ? [] : [content.further])].flatMap(
      ({ first, last }) => findMentions(view, book, first, last),
    ),
    quotes: index.innerIdsOf(draft),
    denies: stance === "DENIES" ? denialOf(view, index, draft) : null,
    flags,
    ruleId,
    confidence: confidenceOf(ruleId, flags),
    evidence: evidenceOf(draft, words, { cue, chain, said }),
  };
}

function contentOf(view: View, { content }: Draft, words: Passage): readonly Passage[] {
  const { further } = content;
  return further === null ? [words] : [words, passageOfFolded(view, further.from, further.to)];
}

function actOf(act: Act, stance: Stance): Act {
  return stance === "DENIES" ? "DENY" : act;
}

function chainStatusOf(speaker: Speaker): ChainStatus {
  if (speaker.kind === "ANONYMOUS") return "ANONYMOUS_ROOT";
  return speaker.kind === "OUTLET" ? "TRUNCATED" : "COMPLETE";
}
