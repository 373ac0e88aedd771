import type { EvidenceStep } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { list, mapAt, number, numberOrNull, spanOrNull, spans, text, textOrNull } from "./cells.ts";
import type {
  ArticleRecord,
  ClaimLinks,
  ClaimRecord,
  Counts,
  EntityRecord,
  FigureRecord,
  FoundClaim,
  HopRecord,
  MentionRecord,
  MetricRecord,
  NameRecord,
  PeriodRecord,
  SpeakerRecord,
} from "./records.ts";
import type { Row } from "./statement.ts";

// The writer validates what it stores, so enum texts are taken as they stand: a cast here is the border of that trust.

export function claimOf(row: Row): ClaimRecord {
  const c = mapAt(row, "claim");
  return {
    id: text(c, "id"),
    articleId: text(c, "articleId"),
    voice: text(c, "voice") as ClaimRecord["voice"],
    placement: text(c, "placement") as ClaimRecord["placement"],
    mode: text(c, "mode") as ClaimRecord["mode"],
    act: text(c, "act") as ClaimRecord["act"],
    stance: text(c, "stance") as ClaimRecord["stance"],
    certainty: text(c, "certainty") as ClaimRecord["certainty"],
    outletDistance: text(c, "outletDistance") as ClaimRecord["outletDistance"],
    chainStatus: text(c, "chainStatus") as ClaimRecord["chainStatus"],
    text: text(c, "text"),
    sentence: { start: number(c, "sentenceStart"), end: number(c, "sentenceEnd") },
    cueSpans: spans(c, "cueStarts", "cueEnds"),
    contentSpans: spans(c, "contentStarts", "contentEnds"),
    mediumSpan: spanOrNull(c, "mediumStart", "mediumEnd"),
    saidSpan: spanOrNull(c, "saidStart", "saidEnd"),
    saidFrom: textOrNull(c, "saidFrom"),
    saidTo: textOrNull(c, "saidTo"),
    speakerId: textOrNull(c, "speakerId"),
    speakerKind: textOrNull(c, "speakerKind") as ClaimRecord["speakerKind"],
    publishedAt: textOrNull(c, "publishedAt"),
    language: text(c, "language") as ClaimRecord["language"],
    outlet: textOrNull(c, "outlet"),
    ruleId: text(c, "ruleId"),
    confidence: number(c, "confidence"),
    flags: list(c, "flags") as ClaimRecord["flags"],
    denialTarget: textOrNull(c, "denialTarget") as ClaimRecord["denialTarget"],
    derivation: JSON.parse(textOrNull(c, "evidence") ?? "[]") as readonly EvidenceStep[],
  };
}

export function entityOf(row: Row): EntityRecord {
  const e = mapAt(row, "entity");
  return {
    id: text(e, "id"),
    kind: text(e, "kind") as EntityRecord["kind"],
    key: textOrNull(e, "key"),
    name: text(e, "name"),
    country: textOrNull(e, "country"),
  };
}

export function nameOf(row: Row): NameRecord {
  return {
    text: text(row, "text"),
    language: text(row, "language") as NameRecord["language"],
    script: text(row, "script") as NameRecord["script"],
  };
}

export function articleOf(row: Row): ArticleRecord {
  const a = mapAt(row, "article");
  return {
    id: text(a, "id"),
    sha256: text(a, "sha256"),
    url: textOrNull(a, "url"),
    outlet: textOrNull(a, "outlet"),
    title: textOrNull(a, "title"),
    language: text(a, "language") as ArticleRecord["language"],
    publishedAt: textOrNull(a, "publishedAt"),
  };
}

export function speakerOf(row: Row): SpeakerRecord {
  const r = mapAt(row, "said");
  const start = number(r, "start");
  const ruleId = text(r, "ruleId");
  const verbatim = text(r, "verbatim");
  const place = { ...placeIn(row, r), verbatim, ruleId };
  return {
    entity: entityOf(row),
    name: text(r, "name"),
    text: verbatim,
    place: start < 0 ? null : place,
    position: number(r, "position"),
    ruleId,
    kind: textOrNull(r, "kind") as SpeakerRecord["kind"],
  };
}

