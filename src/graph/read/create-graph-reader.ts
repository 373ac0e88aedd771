import type { Graph } from "../connection.ts";
import { ARTICLE_PAGE, ARTICLE_TEXTS, ARTICLES_BY_ID } from "./articles.ts";
import { candidateReaderOver } from "./candidate-reader.ts";
import { grouped, text } from "./cells.ts";
import { claimPageCall, otherConditions } from "./claim-page-call.ts";
import * as parts from "./claim-parts.ts";
import * as decode from "./decode.ts";
import * as entities from "./entities.ts";
import { entityPageParameters, nameParameters } from "./entity-parameters.ts";
import * as figureDays from "./figure-days.ts";
import { FOUND_CLAIMS } from "./found-claims.ts";
import { foundClaimsOf, isCompleteUpTo } from "./found-rows.ts";
import type { GraphReader } from "./graph-reader.ts";
import { judgementReaderOver } from "./judgement-reader.ts";
import { luceneQueryOf } from "./lucene-query.ts";
import * as metrics from "./metrics.ts";
import { dayBounds, pageBounds } from "./page-bounds.ts";
import { propositionReaderOver } from "./proposition-reader.ts";
import { seriesDaysReaderOver } from "./series-days.ts";
import { sideReaderOver } from "./side-reader.ts";
import type { ReadRunner, Row, Statement } from "./statement.ts";

/** Reads through an open graph: one transaction a statement, on the 5 s that every read has. */
export function createGraphReader(graph: Pick<Graph, "read">): GraphReader {
  return readerOver(async ({ name, cypher }, parameters) => {
    const result = await graph.read(name, (transaction) => transaction.run(cypher, parameters));
    return result.records.map((record) => record.toObject() as Row);
  });
}

/** The same over any way of sending statements. */
export function readerOver(run: ReadRunner): GraphReader {
  const rows = async <T>(statement: Statement, parameters: object, read: (row: Row) => T) =>
    (await run(statement, { ...parameters })).map(read);
  const oneEach = async <T>(statement: Statement, ids: readonly string[], read: (row: Row) => T) =>
    new Map((await run(statement, { ids })).map((row) => [text(row, "id"), read(row)]));
  const listEach = async <T>(statement: Statement, parameters: object, read: (row: Row) => T) =>
    grouped(await run(statement, { ...parameters }), "id", read);

  return {
    ...judgementReaderOver(run),
    ...candidateReaderOver(run),
    ...seriesDaysReaderOver(run),
    ...propositionReaderOver(run),
    claimPage: (query) => {
      const { statement, parameters } = claimPageCall(query);
      return rows(statement, parameters, decode.claimOf);
    },
    claimsById: (ids) => oneEach(parts.CLAIMS_BY_ID, ids, decode.claimOf),
    claimsOfArticles: (ids, first) =>
      listEach(parts.CLAIMS_OF_ARTICLES, { ids, first }, decode.claimOf),
    speakersOfClaims: (ids) => listEach(parts.SPEAKERS_OF_CLAIMS, { ids }, decode.speakerOf),
    hopsOfClaims: (ids) => listEach(parts.HOPS_OF_CLAIMS, { ids }, decode.hopOf),
    mentionsOfClaims: (ids, first) =>
      listEach(parts.MENTIONS_OF_CLAIMS, { ids, first }, decode.mentionOf),
    figuresOfClaims: (ids, first) =>
      listEach(parts.FIGURES_OF_CLAIMS, { ids, first }, decode.figureOf),
    figuresById: (ids) => oneEach(parts.FIGURES_BY_ID, ids, decode.figureOf),
    linksOfClaims: (ids) => oneEach(parts.LINKS_OF_CLAIMS, ids, decode.linksOf),
    articlePage: (query) => {
      const { language, outlet, limit } = query;
      const bounds = pageBounds(query, query.after, "DESC");
      return rows(
        ARTICLE_PAGE,
        { ...bounds, filter: { language, outlet }, limit },
        decode.articleOf,
      );
    },
    articlesById: (ids) => oneEach(ARTICLES_BY_ID, ids, decode.articleOf),
    textsOfArticles: (ids) => oneEach(ARTICLE_TEXTS, ids, (row) => text(row, "text")),
    entitiesById: (ids) => oneEach(entities.ENTITIES_BY_ID, ids, decode.entityOf),
    namesOfEntities: (ids, first) =>
      listEach(entities.NAMES_OF_ENTITIES, { ids, first }, decode.nameOf),
    entitiesNamed: async (keys) =>
      grouped(await run(entities.ENTITIES_BY_NAME, { keys }), "key", decode.entityOf),
    entitiesByWords: (query) =>
      rows(entities.ENTITIES_BY_WORDS, nameParameters(query), decode.entityOf),
    entityPage: (query) => rows(entities.ENTITY_PAGE, entityPageParameters(query), decode.entityOf),
    foundClaims: async (query) => {
      const { words, entityIds, value, conditions, limit } = query;
      const found = await run(FOUND_CLAIMS, {
        ...{ lucene: luceneQueryOf(words), entities: entityIds, limit },
        ...pageBounds(conditions, null, "ASC"),
        filter: { ...otherConditions(conditions), value },
      });
      return { claims: foundClaimsOf(found), isComplete: isCompleteUpTo(found, limit) };
    },
    rivals: sideReaderOver(run),
    metrics: () => rows(metrics.METRICS, {}, decode.metricOf),
    metricsByCode: (codes) => oneEach(metrics.METRICS_BY_CODE, codes, decode.metricOf),
    figureDays: ({ metricCode: code, subjectIds: subjects, after, limit, ...range }) =>
      rows(
        subjects === null ? figureDays.FIGURE_DAYS : figureDays.FIGURE_DAYS_OF_SUBJECTS,
        { code, ...(subjects && { subjects }), ...dayBounds(range, after), limit },
        (row) => ({ figure: decode.figureOf(row), claim: decode.claimOf(row) }),
      ),
    neighbouringMetrics: (code) =>
      rows(metrics.NEIGHBOURING_METRICS, { code }, (row) => text(row, "code")),
    counts: async () => decode.countsOf((await run(metrics.COUNTS, {}))[0] ?? {}),
  };
}
