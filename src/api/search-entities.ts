import type { EntityRecord } from "../graph/read/records.ts";
import type { EntityKind } from "../model/entity.ts";
import type { Context } from "./context.ts";
import { wordsOf } from "./words.ts";

const MOST_FOUND = 200;

/** Entities by a name in any spelling or script, each once: exact bearers of it, then those with all its words, then those within one letter. */
export async function searchEntities(
  asked: {
    readonly search: string;
    readonly kind: EntityKind | null;
    readonly country: string | null;
  },
  { graph, parts }: Pick<Context, "graph" | "parts">,
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
  return [...new Map(found.map((entity) => [entity.id, entity])).values()].slice(0, MOST_FOUND);
}
