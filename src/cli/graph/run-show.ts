import { driftOfArticle } from "../../api/drift-of-article.ts";
import { entityTimeline } from "../../api/read-timeline.ts";
import { type DateSuggestion, suggestDate } from "../../compare/suggest-date.ts";
import { ANY_CLAIM } from "../../graph/read/any-claim.ts";
import type { GraphReader } from "../../graph/read/graph-reader.ts";
import { searchKey } from "../../text/search-key.ts";
import type { CliContext } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { articleHeading } from "../pretty/article-heading.ts";
import { prettyClaim } from "../pretty/pretty-claim.ts";
import { prettyContradictions } from "../pretty/pretty-contradictions.ts";
import { prettyDrift } from "../pretty/pretty-drift.ts";
import { prettyOrigins } from "../pretty/pretty-origins.ts";
import { prettyTimeline } from "../pretty/pretty-timeline.ts";
import { type Paint, paintFor } from "../terminal/paint.ts";
import { isolated } from "../terminal/printable.ts";
import { write } from "../terminal/write.ts";
import { mustBeId } from "./must-be-id.ts";
import { patientReader } from "./patient-reader.ts";
import { readClaim } from "./read-claim.ts";
import { type ClaimRelations, readRelations } from "./read-origins.ts";
import { useGraph } from "./use-graph.ts";

const MOST_CLAIMS = 2_000;
const MOST_NAMES = 100;
const MOST_ENTRIES = 100;
const MOST_SAID = 10;

/** Something of the graph, for people and for machines. */
interface Shown {
  readonly json: Readonly<Record<string, unknown>>;
  readonly pretty: string;
}

/** Shows the claim, entity or article of this id. Throws UsageError, NotFoundError. */
export async function runShow(
  given: string,
  context: CliContext,
  isJson: boolean,
): Promise<ExitCode> {
  const id = mustBeId(given);
  return await useGraph(context, async ({ graph }) => {
    const reader = patientReader(graph);
    const paint = paintFor(context.stdout, context.environment["NO_COLOR"]);
    const shown =
      (await showClaim(reader, id, paint)) ??
      (await showEntity(reader, id, paint)) ??
      (await showArticle(reader, id, paint));
    if (shown === null)
      throw new NotFoundError(`The graph holds no claim, entity or article ${id}.`);
    await write(context.stdout, isJson ? `${JSON.stringify(shown.json)}\n` : shown.pretty);
    return exitCodes.DONE;
  });
}

async function showClaim(reader: GraphReader, id: string, paint: Paint): Promise<Shown | null> {
  const found = await readClaim(reader, id);
  if (found === null) return null;
  const { article, articleName, claim, sentence, steps } = found;
  const { text: _text, ...heading } = article;
  const relations = await readRelations(reader, id);
  const shown = [
    `${articleHeading(articleName, article, paint)}\n${isolated(sentence)}\n${prettyClaim(claim, paint)}`,
    ...(relations === null ? [] : prettyRelations(relations, paint)),
  ];
  return {
    json: { kind: "CLAIM", ...claim, sentence, article: heading, derivation: steps, ...relations },
    pretty: shown.join("\n"),
  };
}

function prettyRelations(
  { origins, contradictions, isComplete }: ClaimRelations,
  paint: Paint,
): readonly string[] {
  const otherwise = prettyContradictions(contradictions, isComplete, paint);
  return [prettyOrigins(origins, paint), ...(otherwise === "" ? [] : [otherwise])];
}

async function showEntity(reader: GraphReader, id: string, paint: Paint): Promise<Shown | null> {
  const entity = (await reader.entitiesById([id])).get(id);
  if (entity === undefined) return null;
  const names = (await reader.namesOfEntities([id], MOST_NAMES)).get(id) ?? [];
  const range = { from: null, to: null, after: null, limit: MOST_ENTRIES };
  const timeline = await entityTimeline([id], range, reader);
  const said = await reader.claimPage({
    conditions: { ...ANY_CLAIM, speakers: [id] },
    ...{ direction: "DESC", after: null, limit: MOST_SAID },
  });
  const side = entity.country === null ? "" : `, ${entity.country}`;
  return {
    json: { ...entity, kind: "ENTITY", entityKind: entity.kind, names, said, timeline },
    pretty: [
      `${paint(["bold", "underline"], isolated(entity.name))} (${entity.kind}${side})`,
      ...(entity.key === null ? [] : [paint("dim", entity.key)]),
      ...names.map(({ text, language }) => `  ${language}  ${isolated(text)}`),
      ...(said.length === 0 ? [] : ["", paint("bold", "Said last")]),
      ...said.map(({ id: claim, stance, text }) => {
        return `  ${paint("yellow", claim)} ${stance} ${isolated(text)}`;
      }),
      prettyTimeline(timeline, paint),
    ].join("\n"),
  };
}

async function showArticle(reader: GraphReader, id: string, paint: Paint): Promise<Shown | null> {
  const article = (await reader.articlesById([id])).get(id);
  if (article === undefined) return null;
  const claims = (await reader.claimsOfArticles([id], MOST_CLAIMS)).get(id) ?? [];
  const speakers = await reader.speakersOfClaims(claims.map((claim) => claim.id));
  const drift = await driftOfArticle(id, reader, searchKey);
  const suggestedDate = suggestDate((await reader.seriesDaysOfArticles([id])).get(id) ?? []);
  const heading = articleHeading(article.url ?? id, article, paint);
  const dating = suggestedDate === null ? [] : [datingOf(suggestedDate, paint)];
  const lines = claims.map(({ id: claim, stance, text }) => {
    const speaker = speakers.get(claim)?.[0]?.name ?? null;
    const who = speaker === null ? paint("dim", "the outlet") : paint("green", isolated(speaker));
    return `  ${paint("yellow", claim)} ${stance} ${who}: ${isolated(text)}`;
  });
  return {
    json: { ...article, kind: "ARTICLE", suggestedDate, claims, drift },
    pretty: `${[heading, ...dating, ...lines].join("\n")}\n${prettyDrift(drift, paint)}`,
  };
}

/** A suggestion is told as one: the article itself stays without a date. */
function datingOf({ date, reason }: DateSuggestion, paint: Paint): string {
  return `  ${paint("cyan", `suggested date: ${date ?? "none"}`)}  ${isolated(reason)}\n`;
}
