import { createExtractor } from "../../src/extract/pipeline.ts";
import { packFor } from "../../src/languages/registry.ts";
import { createArticle } from "../../src/model/article.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { Passage, Span } from "../../src/model/span.ts";

const pack = packFor("ar");
if (pack === null) throw new Error("There is no Arabic language pack.");

export const extractArabic = createExtractor(pack);

export function extractText(text: string): Extraction {
  const fields = { url: null, outlet: null, title: null, publishedAt: null };
  return extractArabic(createArticle({ ...fields, language: "ar", text }));
}

/** Every place of an extraction whose words are not the words that stand there, as sentences. */
export function findFalseSpans({ article, claims, diagnostics }: Extraction): readonly string[] {
  const { text } = article;
  const passages = claims.flatMap((claim): readonly Passage[] => [
    claim.sentence,
    ...claim.cue,
    ...claim.content,
    ...(claim.medium ? [claim.medium] : []),
    ...claim.mentions.map((mention) => mention.passage),
    ...claim.figures.flatMap((figure) => [
      figure.verbatim,
      ...(figure.period ? [figure.period.verbatim] : []),
    ]),
    ...[claim.speaker, ...claim.coSpeakers].flatMap((speaker) =>
      speaker?.span ? [{ ...speaker.span, text: speaker.text }] : [],
    ),
  ]);
  const places = claims.flatMap((claim): readonly Span[] => [
    ...claim.chain.flatMap((hop) => hop.span ?? []),
    ...claim.evidence.map((step) => step.span),
  ]);
  const noted = diagnostics.flatMap(({ span }) => (span ? [span] : []));
  const hops = claims.flatMap((claim) =>
    claim.chain.flatMap(({ span, text: words }) => (span === null ? [] : [{ span, words }])),
  );
  return [
    ...passages
      .filter(({ start, end, text: words }) => text.slice(start, end) !== words)
      .map(({ start, end, text: words }) => `${start}-${end} is not ${JSON.stringify(words)}`),
    ...[...passages, ...places, ...noted]
      .filter(({ start, end }) => !(0 <= start && start <= end && end <= text.length))
      .map(({ start, end }) => `${start}-${end} lies outside the text`),
    // A hop's place may hold the particle written together with its name.
    ...hops
      .filter(({ span, words }) => !text.slice(span.start, span.end).includes(words))
      .map(({ span, words }) => `${span.start}-${span.end} does not hold ${words}`),
  ];
}
