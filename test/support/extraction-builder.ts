import { type Article, createArticle, type LanguageCode } from "../../src/model/article.ts";
import type { Claim, Hop, HopRole, Speaker } from "../../src/model/claim.ts";
import { contentId } from "../../src/model/content-id.ts";
import {
  createCuratedEntity,
  createNamedEntity,
  type Entity,
  type EntityKind,
} from "../../src/model/entity.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { Figure } from "../../src/model/figure.ts";
import { type Passage, passageOf } from "../../src/model/span.ts";

/** One invented sentence as a test describes it: the words are put together, and every span is computed. */
export interface SaidLine {
  /** Null lets the outlet speak for itself. */
  readonly speaker: string | null;
  readonly content: string;
  /** Carriers from the speaker outward; two with one position are written `["a", "b"]`. */
  readonly through?: readonly string[];
  readonly mentions?: readonly string[];
  readonly figures?: readonly FigureLine[];
  /** Index of an earlier line that this one denies or repeats. */
  readonly denies?: number;
  readonly quotes?: number;
}

export interface FigureLine {
  /** As it stands in the content. */
  readonly words: string;
  readonly value: number | null;
  readonly metric?: string;
  readonly subject?: string;
  readonly place?: string;
  /** Index of an earlier figure of the same line. */
  readonly partOf?: number;
}

export interface ArticleLines {
  readonly lines: readonly SaidLine[];
  readonly url?: string | null;
  readonly outlet?: string | null;
  readonly title?: string | null;
  readonly language?: LanguageCode;
  readonly publishedAt?: string | null;
  readonly extractorVersion?: number;
  readonly packHash?: string;
}

/** An extraction over a text made of the lines: spans, ids, entities and links hold as a real extractor's would. */
export function extractionOf({ lines, ...given }: ArticleLines): Extraction {
  const article = createArticle({
    url: given.url ?? null,
    outlet: given.outlet ?? null,
    title: given.title ?? null,
    language: given.language ?? "en",
    publishedAt: given.publishedAt ?? null,
    text: lines.map(sentenceOf).join("\n"),
  });
  const entities = new Map<string, Entity>();
  const claims: Claim[] = [];
  let start = 0;
  for (const line of lines) {
    claims.push(claimOf(article, start, line, claims, entities));
    start += sentenceOf(line).length + 1;
  }
  return {
    article,
    claims,
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    diagnostics: [],
    extractorVersion: given.extractorVersion ?? 1,
    packHash: given.packHash ?? "pack",
  };
}

function sentenceOf({ speaker, content, through = [], mentions = [] }: SaidLine): string {
  const named = [...through, ...mentions].map((name) => ` (${name})`).join("");
  return speaker === null ? `${content}${named}.` : `${speaker} said ${content}${named}.`;
}

function claimOf(
  article: Article,
  start: number,
  line: SaidLine,
  earlier: readonly Claim[],
  entities: Map<string, Entity>,
): Claim {
  const sentence = passageOf(article.text, start, start + sentenceOf(line).length);
  const find = (words: string): Passage => {
    const at = sentence.text.indexOf(words);
    if (at === -1) throw new Error(`"${words}" does not stand in "${sentence.text}".`);
    return passageOf(article.text, start + at, start + at + words.length);
  };
  const entity = (kind: EntityKind, name: string): string => {
    const made = entityOf(kind, name, article);
    entities.set(made.id, made);
    return made.id;
  };
  const content = find(line.content);
  const id = contentId(["claim", article.id, content.start, content.end, 0]);
  const speaker: Speaker | null =
    line.speaker === null
      ? null
      : {
          entityId: entity("PERSON", line.speaker),
          name: line.speaker,
          text: line.speaker,
          span: { start, end: start + line.speaker.length },
          kind: "PERSON",
          ruleId: "test/speaker",
        };
  const target = line.denies === undefined ? undefined : earlier[line.denies];
  const quoted = line.quotes === undefined ? undefined : earlier[line.quotes];
  return {
    id,
    articleId: article.id,
    voice: speaker === null ? "AUTHOR" : "CITED",
    placement: "BODY",
    mode: "INDIRECT",
    act: target ? "DENY" : "STATE",
    stance: target ? "DENIES" : "ASSERTS",
    certainty: "CERTAIN",
    outletDistance: "NEUTRAL",
    sentence,
    cue: speaker === null ? [] : [find("said")],
    content: [content],
    speaker,
    coSpeakers: [],
    chain: (line.through ?? []).map((name, index) => hopOf(name, index, find, entity)),
    chainStatus: "COMPLETE",
    medium: null,
    said: null,
    figures: figuresOf(id, line, find, entity),
    mentions: (line.mentions ?? []).map((name) => ({
      entityId: entity("STATE", name),
      kind: "STATE",
      passage: find(name),
    })),
    quotes: quoted ? [quoted.id] : [],
    denies: target ? { kind: "CLAIM", claimIds: [target.id] } : null,
    flags: [],
    ruleId: "test/line",
    confidence: 1,
    evidence: [
      { ruleId: "test/line", span: { start, end: sentence.end }, note: "The line says so." },
    ],
  };
}

function hopOf(
  name: string,
  index: number,
  find: (words: string) => Passage,
  entity: (kind: EntityKind, name: string) => string,
): Hop {
  const { start, end } = find(name);
  const role: HopRole = index === 0 ? "AGENCY" : "OUTLET";
  const hop = { position: index + 1, role, entityId: entity("OUTLET", name) };
  return { ...hop, name, text: name, span: { start, end }, carried: false, ruleId: "test/hop" };
}

function figuresOf(
  claimId: string,
  { figures = [] }: SaidLine,
  find: (words: string) => Passage,
  entity: (kind: EntityKind, name: string) => string,
): readonly Figure[] {
  const made: Figure[] = [];
  for (const line of figures) {
    const verbatim = find(line.words);
    made.push({
      id: contentId(["figure", claimId, verbatim.start, verbatim.end]),
      verbatim,
      value: line.value,
      min: null,
      max: null,
      qualifier: line.value === null ? "VAGUE" : "EXACT",
      unit: "COUNT",
      noun: null,
      metric: line.metric ?? null,
      subjectId: line.subject === undefined ? null : entity("STATE", line.subject),
      placeId: line.place === undefined ? null : entity("PLACE", line.place),
      period: null,
      asOf: null,
      partOf: line.partOf === undefined ? null : (made[line.partOf]?.id ?? null),
      interest: null,
      flags: [],
      ruleId: "test/figure",
    });
  }
  return made;
}

/** States are curated, as in a gazetteer, with a name in a second language; everybody else is known by name alone. */
function entityOf(kind: EntityKind, name: string, { language }: Article): Entity {
  if (kind !== "STATE") {
    return createNamedEntity({ kind, name, country: null, language, articleId: null });
  }
  const names = [
    { text: name, language: "en" },
    { text: `${name}iya`, language: "uk" },
  ] as const;
  return createCuratedEntity({ key: `state/${name}`, kind, name, country: null, names });
}
