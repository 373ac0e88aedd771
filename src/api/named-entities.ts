import type { GraphReader } from "../graph/read/graph-reader.ts";
import type { Loaders } from "./loaders.ts";
import type { ApiParts } from "./parts.ts";
import { withSame } from "./same-entities.ts";
import { wordsOf } from "./words.ts";

/** What looking names up needs. */
export interface NameReading {
  readonly graph: GraphReader;
  readonly parts: Pick<ApiParts, "searchKey">;
  readonly loaders: Pick<Loaders, "sameGroups">;
}

const ID = /^[0-9a-f]{32}$/;
const MOST_ENTITIES = 20;

/**
 * Ids of the entities that `name` means: itself where it is an id; else those that bear exactly this name in any script and
 * spelling; else those in whose name all its words stand, the best 20. With each comes whatever judgements make the same.
 * Empty where nothing is known by it.
 */
export async function entityIdsOf(
  name: string,
  field: string,
  reading: NameReading,
): Promise<readonly string[]> {
  return withSame(await namedIds(name, field, reading), reading.loaders);
}

async function namedIds(
  name: string,
  field: string,
  { graph, parts }: Pick<NameReading, "graph" | "parts">,
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
