import type { ComparedClaim } from "../../compare/content/compared-claim.ts";
import { contentWords } from "../../compare/content/content-words.ts";
import type { ClaimRecord, MentionRecord } from "../../graph/read/records.ts";
import { rivalOf } from "../rival-of.ts";
import type { RelationContext } from "./relation-context.ts";

const MOST_FIGURES = 100;
const MOST_MENTIONS = 100;

/** The claims of these ids as they are compared, in their order; those that are not there are left out. */
export async function comparedClaims(
  ids: readonly string[],
  context: RelationContext,
): Promise<readonly ComparedClaim[]> {
  const { graph, loaders } = context;
  const claims = await loaders.claims.loadMany(ids);
  const parts = await Promise.all(claims.map((claim) => partsOf(claim, context)));
  const entityIds = parts.flatMap(({ claim, hops }) => [
    ...(claim.speakerId === null ? [] : [claim.speakerId]),
    ...hops.map(({ entity }) => entity.id),
  ]);
  const distinct = [...new Set(entityIds)];
  const [groups, entities] = await Promise.all([
    graph.sameGroupsOf(distinct),
    loaders.entities.loadMany(distinct),
  ]);
  const canonical = (id: string): string => groups.get(id)?.canonicalId ?? id;
  const countries = new Map(entities.map(({ id, country }) => [id, country]));
  return parts.map((part): ComparedClaim => {
    const { claim, hops, figures, mentions, links, expressed } = part;
    const speakerId = claim.speakerId === null ? null : canonical(claim.speakerId);
    const speakerCountry = countries.get(claim.speakerId ?? "") ?? null;
    const { id, articleId, outlet, publishedAt, language, speakerKind, chainStatus } = claim;
    return {
      ...{ id, articleId, outlet, publishedAt, language, speakerId, speakerKind, chainStatus },
      hops: hops.map(({ position, entity }) => ({ position, entityId: canonical(entity.id) })),
      isDenial: claim.stance === "DENIES",
      isNegated: claim.flags.includes("CONTENT_NEGATED"),
      words: contentWords(
        context.parts.searchKey(claim.text),
        context.parts.readWordOf(claim.language),
      ),
      propositionIds: expressed.map(({ proposition }) => proposition.id),
      figures: figures
        .filter(({ metricCode }) => metricCode !== null)
        .map((figure) => rivalOf(figure, { ...claim, speakerId }, speakerCountry)),
      named: namedIn(claim, mentions),
      quotes: links?.quotes ?? [],
    };
  });
}

async function partsOf(claim: ClaimRecord, { loaders }: RelationContext) {
  const { id } = claim;
  const [hops, figures, mentions, links, expressed] = await Promise.all([
    loaders.hops.load(id),
    loaders.figures(MOST_FIGURES).load(id),
    loaders.mentions(MOST_MENTIONS).load(id),
    loaders.links.load(id),
    loaders.expressed.load(id),
  ]);
  return {
    claim,
    links,
    hops: hops ?? [],
    figures: figures ?? [],
    mentions: mentions ?? [],
    expressed: expressed ?? [],
  };
}

/** A claim's mentions may stand around its content: who speaks and who carries is no part of what is said. */
function namedIn({ contentSpans }: ClaimRecord, mentions: readonly MentionRecord[]) {
  return mentions
    .filter(({ place }) =>
      contentSpans.some(({ start, end }) => start <= place.start && place.end <= end),
    )
    .map(({ entity }) => ({ entityId: entity.id, kind: entity.kind }));
}
