import { ingestArticles } from "../../ingest.ts";
import type { Article } from "../../model/article.ts";
import type { Extraction } from "../../model/extraction.ts";
import { extractionOfRecord } from "../../series/extraction-of-record.ts";
import type { SeriesAdapter, SeriesRecord } from "../../series/series-adapter.ts";
import { InterruptedError } from "../errors.ts";
import type { OpenGraph } from "./use-graph.ts";

/** `offered = accepted + unchanged + refused`, always. */
export interface SeriesCounts {
  readonly offered: number;
  /** Written, or in place of an older reading. */
  readonly accepted: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Claims and figures of the accepted records. */
  readonly claims: number;
  readonly figures: number;
}

export interface ImportSeriesParts {
  readonly signal: AbortSignal;
  /** Called for each record that the graph refuses. */
  readonly onRefused: (record: SeriesRecord, message: string) => void;
}

/**
 * Stores records as articles with their claims, through the writer that every article goes through. What is stored when an
 * error or an interruption ends it stays, and running it again completes it. Throws InterruptedError and the graph's errors.
 */
export async function importSeries(
  adapter: SeriesAdapter,
  records: readonly SeriesRecord[],
  { graph, progress }: Pick<OpenGraph, "graph" | "progress">,
  { signal, onRefused }: ImportSeriesParts,
): Promise<SeriesCounts> {
  const read = new WeakMap<Article, { record: SeriesRecord; extraction: Extraction }>();
  let figures = 0;
  const counts = await ingestArticles({
    graph,
    signal,
    articles: articlesOf(),
    extract: (article) => readOf(article).extraction,
    clock: () => new Date(),
    onProgress: ({ article, extraction, outcome, counts: { offered } }) => {
      if (outcome.status === "REFUSED") onRefused(readOf(article).record, outcome.message ?? "");
      if (outcome.status === "WRITTEN" || outcome.status === "REPLACED") {
        figures += countFigures(extraction);
      }
      progress.count("Storing the series", offered, records.length);
    },
  });
  progress.clear();
  if (signal.aborted) {
    throw new InterruptedError("Stopped. What was stored stays; run the same command to go on.");
  }
  const { offered, accepted, duplicate, refused, claims } = counts;
  return { offered, accepted, unchanged: duplicate, refused, claims, figures };

  function* articlesOf(): Generator<Article> {
    for (const record of records) {
      const extraction = extractionOfRecord(adapter, record);
      read.set(extraction.article, { record, extraction });
      yield extraction.article;
    }
  }

  function readOf(article: Article) {
    const found = read.get(article);
    if (found === undefined) throw new Error(`Nothing was read of ${article.id}; this is a bug.`);
    return found;
  }
}

function countFigures({ claims }: Extraction): number {
  return claims.reduce((sum, { figures }) => sum + figures.length, 0);
}
