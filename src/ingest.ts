import { setImmediate as turn } from "node:timers/promises";
import type { Extractor } from "./extract/extractor.ts";
import type { Graph } from "./graph/connection.ts";
import type { StoredForms } from "./graph/write/edge.ts";
import { type WriteOutcome, writeExtractions } from "./graph/write/write-extractions.ts";
import { consonantsOf } from "./languages/consonants.ts";
import type { Article } from "./model/article.ts";
import type { Extraction } from "./model/extraction.ts";
import { searchKey } from "./text/search-key.ts";

/** How names and content are stored for search. */
export const storedForms: StoredForms = { fold: searchKey, consonants: consonantsOf };

/** Extractions that wait for the writer: enough for the next commit, no more. */
const CLAIMS_A_WRITE = 1_000;
const ARTICLES_A_WRITE = 200;

export interface IngestRequest {
  readonly articles: AsyncIterable<Article> | Iterable<Article>;
  readonly extract: Extractor;
  readonly graph: Graph;
  /** Gives the ledger its instants. */
  readonly clock: () => Date;
  /** Lets the offered outlet, title and date of a known text win. Default false. */
  readonly isCorrection?: boolean;
  /** Called once an article, in the order offered. */
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Stops before the next article when it fires; what was committed stays. */
  readonly signal?: AbortSignal;
}

export interface IngestProgress {
  readonly article: Article;
  readonly extraction: Extraction;
  readonly outcome: WriteOutcome;
  readonly counts: IngestCounts;
}

/** `offered = accepted + duplicate + refused`, always. */
export interface IngestCounts {
  readonly offered: number;
  /** Written or replaced. */
  readonly accepted: number;
  /** Held already. */
  readonly duplicate: number;
  readonly refused: number;
  /** Claims of the accepted articles. */
  readonly claims: number;
}

/**
 * Reads each article and stores it, extracting the next while the last are written; at most two commits' worth of articles
 * are held. A refused article stops nothing. Throws what the database throws: nothing half is stored, and the same call
 * goes on where it ended.
 */
export async function ingestArticles(request: IngestRequest): Promise<IngestCounts> {
  const { articles, extract, signal } = request;
  const tally = createTally(request.onProgress);
  let waiting: Extraction[] = [];
  let claims = 0;
  let writing: Promise<void> = Promise.resolve();
  const flush = async () => {
    const batch = waiting;
    waiting = [];
    claims = 0;
    await writing;
    writing = write(request, batch).then((outcomes) => tally.add(batch, outcomes));
    // Awaited by the next flush; without a handler now, a failure meanwhile would end the process.
    writing.catch(() => {});
  };
  try {
    for await (const article of articles) {
      if (signal?.aborted) break;
      const extraction = extract(article);
      waiting.push(extraction);
      claims += extraction.claims.length;
      if (claims >= CLAIMS_A_WRITE || waiting.length >= ARTICLES_A_WRITE) await flush();
      // Extraction never waits: the driver gets its turn here.
      await turn();
    }
    await flush();
  } finally {
    // Whatever ended the loop: the caller may close the graph next.
    await writing;
  }
  return tally.counts();
}

function write(
  { graph, clock, isCorrection = false }: IngestRequest,
  batch: readonly Extraction[],
): Promise<readonly WriteOutcome[]> {
  return writeExtractions(graph, batch, { clock, isCorrection, ...storedForms });
}

function createTally(onProgress: IngestRequest["onProgress"]) {
  let counts: IngestCounts = { offered: 0, accepted: 0, duplicate: 0, refused: 0, claims: 0 };
  return {
    counts: () => counts,
    add(batch: readonly Extraction[], outcomes: readonly WriteOutcome[]) {
      for (const [index, extraction] of batch.entries()) {
        const outcome = outcomes[index];
        if (outcome === undefined) throw new Error("The writer lost an article; this is a bug.");
        counts = counted(counts, outcome, extraction.claims.length);
        onProgress?.({ article: extraction.article, extraction, outcome, counts });
      }
    },
  };
}

function counted(counts: IngestCounts, { status }: WriteOutcome, claims: number): IngestCounts {
  const offered = counts.offered + 1;
  switch (status) {
    case "WRITTEN":
    case "REPLACED":
      return { ...counts, offered, accepted: counts.accepted + 1, claims: counts.claims + claims };
    case "UNCHANGED":
      return { ...counts, offered, duplicate: counts.duplicate + 1 };
    case "REFUSED":
      return { ...counts, offered, refused: counts.refused + 1 };
  }
}
