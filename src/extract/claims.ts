import type {
  Act,
  ChainStatus,
  Claim,
  ClaimFlag,
  DenialTarget,
  EvidenceStep,
  Hop,
  Speaker,
} from "../model/claim.ts";
import { contentId } from "../model/content-id.ts";
import type { Figure } from "../model/figure.ts";
import type { Passage, Span } from "../model/span.ts";
import { BOUNDS } from "./bounds.ts";
import { confidenceOf } from "./confidence.ts";
import type { EntityBook } from "./entities/entity-book.ts";
import { findMentions } from "./entities/mentions.ts";
import { buildFigures } from "./figures/build-figures.ts";
import type { FoundFigure } from "./figures/found-figure.ts";
import { passageAt, passageOfFolded, type SentenceRange, type View } from "./reading/view.ts";
import { answersAllegation, findDenialTarget } from "./refine/denials.ts";
import type { Draft } from "./refine/resolved.ts";
import type { FoundHop } from "./relays/found-hop.ts";
import { stanceOf } from "./stance.ts";
import { notesAfter } from "./verification.ts";

/** Puts claims together: cited ones from the drafts, and the outlet's own for every sentence that cites nobody. Text order, outer before inner. */
export function assembleClaims(
  view: View,
  book: EntityBook,
  drafts: readonly Draft[],
  figuresOf: (sentence: SentenceRange) => readonly FoundFigure[],
): AssembledClaims {
  return new Assembly(view, book, drafts, figuresOf).run();
}

export interface AssembledClaims {
  readonly claims: readonly Claim[];
  /** The article holds more claims than are read of one. */
  readonly isCut: boolean;
}

class Assembly {
  private readonly view: View;
  private readonly book: EntityBook;
  private readonly drafts: readonly Draft[];
  private readonly figuresOf: (sentence: SentenceRange) => readonly FoundFigure[];
  private readonly ids = new Map<Draft, string>();

  constructor(
    view: View,
    book: EntityBook,
    drafts: readonly Draft[],
    figuresOf: (sentence: SentenceRange) => readonly FoundFigure[],
  ) {
    this.view = view;
    this.book = book;
    this.drafts = drafts;
    this.figuresOf = figuresOf;
    for (const draft of drafts) this.ids.set(draft, this.idOf(draft));
  }

  run(): AssembledClaims {
    const bySentence = Map.groupBy(this.drafts, (draft) => draft.attribution.sentence.index);
    const claims: Claim[] = [];
    for (const sentence of this.view.sentences) {
      const drafts = bySentence.get(sentence.index) ?? [];
      if (claims.length + Math.max(drafts.length, 1) > BOUNDS.claims)
        return { claims, isCut: true };
      const found = this.figuresOf(sentence);
      if (drafts.length === 0) claims.push(...this.ownVoice(sentence, found));
      for (const draft of drafts)
        claims.push(this.cited(draft, this.figuresWithin(draft, found), found));
    }
    return { claims, isCut: false };
  }

  private idOf(draft: Draft): string {
    const { article } = this.view;
    const content = this.contentOf(draft);
    const outer = draft.outer === null ? null : this.idOf(draft.outer);
    const cue = draft.attribution.cue[0];
    return contentId([
      "claim",
      article.id,
      "CITED",
      content.start,
      content.end,
      cue?.first ?? null,
      outer,
    ]);
  }

  private contentOf({ content }: Draft): Passage {
    return passageOfFolded(this.view, content.from, content.to);
  }

  /** Every quantity inside the claim's words, those of inner claims too: whoever repeats a figure states it. */
  private figuresWithin({ content }: Draft, found: readonly FoundFigure[]): readonly FoundFigure[] {
    const { further } = content;
    return found.filter((figure) => {
      const at = this.view.tokens[figure.first]?.from ?? -1;
      if (further !== null && further.from <= at && at < further.to) return true;
      return content.first <= figure.first && figure.last <= content.last + 1;
    });
  }

