import { grouped, list, number, text } from "./cells.ts";
import type { ReadRunner, Row, Statement } from "./statement.ts";

/**
 * For articles without a date: their counts since a beginning, each with the days on which a series of the same speaker gives
 * the same count of the same thing. A subject that the text leaves unsaid stands against none; a series is known by its rule.
 * Smaller numbers are not asked for: they meet a hundred days and tell nothing.
 */
export const SERIES_DAYS: Statement = {
  name: "series days of undated articles",
  cypher: `UNWIND $ids AS id
CALL (id) {
  MATCH (a:Article {id: id})<-[:STATED_IN]-(:Claim)-[:STATES]->(f:Figure)
  WHERE a.publishedAt = '' AND f.periodKind = 'CUMULATIVE' AND f.qualifier IN ['EXACT', 'ABOUT']
    AND f.metric <> '' AND f.value >= 100 AND f.speakerId <> ''
  RETURN f ORDER BY f.start, f.id LIMIT 100
}
CALL (f) {
  MATCH (known:Figure) USING INDEX SEEK known:Figure(value)
  WHERE known.value = f.value AND known.metric = f.metric AND known.speakerId = f.speakerId
    AND known.periodKind = 'CUMULATIVE' AND known.asOf <> '' AND known.ruleId STARTS WITH 'series/'
    AND (f.subjectId = '' OR known.subjectId = f.subjectId)
  WITH DISTINCT known.asOf AS day ORDER BY day LIMIT 400
  RETURN collect(day) AS days
}
WITH id, f, days WHERE size(days) > 0
RETURN id, f.id AS figureId, f.metric AS metric, f.value AS value, days ORDER BY id, f.start, f.id`,
};

/** A figure of an undated article and the days on which a series of its speaker gives the same number, ascending. */
export interface SeriesMatch {
  readonly figureId: string;
  readonly metric: string;
  readonly value: number;
  readonly days: readonly string[];
}

/** What is asked of series about articles without a date. */
export interface SeriesDaysReader {
  /** In text order; an article that bears a date, or meets no series, is not in the map. */
  seriesDaysOfArticles(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly SeriesMatch[]>>;
}

export function seriesDaysReaderOver(run: ReadRunner): SeriesDaysReader {
  return {
    seriesDaysOfArticles: async (ids) => grouped(await run(SERIES_DAYS, { ids }), "id", matchOf),
  };
}

function matchOf(row: Row): SeriesMatch {
  return {
    figureId: text(row, "figureId"),
    metric: text(row, "metric"),
    value: number(row, "value"),
    days: list(row, "days").map(String),
  };
}
