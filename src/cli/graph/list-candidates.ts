import type { Candidate, CandidateSource } from "../../api/candidates-of.ts";
import { type CandidateKey, candidatePage, candidatesFor } from "../../api/find-candidates.ts";
import type { Graph } from "../../graph/connection.ts";
import { createGraphReader } from "../../graph/read/create-graph-reader.ts";
import type { GraphReader } from "../../graph/read/graph-reader.ts";
import { searchKey } from "../../text/search-key.ts";
import type { CliContext } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import type { JudgeRequest } from "../judge-request.ts";
import { type InContext, prettyCandidate } from "../pretty/pretty-candidate.ts";
import type { Paint } from "../terminal/paint.ts";
import { write } from "../terminal/write.ts";

export interface Listing {
  readonly context: CliContext;
  readonly paint: Paint;
  readonly isJson: boolean;
}

type ListRequest = Extract<JudgeRequest, { task: "LIST" | "LIST_FOR" }>;

/** Prints pairs of entities that may be one, each with its reason and a place in the text. Throws NotFoundError. */
export async function listCandidates(
  graph: Graph,
  request: ListRequest,
  { context, paint, isJson }: Listing,
): Promise<ExitCode> {
  const reader = createGraphReader(graph);
  const found = await candidatesFrom(request, { graph: reader, searchKey });
  const ids = [...new Set(found.flatMap(({ a, b }) => [a.id, b.id]))];
  const places = await placesIn(reader, ids);
  for (const candidate of found) {
    const [a, b] = [places.get(candidate.a.id) ?? null, places.get(candidate.b.id) ?? null];
    await write(
      context.stdout,
      isJson
        ? `${JSON.stringify({ ...candidate, aPlace: a, bPlace: b })}\n`
        : `${prettyCandidate(candidate, a, b, paint)}\n`,
    );
  }
  if (!isJson && found.length === 0) {
    await write(context.stdout, "No two entities that are not judged yet look like one.\n");
  }
  return exitCodes.DONE;
}

async function candidatesFrom(
  request: ListRequest,
  source: CandidateSource,
): Promise<readonly Candidate[]> {
  if (request.task === "LIST_FOR") {
    const { id, limit } = request;
    if (!(await source.graph.entitiesById([id])).has(id)) {
      throw new NotFoundError(`The graph holds no entity ${id}.`);
    }
    return (await candidatesFor(id, source)).slice(0, limit);
  }
  const { kind, limit } = request;
  const found: Candidate[] = [];
  let after: CandidateKey | null = null;
  do {
    const page: Awaited<ReturnType<typeof candidatePage>> = await candidatePage(
      { kind, after, limit: limit - found.length },
      source,
    );
    found.push(...page.candidates);
    after = page.next;
  } while (after !== null && found.length < limit);
  return found;
}

const AROUND = 60;

async function placesIn(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, InContext>> {
  const places = await reader.placesOfEntities(ids);
  const articleIds = [...new Set([...places.values()].map(({ articleId }) => articleId))];
  const [texts, articles] = await Promise.all([
    reader.textsOfArticles(articleIds),
    reader.articlesById(articleIds),
  ]);
  return new Map(
    [...places].map(([id, { articleId, start, end, ruleId }]) => {
      const text = texts.get(articleId) ?? "";
      const article = articles.get(articleId);
      return [
        id,
        {
          ...{ articleId, start, end, ruleId, verbatim: text.slice(start, end) },
          prefix: text.slice(Math.max(0, start - AROUND), start).toWellFormed(),
          suffix: text.slice(end, end + AROUND).toWellFormed(),
          outlet: article?.outlet ?? null,
          publishedAt: article?.publishedAt ?? null,
        },
      ];
    }),
  );
}
