import type { EntityRecord } from "../graph/read/records.ts";
import type { EntityKind } from "../model/entity.ts";
import type { Context } from "./context.ts";
import { distinctCanonicalIds } from "./same-entities.ts";
import { wordsOf } from "./words.ts";

const MOST_FOUND = 200;

/**
 * Entities by a name in any spelling or script, each once: exact bearers of it, then those with all its words, then those within
 * one letter. Of those that are the same, the one that stands for them comes where the first of them would.
 */
export async function searchEntities(
  asked: {
    readonly search: string;
    readonly kind: EntityKind | null;
    readonly country: string | null;
  },
  { graph, parts, loaders }: Pick<Context, "graph" | "parts" | "loaders">,
): Promise<readonly EntityRecord[]> {
  const { search, kind, country } = asked;
  const words = wordsOf(search, "search", parts.searchKey);
  const key = words.join(" ");
  const byWords = (isLoose: boolean): Promise<readonly EntityRecord[]> =>
    graph.entitiesByWords({
      words: words.map((word) => [word]),
      ...{ isLoose, kind, country },
      limit: MOST_FOUND,
    });
  const [exact, all, loose] = await Promise.all([
    graph.entitiesNamed([key]),
    byWords(false),
    byWords(true),
  ]);
  const isAsked = (entity: EntityRecord): boolean =>
    (kind === null || entity.kind === kind) && (country === null || entity.country === country);
  const found = [...(exact.get(key) ?? []).filter(isAsked), ...all, ...loose];
  const ids = await distinctCanonicalIds(
    found.map(({ id }) => id),
    loaders,
  );
  const known = new Map(found.map((entity) => [entity.id, entity]));
  const entities = ids
    .slice(0, MOST_FOUND)
    .map(async (id) => known.get(id) ?? (await loaders.entities.load(id)));
  return (await Promise.all(entities)).filter((entity) => entity !== null);
}
