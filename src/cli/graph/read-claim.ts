import type { GraphReader } from "../../graph/read/graph-reader.ts";
import type { ClaimRecord, SpeakerRecord } from "../../graph/read/records.ts";
import type { Span } from "../../model/span.ts";
import type { ClaimView } from "../pretty/claim-view.ts";
import type { Explanation } from "../pretty/pretty-explanation.ts";

const MOST_FIGURES = 100;

/** A stored claim with all that is shown of it. Null where there is none of this id. */
export async function readClaim(reader: GraphReader, id: string): Promise<Explanation | null> {
  const claim = (await reader.claimsById([id])).get(id);
  if (claim === undefined) return null;
  const [articles, texts, speakers, hops, figures, links] = await Promise.all([
    reader.articlesById([claim.articleId]),
    reader.textsOfArticles([claim.articleId]),
    reader.speakersOfClaims([id]),
    reader.hopsOfClaims([id]),
    reader.figuresOfClaims([id], MOST_FIGURES),
    reader.linksOfClaims([id]),
  ]);
  const text = texts.get(claim.articleId) ?? "";
  const article = articles.get(claim.articleId);
  const [speaker, ...coSpeakers] = speakers.get(id) ?? [];
  const view: ClaimView = {
    ...claim,
    speaker: speaker === undefined ? null : speakerView(speaker),
    coSpeakers: coSpeakers.map(({ name }) => name),
    chain: hops.get(id) ?? [],
    cue: wordsOf(claim.cueSpans, text).join(" ... "),
    said: claim.saidSpan && {
      words: text.slice(claim.saidSpan.start, claim.saidSpan.end),
      day: claim.saidFrom,
    },
    content: wordsOf(claim.contentSpans, text),
    figures: (figures.get(id) ?? []).map((figure) => ({ ...figure, metric: figure.metricCode })),
    quotes: links.get(id)?.quotes ?? [],
    denies: links.get(id)?.denies ?? [],
  };
  return {
    articleName: article?.url ?? claim.articleId,
    article: {
      title: article?.title ?? null,
      outlet: claim.outlet,
      publishedAt: claim.publishedAt,
      language: claim.language,
      text,
    },
    sentence: sentenceOf(claim, text),
    claim: view,
    steps: claim.derivation,
  };
}

function speakerView({ name, text, kind, entity }: SpeakerRecord) {
  return { name, text, kind: kind ?? entity.kind };
}

function wordsOf(spans: readonly Span[], text: string): readonly string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

function sentenceOf({ sentence }: ClaimRecord, text: string): string {
  return text.slice(sentence.start, sentence.end);
}
