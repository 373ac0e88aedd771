import type { Article } from "../../model/article.ts";
import type { Claim, EvidenceStep, Hop, Mention, Speaker } from "../../model/claim.ts";
import { contentId } from "../../model/content-id.ts";
import { canonicalJson } from "../canonical-json.ts";
import { captionOf } from "../caption.ts";
import type { Row } from "../columns.ts";
import type { NODES } from "../shape.ts";
import type { Edge, Fold } from "./edge.ts";

export interface ClaimRows {
  readonly claims: readonly Row<(typeof NODES)["Claim"]>[];
  readonly statedIn: readonly Edge<"STATED_IN">[];
  readonly saidBy: readonly Edge<"SAID_BY">[];
  readonly relayedBy: readonly Edge<"RELAYED_BY">[];
  readonly mentions: readonly Edge<"MENTIONS">[];
  readonly quotes: readonly Edge<"QUOTES">[];
  readonly denies: readonly Edge<"DENIES">[];
}

/** Claims of one article with everything that hangs on them, figures apart. `publishedAt` is the stored form. */
export function claimRows(
  article: Article,
  claims: readonly Claim[],
  publishedAt: string,
  fold: Fold,
): ClaimRows {
  return {
    claims: claims.map((claim) => claimRow(article, claim, publishedAt, fold)),
    statedIn: claims.map((claim) => ({ from: claim.id, to: article.id })),
    saidBy: claims.flatMap((claim) =>
      speakersOf(claim).map((speaker, position) => saidByEdge(claim, speaker, position)),
    ),
    relayedBy: claims.flatMap((claim) =>
      claim.chain.map((hop) => relayedByEdge(claim, hop, publishedAt)),
    ),
    mentions: claims.flatMap((claim) =>
      claim.mentions.map((mention) => mentionEdge(claim, mention, publishedAt)),
    ),
    quotes: claims.flatMap((claim) => claim.quotes.map((to) => ({ from: claim.id, to }))),
    denies: claims.flatMap(({ id, denies }) =>
      (denies?.claimIds ?? []).map((to) => ({ from: id, to, target: denies?.kind ?? null })),
    ),
  };
}

function claimRow(
  article: Article,
  claim: Claim,
  publishedAt: string,
  fold: Fold,
): Row<(typeof NODES)["Claim"]> {
  const { speaker, medium, said } = claim;
  const text = contentText(claim);
  return {
    id: claim.id,
    articleId: article.id,
    voice: claim.voice,
    placement: claim.placement,
    mode: claim.mode,
    act: claim.act,
    stance: claim.stance,
    certainty: claim.certainty,
    outletDistance: claim.outletDistance,
    chainStatus: claim.chainStatus,
    text,
    folded: fold(text),
    sentenceStart: claim.sentence.start,
    sentenceEnd: claim.sentence.end,
    cueStarts: claim.cue.map((passage) => passage.start),
    cueEnds: claim.cue.map((passage) => passage.end),
    contentStarts: claim.content.map((passage) => passage.start),
    contentEnds: claim.content.map((passage) => passage.end),
    mediumStart: medium?.start ?? null,
    mediumEnd: medium?.end ?? null,
    saidStart: said?.verbatim.start ?? null,
    saidEnd: said?.verbatim.end ?? null,
    saidFrom: said?.from ?? null,
    saidTo: said?.to ?? null,
    // An outlet's own voice has no speaker; range indexes hold no null.
    speakerId: speaker?.entityId ?? "",
    speakerName: speaker?.name ?? null,
    speakerText: speaker?.text ?? null,
    speakerKind: speaker?.kind ?? null,
    publishedAt,
    language: article.language,
    outlet: article.outlet,
    ruleId: claim.ruleId,
    confidence: claim.confidence,
    flags: claim.flags,
    denialTarget: claim.denies?.kind ?? null,
    caption: captionOf(text),
    evidence: canonicalJson(claim.evidence.map(evidenceOf)),
  };
}

/** The words reported, as the graph keeps them: passages joined by an ellipsis. */
export function contentText({ content }: Claim): string {
  return content.map((passage) => passage.text).join(" ... ");
}

function evidenceOf({ ruleId, span, note }: EvidenceStep) {
  return { ruleId, note, span: { start: span.start, end: span.end } };
}

function speakersOf(claim: Claim): readonly Speaker[] {
  return claim.speaker === null ? [] : [claim.speaker, ...claim.coSpeakers];
}

function saidByEdge(claim: Claim, speaker: Speaker, position: number): Edge<"SAID_BY"> {
  return {
    from: claim.id,
    to: speaker.entityId,
    id: contentId(["said-by", claim.id, position]),
    start: speaker.span?.start ?? -1,
    end: speaker.span?.end ?? -1,
    verbatim: speaker.text,
    name: speaker.name,
    kind: speaker.kind,
    position,
    ruleId: speaker.ruleId,
  };
}

function relayedByEdge(claim: Claim, hop: Hop, publishedAt: string): Edge<"RELAYED_BY"> {
  return {
    from: claim.id,
    to: hop.entityId,
    id: contentId(["relayed-by", claim.id, hop.position, hop.entityId, hop.span?.start ?? -1]),
    start: hop.span?.start ?? -1,
    end: hop.span?.end ?? -1,
    verbatim: hop.text,
    position: hop.position,
    role: hop.role,
    relayerId: hop.entityId,
    publishedAt,
    claimId: claim.id,
    name: hop.name,
    carried: hop.carried,
    ruleId: hop.ruleId,
  };
}

function mentionEdge(claim: Claim, mention: Mention, publishedAt: string): Edge<"MENTIONS"> {
  const { entityId, passage } = mention;
  return {
    from: claim.id,
    to: entityId,
    id: contentId(["mentions", claim.id, entityId, passage.start, passage.end]),
    start: passage.start,
    end: passage.end,
    verbatim: passage.text,
    entityId,
    publishedAt,
    claimId: claim.id,
  };
}
