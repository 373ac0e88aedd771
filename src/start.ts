import { fileURLToPath } from "node:url";
import { createApi } from "./api/create-api.ts";
import type { IngestedArticle } from "./api/parents/ingested-article.ts";
import type { ApiParts, BrowserAddress, Judging, OfferedArticle, Readiness } from "./api/parts.ts";
import { PortTakenError } from "./api/port-taken-error.ts";
import type { Extractor } from "./extract/extractor.ts";
import type { Graph } from "./graph/connection.ts";
import { GraphError } from "./graph/errors.ts";
import { recordJudgement, undoJudgement } from "./graph/judgements/record-judgement.ts";
import { validateMigrations } from "./graph/migrate/validate.ts";
import { createGraphReader } from "./graph/read/create-graph-reader.ts";
import { planReads } from "./graph/read/plan-reads.ts";
import { ingestArticles } from "./ingest.ts";
import { buildArticle } from "./intake/build-article.ts";
import type { IntakeOptions } from "./intake/read-inputs.ts";
import { RefusedInput } from "./intake/refusal.ts";
import type { Article } from "./model/article.ts";
import type { Neo4jLease } from "./neo4j/lease.ts";
import { searchKey } from "./text/search-key.ts";

export interface StartParts {
  readonly graph: Graph;
  readonly lease: Neo4jLease;
  readonly reading: Pick<IntakeOptions, "detectLanguage" | "canRead"> & {
    readonly extract: Extractor;
  };
  /** How a question's words are understood. */
  readonly asking: Pick<ApiParts, "wordForms" | "readNumber" | "readWordOf">;
  readonly version: string;
  readonly migrationsFolder: string;
  readonly exampleQueries: readonly { readonly title: string; readonly query: string }[];
  readonly port: number;
  /** Whether any free port will do where `port` is taken. */
  readonly mayTakeAnotherPort: boolean;
  readonly host: string;
  readonly hasIntrospection: boolean;
  /** Gets what went wrong on our side, whole; clients get a code. */
  readonly log: (error: unknown) => void;
  /** Null: nothing is written through the API. */
  readonly writeToken: string | null;
}

/** An API that answers until it is disposed of; running requests end first. */
export interface RunningApi extends AsyncDisposable {
  /** Base address, without a slash at its end. */
  readonly url: string;
}

/** The port that was asked for is another program's. */
export class PortUnusable extends Error {
  override readonly name = "PortUnusable";
  readonly code = "PORT_UNUSABLE";
}

const browserFolder = fileURLToPath(new URL("../browser", import.meta.url));

/** Joins graph, extraction and API. Throws PortUnusable where the port cannot be had. */
export async function startApi(parts: StartParts): Promise<RunningApi> {
  try {
    return await listen(parts, parts.port);
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    if (!parts.mayTakeAnotherPort) throw new PortUnusable(error.message, { cause: error });
    return await listen(parts, 0);
  }
}

async function listen(parts: StartParts, port: number): Promise<RunningApi> {
  const { graph, exampleQueries, host, hasIntrospection, writeToken, log } = parts;
  const api = await createApi({
    graph: createGraphReader(graph),
    parts: apiPartsOf(parts),
    port,
    host,
    hasIntrospection,
    writeToken,
    examples: exampleQueries,
    browserFolder,
    log,
  });
  try {
    const url = await api.listen();
    const planning = new AbortController();
    const planned = planReads(graph, planning.signal).catch(log);
    const stop = async (): Promise<void> => {
      planning.abort();
      await Promise.all([planned, api.close()]);
    };
    return { url, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await api.close();
    throw error;
  }
}

function apiPartsOf(parts: StartParts): ApiParts {
  const { graph, lease, asking, version, migrationsFolder, writeToken } = parts;
  return {
    version,
    searchKey,
    ...asking,
    ingest: writeToken === null ? null : (offered) => ingestOffered(offered, parts),
    judging: writeToken === null ? null : judgingOn(graph),
    readiness: () => readinessOf(graph, migrationsFolder),
    browser: browserOf(lease),
  };
}

function judgingOn(graph: Graph): Judging {
  const now = () => new Date().toISOString();
  return {
    judge: (offered) => recordJudgement(graph, { ...offered, at: now() }),
    undo: (offered) => undoJudgement(graph, { ...offered, at: now() }),
  };
}

async function readinessOf(graph: Graph, folder: string): Promise<Readiness> {
  try {
    const { outcome } = await validateMigrations(graph, folder);
    if (outcome === "VALID") return { isReady: true, reason: null };
    return { isReady: false, reason: "The graph's schema is not that of this release." };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return { isReady: false, reason: "The graph does not answer." };
  }
}

/** Links fill in the name to log in under; the password stays in its file. */
function browserOf({ browserUrl, uri, username, database }: Neo4jLease): BrowserAddress | null {
  if (browserUrl === null) return null;
  const boltUrl = new URL(uri);
  boltUrl.username = username;
  return { pageUrl: browserUrl, boltUrl: boltUrl.href, database };
}

/** One answer for each article, in order; a refused one stops none of the others. */
async function ingestOffered(
  offered: readonly OfferedArticle[],
  { graph, reading }: StartParts,
): Promise<readonly IngestedArticle[]> {
  const built = offered.map((one) => articleOrReason(one, reading));
  const answers = new Map<Article, IngestedArticle>();
  await ingestArticles({
    graph,
    articles: built.filter((one) => typeof one !== "string"),
    extract: reading.extract,
    clock: () => new Date(),
    onProgress: ({ article, extraction, outcome }) => {
      const isRefused = outcome.status === "REFUSED";
      answers.set(article, {
        outcome: isRefused ? "REFUSED" : outcome.status === "UNCHANGED" ? "UNCHANGED" : "ADDED",
        articleId: isRefused ? null : article.id,
        claimCount: isRefused ? 0 : extraction.claims.length,
        reason: outcome.message,
      });
    },
  });
  return built.map((one) =>
    typeof one === "string" ? refused(one) : (answers.get(one) ?? refused("It was not stored.")),
  );
}

/** The article as intake would make it of a file, or why it is none. */
function articleOrReason(
  offered: OfferedArticle,
  reading: StartParts["reading"],
): Article | string {
  const { text, publishedAt, ...rest } = offered;
  try {
    const parts = { ...rest, published: publishedAt, body: text };
    return buildArticle(parts, { ...reading, isStrict: true }).article;
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    return `${error.message[0]?.toUpperCase()}${error.message.slice(1)}.`;
  }
}

function refused(reason: string): IngestedArticle {
  return { outcome: "REFUSED", articleId: null, claimCount: 0, reason };
}
