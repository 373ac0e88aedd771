import type { EntityKind } from "../../model/entity.ts";
import type { EntityPageQuery, NameQuery } from "./graph-reader.ts";
import { looseLuceneQueryOf, luceneQueryOf } from "./lucene-query.ts";
import type { Parameters } from "./statement.ts";

/** In the order in which they are listed. */
export const ENTITY_KINDS: readonly EntityKind[] = [
  "ANONYMOUS_SOURCE",
  "DOCUMENT",
  "EQUIPMENT",
  "OFFICE",
  "ORGANIZATION",
  "OUTLET",
  "PERSON",
  "PLACE",
  "PLATFORM",
  "STATE",
];

export function entityPageParameters(query: EntityPageQuery): Parameters {
  const { after, country, limit } = query;
  const asked = query.kind === null ? ENTITY_KINDS : [query.kind];
  const kinds = asked.filter((kind) => after === null || kind >= after.kind);
  return {
    kinds,
    ...{ kind: after?.kind ?? "", name: after?.name ?? "", id: after?.id ?? "" },
    filter: { country },
    limit,
  };
}

export function nameParameters(query: NameQuery): Parameters {
  const { words, isLoose, kind, country, limit } = query;
  const queries =
    words.length === 0 ? [] : [isLoose ? looseLuceneQueryOf(words) : luceneQueryOf(words)];
  return { queries, filter: { kind, country }, limit };
}