  private cited(draft: Draft, figures: readonly FoundFigure[], all: readonly FoundFigure[]): Claim {
    const { attribution, content, resolved } = draft;
    const id = this.ids.get(draft) ?? "";
    const passage = this.contentOf(draft);
    const chain = this.chainOf(draft);
    const told = stanceOf(this.view, attribution, content);
    const isAnswer =
      told.stance === "ASSERTS" && answersAllegation(this.view, draft, this.before(draft));
    const { stance, certainty } = isAnswer
      ? { stance: "DENIES" as const, certainty: told.certainty }
      : told;
    const verification = notesAfter(this.view, attribution.sentence);
    const flags = [...(draft.flags as Set<ClaimFlag>), ...verification].sort();
    const medium =
      attribution.medium === null
        ? null
        : passageAt(this.view, attribution.medium.first, attribution.medium.last);
    return {
      ...this.shared(attribution.sentence),
      id,
      voice: "CITED",
      mode: content.mode,
      act: actOf(attribution.meaning.act, stance),
      stance,
      certainty,
      outletDistance: content.tail ?? attribution.meaning.outletDistance,
      cue: attribution.cue.map((piece) => cuePassage(this.view, piece.first, piece.last)),
      content:
        content.further === null
          ? [passage]
          : [passage, passageOfFolded(this.view, content.further.from, content.further.to)],
      speaker: resolved.speaker,
      coSpeakers: draft.coSpeakers.map((co) => co.speaker),
      chain,
      chainStatus: chainStatusOf(resolved.speaker),
      medium,
      figures: this.figures(id, figures, all, passage, resolved.entity.country),
      mentions: findMentions(this.view, this.book, content.first, content.last),
      quotes: this.drafts
        .filter((inner) => inner.outer === draft)
        .map((inner) => this.ids.get(inner) ?? ""),
      denies: stance === "DENIES" ? this.denialOf(draft) : null,
      flags,
      ruleId: attribution.ruleId,
      confidence: confidenceOf(attribution.ruleId, flags),
      evidence: evidenceOf(draft, this.view, chain),
    };
  }

  private figures(
    claimId: string,
    figures: readonly FoundFigure[],
    all: readonly FoundFigure[],
    _within: Span,
    country: string | null,
  ): readonly Figure[] {
    return buildFigures(this.view, this.book, claimId, figures, all, country);
  }

  private shared(sentence: SentenceRange) {
    const passage = passageAt(this.view, sentence.first, sentence.last);
    return { articleId: this.view.article.id, placement: sentence.placement, sentence: passage };
  }

  private before(draft: Draft): readonly Draft[] {
    return this.drafts.slice(0, this.drafts.indexOf(draft));
  }

  private denialOf(draft: Draft): DenialTarget {
    const before = this.before(draft);
    const isRumour = draft.content.first > draft.attribution.contentFirst + 1;
    const { kind, targets } = findDenialTarget(this.view, draft, before, isRumour);
    return { kind, claimIds: targets.map((target) => this.ids.get(target) ?? "") };
  }

  private chainOf({ hops }: Draft): readonly Hop[] {
    return hops.map((hop, index) => this.hop(hop, index + 1));
  }

  private hop(found: FoundHop, position: number): Hop {
    const { name, phrase, role, carried, ruleId } = found;
    const passage = passageOfFolded(
      this.view,
      name.from,
      this.view.tokens[name.last - 1]?.to ?? name.from,
    );
    const full =
      this.fullNameOf(found) ?? restoreArticle(this.view, name.first, name.from, passage.text);
    const entity = phrase === null ? this.platform(found, full) : this.book.ofPhrase(phrase, full);
    return {
      position,
      role,
      entityId: entity.id,
      name: full,
      text: passage.text,
      span: { start: passage.start, end: passage.end },
      carried,
      ruleId,
    };
  }

  /** A quoting speaker is called by the fullest name, like any speaker. */
  private fullNameOf({ role, phrase }: FoundHop): string | null {
    if (role !== "QUOTER" || phrase === null) return null;
    return (
      this.drafts.find((draft) => draft.resolved.phrase === phrase)?.resolved.speaker.name ?? null
    );
  }

  private platform({ name }: FoundHop, text: string) {
    const hit = (this.view.hits[name.first] ?? []).find(
      (candidate) => candidate.term.kind === "NAME",
    );
    const key = hit?.term.kind === "NAME" ? hit.term.entityKey : null;
    return (
      (key === null ? null : this.book.curated(key)) ?? this.book.named("PLATFORM", text, null)
    );
  }