export function hopOf(row: Row): HopRecord {
  const r = mapAt(row, "hop");
  const ruleId = text(r, "ruleId");
  return {
    position: number(r, "position"),
    role: text(r, "role") as HopRecord["role"],
    entity: entityOf(row),
    name: text(r, "name"),
    carried: r["carried"] === true,
    place:
      number(r, "start") < 0 ? null : { ...placeIn(row, r), verbatim: text(r, "verbatim"), ruleId },
    ruleId,
  };
}

export function mentionOf(row: Row): MentionRecord {
  const r = mapAt(row, "mention");
  const place = { ...placeIn(row, r), verbatim: text(r, "verbatim"), ruleId: text(row, "ruleId") };
  return { entity: entityOf(row), place };
}

export function figureOf(row: Row): FigureRecord {
  const f = mapAt(row, "figure");
  const ruleId = text(f, "ruleId");
  const verbatim = text(f, "verbatim");
  return {
    id: text(f, "id"),
    claimId: text(f, "claimId"),
    verbatim,
    value: numberOrNull(f, "value"),
    min: numberOrNull(f, "min"),
    max: numberOrNull(f, "max"),
    qualifier: text(f, "qualifier") as FigureRecord["qualifier"],
    unit: text(f, "unit") as FigureRecord["unit"],
    noun: textOrNull(f, "noun"),
    metricCode: textOrNull(f, "metric"),
    subjectId: textOrNull(f, "subjectId"),
    placeId: textOrNull(f, "placeId"),
    period: periodOf(f),
    asOf: textOrNull(f, "asOf"),
    partOfId: textOrNull(f, "partOf"),
    interest: textOrNull(f, "interest") as FigureRecord["interest"],
    flags: list(f, "flags") as FigureRecord["flags"],
    place: { ...placeIn(f, f), verbatim, ruleId },
    ruleId,
  };
}

export function metricOf(row: Row): MetricRecord {
  const m = mapAt(row, "metric");
  const label = (name: string): string => textOrNull(m, name) ?? text(m, "code");
  return {
    code: text(m, "code"),
    labels: {
      ar: label("labelAr"),
      en: label("labelEn"),
      ru: label("labelRu"),
      uk: label("labelUk"),
    },
    broaderCodes: list(m, "broader") as readonly string[],
  };
}

export function linksOf(row: Row): ClaimLinks {
  const ids = (name: string): readonly string[] => list(row, name) as readonly string[];
  return {
    quotes: ids("quotes"),
    quotedBy: ids("quotedBy"),
    denies: ids("denies"),
    deniedBy: ids("deniedBy"),
  };
}

/** Null where the claim was found but does not meet the other conditions. */
export function foundClaimOf(row: Row): FoundClaim | null {
  if (row["found"] === null) return null;
  const c = mapAt(row, "found");
  return {
    id: text(c, "id"),
    speakerId: textOrNull(c, "speakerId"),
    outlet: textOrNull(c, "outlet"),
    stance: text(c, "stance") as FoundClaim["stance"],
    publishedAt: textOrNull(c, "publishedAt"),
  };
}

export function countsOf(row: Row): Counts {
  return {
    articles: number(row, "articles"),
    claims: number(row, "claims"),
    figures: number(row, "figures"),
    entities: number(row, "entities"),
  };
}

function periodOf(f: Row): PeriodRecord | null {
  const kind = textOrNull(f, "periodKind");
  if (kind === null) return null;
  return {
    kind: kind as PeriodRecord["kind"],
    from: textOrNull(f, "periodFrom"),
    to: textOrNull(f, "periodTo"),
    verbatim: text(f, "periodVerbatim"),
  };
}

function placeIn(row: Row, spanned: Row): Span & { readonly articleId: string } {
  return {
    articleId: text(row, "articleId"),
    start: number(spanned, "start"),
    end: number(spanned, "end"),
  };
}
