import type { WriteOutcome } from "../../graph/write/write-extractions.ts";
import { ingestArticles } from "../../ingest.ts";
import { readInputs } from "../../intake/read-inputs.ts";
import type { Article } from "../../model/article.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { CliContext } from "../context.ts";
import { InterruptedError } from "../errors.ts";
import type { Reading } from "../reading.ts";
import { boilerplateIn, countClaims } from "../report-input.ts";
import type { OpenGraph } from "./use-graph.ts";

/** What came of one input on its way into the graph. */
export interface IngestedInput {
  readonly name: string;
  readonly status: WriteOutcome["status"] | "SKIPPED";
  /** Null unless the input became an article. */
  readonly articleId: string | null;
  readonly claims: number;
  /** Claims by somebody cited. */
  readonly cited: number;
  /** Closed code of a refusal, else null. */
  readonly code: string | null;
  /** A sentence for a person. */
  readonly message: string;
  readonly warnings: readonly string[];
}

interface Read {
  readonly name: string;
  readonly extraction: Extraction;
  readonly warnings: readonly string[];
}

export interface IngestParts extends Pick<OpenGraph, "graph"> {
  readonly context: Pick<CliContext, "stdin" | "stopSignal">;
  readonly reading: Reading;
  /** Called once an input; refused ones as they are met, stored ones when they are committed. */
  readonly onInput: (input: IngestedInput) => void;
}

/**
 * Reads, extracts and stores inputs. What is stored when an error or an interruption ends it stays, and running it again
 * completes it. Throws InterruptedError and the graph's errors.
 */
export async function ingestInputs(paths: readonly string[], parts: IngestParts): Promise<void> {
  const { graph, context, reading, onInput } = parts;
  const signal = context.stopSignal();
  const readByArticle = new WeakMap<Article, Read>();
  await ingestArticles({
    graph,
    signal,
    articles: articlesIn(),
    extract: (article) => readByArticle.get(article)?.extraction ?? reading.extract(article),
    clock: () => new Date(),
    onProgress: ({ article, extraction, outcome }) => {
      const read = readByArticle.get(article);
      if (read !== undefined) onInput(storedInput({ ...read, extraction }, outcome));
    },
  });
  if (signal.aborted) throw interrupted();

  async function* articlesIn(): AsyncGenerator<Article> {
    for await (const result of readInputs(paths, { ...reading, stdin: context.stdin })) {
      if (signal.aborted) return;
      const { name } = result;
      if (result.kind === "SKIPPED") onInput(unread(name, "SKIPPED", null, result.reason));
      if (result.kind === "REFUSED") {
        onInput(unread(name, "REFUSED", result.refusal.code, result.refusal.message));
      }
      if (result.kind !== "ARTICLE") continue;
      const extraction = reading.extract(result.article);
      const boilerplate = boilerplateIn(extraction);
      if (boilerplate === null) {
        readByArticle.set(result.article, { name, extraction, warnings: result.warnings });
        yield result.article;
      } else onInput(unread(name, "REFUSED", "ONLY_BOILERPLATE", boilerplate));
    }
  }
}

function storedInput({ name, extraction, warnings }: Read, outcome: WriteOutcome): IngestedInput {
  return {
    name,
    status: outcome.status,
    articleId: outcome.articleId,
    claims: extraction.claims.length,
    cited: extraction.claims.filter(({ voice }) => voice === "CITED").length,
    code: outcome.reason,
    message: outcome.message ?? `${STORED[outcome.status]}: ${countClaims(extraction)}`,
    warnings,
  };
}

const STORED = {
  WRITTEN: "stored",
  REPLACED: "stored in place of an older reading",
  UNCHANGED: "already there",
  REFUSED: "refused",
} as const;

function unread(
  name: string,
  status: "REFUSED" | "SKIPPED",
  code: string | null,
  message: string,
): IngestedInput {
  return { name, status, articleId: null, claims: 0, cited: 0, code, message, warnings: [] };
}

function interrupted(): InterruptedError {
  return new InterruptedError(
    "Stopped. What was reported as stored is stored; run the same command again to go on.",
  );
}
