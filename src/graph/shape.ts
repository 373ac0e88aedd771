import type { EntityKind } from "../model/entity.ts";
import type { Columns } from "./columns.ts";

/** The graph's nodes: their label, their properties and how each travels. The key is `id`, for a metric `code`. */
export const NODES = {
  Article: {
    id: "TEXT",
    sha256: "TEXT",
    url: "TEXT",
    outlet: "TEXT",
    title: "TEXT",
    language: "TEXT",
    publishedAt: "TEXT",
    text: "TEXT",
    caption: "TEXT",
  },
  Claim: {
    id: "TEXT",
    articleId: "TEXT",
    voice: "TEXT",
    placement: "TEXT",
    mode: "TEXT",
    act: "TEXT",
    stance: "TEXT",
    certainty: "TEXT",
    outletDistance: "TEXT",
    chainStatus: "TEXT",
    text: "TEXT",
    folded: "TEXT",
    sentenceStart: "INTEGER",
    sentenceEnd: "INTEGER",
    cueStarts: "INTEGERS",
    cueEnds: "INTEGERS",
    contentStarts: "INTEGERS",
    contentEnds: "INTEGERS",
    mediumStart: "INTEGER",
    mediumEnd: "INTEGER",
    saidStart: "INTEGER",
    saidEnd: "INTEGER",
    saidFrom: "TEXT",
    saidTo: "TEXT",
    speakerId: "TEXT",
    speakerName: "TEXT",
    speakerText: "TEXT",
    speakerKind: "TEXT",
    publishedAt: "TEXT",
    language: "TEXT",
    outlet: "TEXT",
    ruleId: "TEXT",
    confidence: "FLOAT",
    flags: "TEXTS",
    denialTarget: "TEXT",
    caption: "TEXT",
    evidence: "TEXT",
  },
  Figure: {
    id: "TEXT",
    claimId: "TEXT",
    value: "NUMBER",
    min: "NUMBER",
    max: "NUMBER",
    qualifier: "TEXT",
    unit: "TEXT",
    noun: "TEXT",
    metric: "TEXT",
    subjectId: "TEXT",
    placeId: "TEXT",
    periodKind: "TEXT",
    periodFrom: "TEXT",
    periodTo: "TEXT",
    periodVerbatim: "TEXT",
    periodStart: "INTEGER",
    periodEnd: "INTEGER",
    asOf: "TEXT",
    interest: "TEXT",
    start: "INTEGER",
    end: "INTEGER",
    verbatim: "TEXT",
    speakerId: "TEXT",
    ruleId: "TEXT",
    caption: "TEXT",
  },
  Entity: {
    id: "TEXT",
    kind: "TEXT",
    key: "TEXT",
    name: "TEXT",
    country: "TEXT",
    articleId: "TEXT",
    caption: "TEXT",
  },
  Name: {
    id: "TEXT",
    text: "TEXT",
    language: "TEXT",
    script: "TEXT",
    folded: "TEXT",
    likeness: "TEXT",
  },
  /** What claims of any article say. WORDS has a language, FIGURE the rest. */
  Proposition: {
    id: "TEXT",
    kind: "TEXT",
    language: "TEXT",
    metric: "TEXT",
    subjectId: "TEXT",
    unit: "TEXT",
    value: "NUMBER",
    min: "NUMBER",
    max: "NUMBER",
    caption: "TEXT",
  },
  Judgement: {
    id: "TEXT",
    about: "TEXT",
    pairId: "TEXT",
    aId: "TEXT",
    aVerbatim: "TEXT",
    aArticleId: "TEXT",
    aCurated: "BOOLEAN",
    bId: "TEXT",
    bVerbatim: "TEXT",
    bArticleId: "TEXT",
    bCurated: "BOOLEAN",
    verdict: "TEXT",
    undoes: "TEXT",
    by: "TEXT",
    at: "TEXT",
    why: "TEXT",
    caption: "TEXT",
  },
  Metric: { code: "TEXT", labelAr: "TEXT", labelEn: "TEXT", labelRu: "TEXT", labelUk: "TEXT" },
} as const satisfies Readonly<Record<string, Columns>>;

export type NodeLabel = keyof typeof NODES;

interface EdgeShape {
  readonly from: NodeLabel;
  readonly to: NodeLabel;
  readonly columns: Columns;
}

const passage = { id: "TEXT", start: "INTEGER", end: "INTEGER", verbatim: "TEXT" } as const;

/** The graph's relationships, read outward, in the order in which they are written. */
export const EDGES = {
  STATED_IN: { from: "Claim", to: "Article", columns: {} },
  SAID_BY: {
    from: "Claim",
    to: "Entity",
    columns: { ...passage, name: "TEXT", kind: "TEXT", position: "INTEGER", ruleId: "TEXT" },
  },
  RELAYED_BY: {
    from: "Claim",
    to: "Entity",
    columns: {
      ...passage,
      position: "INTEGER",
      role: "TEXT",
      relayerId: "TEXT",
      publishedAt: "TEXT",
      claimId: "TEXT",
      name: "TEXT",
      carried: "BOOLEAN",
      ruleId: "TEXT",
    },
  },
  MENTIONS: {
    from: "Claim",
    to: "Entity",
    columns: { ...passage, entityId: "TEXT", publishedAt: "TEXT", claimId: "TEXT" },
  },
  QUOTES: { from: "Claim", to: "Claim", columns: {} },
  DENIES: { from: "Claim", to: "Claim", columns: { target: "TEXT" } },
  /** Worst degree: a total that stands still for months while every outlet repeats it daily. */
  EXPRESSES: {
    from: "Claim",
    to: "Proposition",
    columns: { propositionId: "TEXT", publishedAt: "TEXT", claimId: "TEXT", isDenied: "BOOLEAN" },
  },
  STATES: { from: "Claim", to: "Figure", columns: {} },
  OF_METRIC: { from: "Figure", to: "Metric", columns: {} },
  ABOUT: { from: "Figure", to: "Entity", columns: {} },
  IN_PLACE: { from: "Figure", to: "Entity", columns: {} },
  PART_OF: { from: "Figure", to: "Figure", columns: {} },
  HAS_NAME: { from: "Entity", to: "Name", columns: {} },
  BROADER: { from: "Metric", to: "Metric", columns: {} },
} as const satisfies Readonly<Record<string, EdgeShape>>;

export type EdgeType = keyof typeof EDGES;

/** Each kind of entity carries a second label, so that Neo4j Browser tells them apart. */
export const ENTITY_LABELS = {
  PERSON: "Person",
  OFFICE: "Office",
  ORGANIZATION: "Organization",
  STATE: "State",
  OUTLET: "Outlet",
  PLATFORM: "Platform",
  PLACE: "Place",
  EQUIPMENT: "Equipment",
  DOCUMENT: "Document",
  ANONYMOUS_SOURCE: "AnonymousSource",
} as const satisfies Readonly<Record<EntityKind, string>>;
