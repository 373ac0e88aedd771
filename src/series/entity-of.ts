import { worldEntities } from "../languages/world/world-entities.ts";
import { createNamedEntity, type Entity } from "../model/entity.ts";
import type { Who } from "./series-adapter.ts";

const curated = new Map(worldEntities.map(({ entity }) => [entity.key, entity]));

/**
 * The entity of somebody whom an adapter names: the very node that articles point to where the gazetteer knows them. An
 * anonymous one belongs to the article alone. Throws where the adapter names a key that the gazetteer does not hold.
 */
export function entityOf(who: Who, articleId: string): Entity {
  switch (who.kind) {
    case "CURATED": {
      const entity = curated.get(who.key);
      if (entity === undefined) throw new Error(`The gazetteer holds no "${who.key}".`);
      return entity;
    }
    case "NAMED":
      return createNamedEntity({
        kind: who.as,
        name: who.name,
        country: who.country,
        language: "en",
        articleId: null,
      });
    case "ANONYMOUS":
      return createNamedEntity({
        kind: "ANONYMOUS_SOURCE",
        name: who.description,
        country: who.country,
        language: "en",
        articleId,
      });
  }
}

/** The name under which an English row would call it. */
export function englishNameOf(entity: Entity): string {
  return entity.names.find(({ language }) => language === "en")?.text ?? entity.name;
}
