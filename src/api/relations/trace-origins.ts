import { byAppearance } from "../../compare/content/compared-claim.ts";
import { articleCopies } from "../../compare/origins/article-copies.ts";
import { type Origins, originsOf } from "../../compare/origins/origins-of.ts";
import type { ClaimRecord } from "../../graph/read/records.ts";
import type { LinedClaim } from "./drift-of.ts";
import { type RelatedClaims, relatedClaims } from "./related-claims.ts";
import type { RelationContext } from "./relation-context.ts";

/** Articles whose texts are compared, and how much of each: a copy shows at its beginning. */
const MOST_ARTICLES = 100;
const OPENING_LETTERS = 12_000;

export interface TracedOrigins extends Origins {
  /** All claims that say it, earliest first, each with the name of its root; never empty. */
  readonly lined: readonly LinedClaim[];
  readonly isComplete: boolean;
}

export interface AskedOrigins extends TracedOrigins {
  readonly askedId: string;
}

/** Where what a claim says came from, as far as the graph shows. */
export async function traceOrigins(
  claim: ClaimRecord,
  context: RelationContext,
): Promise<TracedOrigins> {
  const found = await relatedClaims(claim, context);
  const { asked, related } = found;
  const same = related.filter(({ sameness }) => sameness.isSamePolarity);
  const [articles, publisherIds] = await Promise.all([
    copiesAmong(found, context),
    publishersOf([asked, ...same.map((each) => each.claim)], context),
  ]);
  const origins = originsOf({ asked, same, articles, publisherIds });
  const lined = origins.roots
    .flatMap(({ name, appearances }) => appearances.map(({ claim: each }) => ({ each, name })))
    .sort((a, b) => byAppearance(a.each, b.each))
    .map(({ each, name }) => ({ id: each.id, line: name }));
  return { ...origins, lined, isComplete: found.isComplete };
}

async function copiesAmong({ asked, related }: RelatedClaims, context: RelationContext) {
  const dates = new Map(
    [asked, ...related.map(({ claim }) => claim)].map(
      (claim) => [claim.articleId, claim.publishedAt] as const,
    ),
  );
  const ids = [...dates.keys()].slice(0, MOST_ARTICLES);
  if (ids.length < 2) return articleCopies([]);
  const openings = await context.graph.openingsOfArticles(ids, OPENING_LETTERS);
  return articleCopies(
    ids.map((id) => ({
      id,
      publishedAt: dates.get(id) ?? null,
      folded: context.parts.searchKey(openings.get(id) ?? ""),
    })),
  );
}

/** The entity that each publisher is, where one bears exactly its name. */
async function publishersOf(
  claims: readonly { readonly outlet: string | null }[],
  { graph, parts }: RelationContext,
): Promise<ReadonlyMap<string, string>> {
  const names = [...new Set(claims.flatMap(({ outlet }) => outlet ?? []))];
  const keys = new Map(names.map((name) => [name, parts.searchKey(name)]));
  const entities = await graph.entitiesNamed([...new Set(keys.values())]);
  const groups = await graph.sameGroupsOf([...entities.values()].flat().map(({ id }) => id));
  return new Map(
    names.flatMap((name) => {
      const outlet = entities.get(keys.get(name) ?? "")?.find(({ kind }) => kind === "OUTLET");
      if (outlet === undefined) return [];
      return [[name, groups.get(outlet.id)?.canonicalId ?? outlet.id] as const];
    }),
  );
}
