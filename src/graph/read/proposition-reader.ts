import type { LanguageCode } from "../../model/article.ts";
import type { FigureUnit } from "../../model/figure.ts";
import { grouped, mapAt, numberOrNull, text, textOrNull } from "./cells.ts";
import * as decode from "./decode.ts";
import { anyOfLuceneQuery } from "./lucene-query.ts";
import type { PageKey } from "./page-bounds.ts";
import * as propositions from "./propositions.ts";
import type { FigureRecord } from "./records.ts";
import type { ReadRunner, Row } from "./statement.ts";

/** What claims of any article say; the texts of WORDS are those of their claims. */
export interface PropositionRecord {
  readonly id: string;
  readonly kind: "WORDS" | "FIGURE";
  /** Null for FIGURE. */
  readonly language: LanguageCode | null;
  /** Null for WORDS, as all that follow; else as in a figure. */
  readonly metricCode: string | null;
  readonly subjectId: string | null;
  readonly unit: FigureUnit | null;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

export interface ExpressedRecord {
  readonly proposition: PropositionRecord;
  /** Whether the claim says that it is not so. */
  readonly isDenied: boolean;
}

/** Stored instants, both included; "" is an unknown date. */
export interface InstantRange {
  readonly low: string;
  readonly high: string;
}

export interface ExpressionSeek extends InstantRange {
  readonly propositionId: string;
}

export interface AlikeQuery extends InstantRange {
  /** Folded; any of them may stand in the content. */
  readonly words: readonly string[];
  /** Claims looked at. */
  readonly limit: number;
}

export interface AlikeClaim {
  readonly id: string;
  /** Whether its date is in the range asked for, or unknown. */
  readonly isWithin: boolean;
}

/** One metric, subject ("" for unknown) and day. */
export interface FigureDay {
  readonly metric: string;
  readonly subjectId: string;
  /** ISO date. */
  readonly asOf: string;
}

/** What is asked of propositions and of claims that may say the same. */
export interface PropositionReader {
  propositionsById(ids: readonly string[]): Promise<ReadonlyMap<string, PropositionRecord>>;
  propositionsOfClaims(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ExpressedRecord[]>>;
  /** Ids of claims by proposition, earliest first: at most `limit` a seek. */
  expressingClaims(
    seeks: readonly ExpressionSeek[],
    limit: number,
  ): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Ids of one proposition's claims behind the cursor, earliest first, unknown dates before all. */
  expressionPage(
    propositionId: string,
    after: PageKey | null,
    limit: number,
  ): Promise<readonly string[]>;
  /** Claims with some of these words, closest first; at most `limit` in and out of the range. */
  claimsAlike(query: AlikeQuery): Promise<readonly AlikeClaim[]>;
  figuresOfDays(days: readonly FigureDay[], limit: number): Promise<readonly FigureRecord[]>;
  /** The first `letters` of each article's text. */
  openingsOfArticles(ids: readonly string[], letters: number): Promise<ReadonlyMap<string, string>>;
}

export function propositionReaderOver(run: ReadRunner): PropositionReader {
  return {
    propositionsById: async (ids) => {
      const rows = await run(propositions.PROPOSITIONS_BY_ID, { ids });
      return new Map(rows.map((row) => [text(row, "id"), propositionOf(row)]));
    },
    propositionsOfClaims: async (ids) =>
      grouped(await run(propositions.PROPOSITIONS_OF_CLAIMS, { ids }), "id", (row) => ({
        proposition: propositionOf(row),
        isDenied: row["isDenied"] === true,
      })),
    expressingClaims: async (asked, limit) => {
      const seeks = asked.map(({ propositionId, low, high }) => [propositionId, low, high]);
      const rows = await run(propositions.EXPRESSING_CLAIMS, { seeks, limit });
      return grouped(rows, "propositionId", (row) => text(row, "id"));
    },
    expressionPage: async (id, after, limit) => {
      const cursor = { at: after?.at ?? "", claimId: after?.id ?? "" };
      const rows = await run(propositions.EXPRESSION_PAGE, { id, ...cursor, limit });
      return rows.map((row) => text(row, "id"));
    },
    claimsAlike: async ({ words, low, high, limit }) => {
      if (words.length === 0) return [];
      const lucene = anyOfLuceneQuery(words);
      const rows = await run(propositions.CLAIMS_ALIKE, { lucene, low, high, limit });
      return rows.map((row) => ({ id: text(row, "id"), isWithin: row["isWithin"] === true }));
    },
    figuresOfDays: async (days, limit) => {
      const seeks = days.map(({ metric, subjectId, asOf }) => [metric, subjectId, asOf]);
      return (await run(propositions.FIGURES_OF_DAYS, { seeks, limit })).map(decode.figureOf);
    },
    openingsOfArticles: async (ids, letters) => {
      const rows = await run(propositions.ARTICLE_OPENINGS, { ids, first: letters });
      return new Map(rows.map((row) => [text(row, "id"), text(row, "text")]));
    },
  };
}

function propositionOf(row: Row): PropositionRecord {
  const p = mapAt(row, "proposition");
  return {
    id: text(p, "id"),
    kind: text(p, "kind") as PropositionRecord["kind"],
    language: textOrNull(p, "language") as PropositionRecord["language"],
    metricCode: textOrNull(p, "metric"),
    subjectId: textOrNull(p, "subjectId"),
    unit: textOrNull(p, "unit") as PropositionRecord["unit"],
    value: numberOrNull(p, "value"),
    min: numberOrNull(p, "min"),
    max: numberOrNull(p, "max"),
  };
}
