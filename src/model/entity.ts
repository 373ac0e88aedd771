import type { LanguageCode } from "./article.ts";
import { contentId } from "./content-id.ts";

export type EntityKind =
  | "PERSON"
  | "OFFICE"
  | "ORGANIZATION"
  | "STATE"
  | "OUTLET"
  | "PLATFORM"
  | "PLACE"
  | "EQUIPMENT"
  | "DOCUMENT"
  | "ANONYMOUS_SOURCE";

/** One written form of an entity's name. */
export interface EntityName {
  readonly text: string;
  readonly language: LanguageCode;
}

/**
 * The thing named. Every field is a function of what `id` hashes, so that whoever writes it first writes the same:
 * a curated entity hashes its gazetteer key; any other hashes kind, name and country; an anonymous source also its article.
 */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** Gazetteer key such as `org/ru-defence-ministry`. Null for an entity that no gazetteer holds. */
  readonly key: string | null;
  /** Display name, in the script in which it was met or curated. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of the side it belongs to. Null when unknown or none. */
  readonly country: string | null;
  /** Article that the entity belongs to: anonymous sources and unissued documents never leave theirs. Else null. */
  readonly articleId: string | null;
  /** Every known written form, the display name included. */
  readonly names: readonly EntityName[];
}

/** An entity of the gazetteer: identified by its key alone. */
export function createCuratedEntity(fields: {
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly country: string | null;
  readonly names: readonly EntityName[];
}): Entity {
  return { ...fields, id: contentId(["entity", "curated", fields.key]), articleId: null };
}

/** An entity known only by the name it was met under. `articleId` is given for those that never leave their article. */
export function createNamedEntity(fields: {
  readonly kind: EntityKind;
  readonly name: string;
  readonly country: string | null;
  readonly language: LanguageCode;
  readonly articleId: string | null;
}): Entity {
  const { kind, name, country, language, articleId } = fields;
  return {
    id: contentId(["entity", "named", kind, name, country, language, articleId]),
    kind,
    key: null,
    name,
    country,
    articleId,
    names: [{ text: name, language }],
  };
}