  private ownVoice(sentence: SentenceRange, figures: readonly FoundFigure[]): readonly Claim[] {
    const whole = passageAt(this.view, sentence.first, sentence.last);
    let last = sentence.last;
    while (last > sentence.first && this.view.tokens[last - 1]?.kind === "MARK") last--;
    if (last === sentence.first) return [];
    const content = passageAt(this.view, sentence.first, last);
    const id = contentId(["claim", this.view.article.id, "AUTHOR", content.start, content.end]);
    return [
      {
        ...this.shared(sentence),
        id,
        voice: "AUTHOR",
        mode: "INDIRECT",
        act: "STATE",
        stance: "ASSERTS",
        certainty: "CERTAIN",
        outletDistance: "NEUTRAL",
        cue: [],
        content: [content],
        speaker: null,
        coSpeakers: [],
        chain: [],
        chainStatus: "COMPLETE",
        medium: null,
        figures: this.figures(id, figures, figures, whole, null),
        mentions: findMentions(this.view, this.book, sentence.first, last),
        quotes: [],
        denies: null,
        flags: [],
        ruleId: "author/own-voice",
        confidence: confidenceOf("author/own-voice", []),
        evidence: [
          {
            ruleId: "author/own-voice",
            span: { start: whole.start, end: whole.end },
            note: "No cue with words and a speaker stands here: the outlet speaks for itself.",
          },
        ],
      },
    ];
  }
}

/** Behind a preposition that has swallowed the article, the name gets it back. */
function restoreArticle(view: View, first: number, from: number, text: string): string {
  const hit = view.words[first]?.hit;
  if (hit == null || hit.from !== from || !hit.proclitic.article || hit.proclitic.articleLength > 0)
    return text;
  return view.lexicon.pack.article + text;
}

/** The cue without a conjunction written together with it. */
function cuePassage(view: View, first: number, last: number): Passage {
  const word = view.words[first];
  return passageOfFolded(view, word?.from ?? 0, view.tokens[last - 1]?.to ?? 0);
}

function actOf(act: Act, stance: string): Act {
  return stance === "DENIES" ? "DENY" : act;
}

function chainStatusOf(speaker: Speaker): ChainStatus {
  if (speaker.kind === "ANONYMOUS") return "ANONYMOUS_ROOT";
  return speaker.kind === "OUTLET" ? "TRUNCATED" : "COMPLETE";
}

function evidenceOf(
  { attribution, content, resolved, ruleIds, hops }: Draft,
  view: View,
  chain: readonly Hop[],
): readonly EvidenceStep[] {
  const steps: EvidenceStep[] = [];
  const cue = attribution.cue[0];
  const words = passageOfFolded(view, content.from, content.to);
  const cueSpan = cue === undefined ? words : cuePassage(view, cue.first, cue.last);
  steps.push({
    ruleId: attribution.ruleId,
    span: { start: cueSpan.start, end: cueSpan.end },
    note: `The cue announces reported words (${attribution.complement}).`,
  });
  const { speaker } = resolved;
  steps.push({
    ruleId: speaker.ruleId,
    span: speaker.span ?? { start: cueSpan.start, end: cueSpan.end },
    note: resolved.isElided
      ? "The verb has no subject: the speaker before goes on."
      : "The phrase beside the cue names the speaker.",
  });
  steps.push({
    ruleId: "refine/close-content",
    span: { start: words.start, end: words.end },
    note: content.repaired
      ? "The quotation was never closed and was ended where it must have."
      : "The reported words, from the complement to where they end.",
  });
  chain.forEach((hop, index) =>
    steps.push({
      ruleId: hop.ruleId,
      span: hop.span,
      note: `${hop.role} at position ${hop.position}${hops[index]?.carried === true ? ", carried from an attribution before" : ""}.`,
    }),
  );
  for (const ruleId of ruleIds.slice(1))
    steps.push({
      ruleId,
      span: { start: words.start, end: words.end },
      note: "A neighbouring clause adds to this attribution.",
    });
  return steps;
}
