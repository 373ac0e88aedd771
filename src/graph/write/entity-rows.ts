import type { Claim } from "../../model/claim.ts";
import { contentId } from "../../model/content-id.ts";
import type { Entity, EntityKind, EntityName } from "../../model/entity.ts";
import type { Extraction } from "../../model/extraction.ts";
import { captionOf } from "../caption.ts";
import type { Row } from "../columns.ts";
import { scriptOf } from "../script.ts";
import type { NODES } from "../shape.ts";
import type { Edge, StoredForms } from "./edge.ts";

export type EntityRow = Row<(typeof NODES)["Entity"]> & {
  readonly id: string;
  readonly kind: EntityKind;
};
export type NameRow = Row<(typeof NODES)["Name"]> & { readonly id: string };

export interface EntityRows {
  readonly entities: readonly EntityRow[];
  readonly names: readonly NameRow[];
  readonly hasName: readonly Edge<"HAS_NAME">[];
}

/** The entities that the claims point to, sorted by id, with their names. One that nothing points to is left out. */
export function entityRows({ claims, entities }: Extraction, forms: StoredForms): EntityRows {
  const reached = new Set(claims.flatMap(entityIdsOf));
  const kept = entities.filter(({ id }) => reached.has(id)).sort(byId);
  const named = kept.flatMap((entity) =>
    distinct(entity).map((name) => ({ entity, row: nameRow(entity, name, forms) })),
  );
  return {
    entities: kept.map(entityRow),
    names: named.map(({ row }) => row),
    hasName: named.map(({ entity, row }) => ({ from: entity.id, to: row.id })),
  };
}

/** Ids of all entities that one claim, its hops, mentions and figures point to; some may stand there twice. */
export function entityIdsOf(claim: Claim): readonly string[] {
  const { speaker, coSpeakers, chain, mentions, figures } = claim;
  const pointers = [...(speaker === null ? [] : [speaker, ...coSpeakers]), ...chain, ...mentions];
  const places = figures.flatMap(({ subjectId, placeId }) => [subjectId, placeId]);
  return [...pointers.map(({ entityId }) => entityId), ...places.filter((id) => id !== null)];
}

function entityRow({ id, kind, key, name, country, articleId }: Entity): EntityRow {
  return { id, kind, key, name, country, articleId, caption: captionOf(name) };
}

function nameRow(
  entity: Entity,
  { text, language }: EntityName,
  { fold, consonants }: StoredForms,
): NameRow {
  // The owner's id is part of the name's own: the same word names many, and each keeps its own node.
  const id = contentId(["name", entity.id, text, language]);
  const folded = fold(text);
  return {
    id,
    text,
    language,
    script: scriptOf(text, language),
    folded,
    likeness: likenessOf(entity, consonants(folded)),
  };
}

/** Kind and consonants: entities of two kinds are never one. Null where nothing may be the same beyond its article. */
function likenessOf({ kind, articleId }: Entity, consonants: string): string | null {
  return articleId === null && consonants !== "" ? `${kind} ${consonants}` : null;
}

function distinct(entity: Entity): readonly EntityName[] {
  const seen = new Map(entity.names.map((name) => [`${name.language}:${name.text}`, name]));
  return [...seen.values()];
}

function byId(a: Entity, b: Entity): number {
  return a.id < b.id ? -1 : 1;
}
