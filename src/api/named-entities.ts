import type { GraphReader } from "../graph/read/graph-reader.ts";
import type { ApiParts } from "./parts.ts";
import { wordsOf } from "./words.ts";

/** What looking names up needs. */
export interface NameReading {
  readonly graph: GraphReader;
  readonly parts: Pick<ApiParts, "searchKey">;
}

const ID = /^[0-9a-f]{32}$/;
const MOST_ENTITIES = 20;

/**
 * Ids of the entities that `name` means: itself where it is an id; else those that bear exactly this name in any script and
 * spelling; else those in whose name all its words stand, the best 20. Empty where nothing is known by it.
 */
export async function entityIdsOf(
  name: string,
  field: string,
  { graph, parts }: NameReading,
): Promise<readonly string[]> {
  if (ID.test(name)) return [name];
  const words = wordsOf(name, field, parts.searchKey);
  const key = words.join(" ");
  const exact = (await graph.entitiesNamed([key])).get(key) ?? [];
  if (exact.length > 0) return exact.map(({ id }) => id);
  const byWords = await graph.entitiesByWords({
    words: words.map((word) => [word]),
    isLoose: false,
    kind: null,
    country: null,
    limit: MOST_ENTITIES,
  });
  return byWords.map(({ id }) => id);
}
