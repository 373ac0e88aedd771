import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createReading } from "../../src/cli/create-reading.ts";
import { importSeries } from "../../src/cli/graph/import-series.ts";
import type { Graph } from "../../src/graph/connection.ts";
import { writeExtractions } from "../../src/graph/write/write-extractions.ts";
import { createArticle } from "../../src/model/article.ts";
import type { SeriesAdapter } from "../../src/series/series-adapter.ts";
import { writing } from "./test-graph.ts";

// The public series and the reference articles lie beside the project where they are at hand; they are their publishers' and not kept here.

const folder = new URL("../../../shared/", import.meta.url);

export const hasPublicData = existsSync(new URL("figures/economist-raw-estimates.csv", folder));
export const NO_PUBLIC_DATA = "The public series are not at hand in ../shared/figures.";

/** Stores every record of a public series. */
export async function storeSeries(
  graph: Graph,
  adapter: SeriesAdapter,
  names: readonly string[],
): Promise<void> {
  const files = await Promise.all(
    names.map(async (name) => {
      return { name, text: await readFile(new URL(`figures/${name}`, folder), "utf8") };
    }),
  );
  const progress = { isTerminal: false, step: () => {}, count: () => {}, clear: () => {} };
  await importSeries(
    adapter,
    adapter.read(files).records,
    { graph, progress },
    {
      signal: new AbortController().signal,
      onRefused: ({ url }, message) => {
        throw new Error(`${url}: ${message}`);
      },
    },
  );
}

/** Stores a reference article; without a day, as its file gives none. */
export async function storeArticle(
  graph: Graph,
  name: string,
  publishedAt: string | null = null,
): Promise<void> {
  const text = await readFile(new URL(`articles/${name}`, folder), "utf8");
  const given = { url: null, outlet: null, title: null, language: "ar", publishedAt } as const;
  await writeExtractions(
    graph,
    [createReading().extract(createArticle({ ...given, text }))],
    writing,
  );
}
