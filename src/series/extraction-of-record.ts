import { type Article, createArticle } from "../model/article.ts";
import type { Claim, Hop, Speaker, SpeakerKind } from "../model/claim.ts";
import { contentId } from "../model/content-id.ts";
import type { Entity, EntityKind } from "../model/entity.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Figure } from "../model/figure.ts";
import { interestOf } from "../model/interest.ts";
import { passageOf, type Span } from "../model/span.ts";
import { englishNameOf, entityOf } from "./entity-of.ts";
import type {
  SeriesAdapter,
  SeriesClaim,
  SeriesFigure,
  SeriesRecord,
  SeriesRelayer,
  Who,
} from "./series-adapter.ts";

/** The language in which the adapters' data sets write. */
const LANGUAGE = "en";

/** The article of a record with its claims, in the form in which every extraction goes into the graph. */
export function extractionOfRecord(
  { name, version }: Pick<SeriesAdapter, "name" | "version">,
  record: SeriesRecord,
): Extraction {
  const { url, outlet, title, date, text } = record;
  const article = createArticle({
    url,
    outlet,
    title,
    language: LANGUAGE,
    publishedAt: date,
    text,
  });
  const people = new Map<string, Entity>();
  const meet = (who: Who): Entity => {
    const entity = entityOf(who, article.id);
    people.set(entity.id, entity);
    return entity;
  };
  const claims = record.claims.map((claim) => claimOf(claim, article, date, meet));
  return {
    article,
    claims,
    entities: [...people.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    diagnostics: [],
    extractorVersion: version,
    packHash: contentId(["series", name, ...record.basis]),
  };
}

type Meet = (who: Who) => Entity;

function claimOf(claim: SeriesClaim, article: Article, date: string, meet: Meet): Claim {
  const { text } = article;
  const content = claim.content.map(({ start, end }) => passageOf(text, start, end));
  const id = contentId([
    "claim",
    article.id,
    "SERIES",
    claim.ruleId,
    ...content.flatMap(({ start, end }) => [start, end]),
  ]);
  const speaker = speakerOf(claim, text, meet);
  return {
    id,
    articleId: article.id,
    voice: "CITED",
    placement: "BODY",
    mode: "INDIRECT",
    act: claim.act,
    stance: "ASSERTS",
    certainty: "CERTAIN",
    outletDistance: "NEUTRAL",
    sentence: passageOf(text, 0, text.length),
    cue: [],
    content,
    speaker,
    coSpeakers: [],
    chain: claim.relayers.map((relayer, index) => hopOf(relayer, index, claim.ruleId, text, meet)),
    chainStatus: chainStatusOf(claim),
    medium: null,
    said: null,
    figures: claim.figures.map((figure) => figureOf(figure, claim, id, date, text, meet)),
    mentions: [],
    quotes: [],
    denies: null,
    flags: claim.flags,
    ruleId: claim.ruleId,
    // The row says it in so many figures; nothing was read out of a sentence.
    confidence: 1,
    evidence: [
      { ruleId: claim.ruleId, span: speaker.span ?? spanOf(content, text), note: claim.note },
    ],
  };
}

function spanOf(content: readonly Span[], text: string): Span {
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? text.length };
}

function speakerOf(claim: SeriesClaim, text: string, meet: Meet): Speaker {
  const entity = meet(claim.speaker);
  const span = claim.speakerSpan;
  const printed = span === null ? "" : text.slice(span.start, span.end);
  return {
    entityId: entity.id,
    name: printed === "" ? englishNameOf(entity) : printed,
    text: printed,
    span,
    kind: SPEAKER_KINDS[entity.kind],
    ruleId: claim.ruleId,
  };
}

const SPEAKER_KINDS: Readonly<Record<EntityKind, SpeakerKind>> = {
  PERSON: "PERSON",
  OFFICE: "PERSON",
  ORGANIZATION: "ORGANIZATION",
  STATE: "STATE",
  OUTLET: "OUTLET",
  PLATFORM: "OUTLET",
  PLACE: "ORGANIZATION",
  EQUIPMENT: "ORGANIZATION",
  DOCUMENT: "DOCUMENT",
  ANONYMOUS_SOURCE: "ANONYMOUS",
};

function hopOf(
  { who, role, span }: SeriesRelayer,
  index: number,
  ruleId: string,
  text: string,
  meet: Meet,
): Hop {
  const entity = meet(who);
  const printed = span === null ? "" : text.slice(span.start, span.end);
  return {
    position: index + 1,
    role,
    entityId: entity.id,
    name: printed === "" ? englishNameOf(entity) : printed,
    text: printed,
    span,
    carried: false,
    ruleId,
  };
}

function chainStatusOf({ speaker, isTruncated }: SeriesClaim): Claim["chainStatus"] {
  if (speaker.kind === "ANONYMOUS") return "ANONYMOUS_ROOT";
  return isTruncated ? "TRUNCATED" : "COMPLETE";
}

function figureOf(
  figure: SeriesFigure,
  { speaker, ruleId }: SeriesClaim,
  claimId: string,
  date: string,
  text: string,
  meet: Meet,
): Figure {
  const { span, value, range, qualifier, noun, metric, period } = figure;
  const subject = meet(figure.subject);
  return {
    id: contentId(["figure", claimId, span.start, span.end]),
    verbatim: passageOf(text, span.start, span.end),
    value,
    min: range?.min ?? null,
    max: range?.max ?? null,
    qualifier,
    unit: "COUNT",
    noun,
    metric,
    subjectId: subject.id,
    placeId: null,
    period: period && {
      kind: period.kind,
      from: period.from,
      to: period.to,
      verbatim: passageOf(text, period.span.start, period.span.end),
    },
    asOf: date,
    partOf: null,
    interest: interestOf(meet(speaker).country, subject.country),
    flags: [],
    ruleId,
  };
}
