import type { LanguageCode } from "../../model/article.ts";
import {
  createCuratedEntity,
  type Entity,
  type EntityKind,
  type EntityName,
} from "../../model/entity.ts";
import type { Gender } from "../term-base.ts";

/**
 * One curated entity in every language that knows it: identity is shared by all packs, so that each writes the same node.
 * Names are parted by commas; the first of `ar` is the display name. Missing names are filled in by a pack when it comes.
 */
export interface WorldRow {
  readonly key: string;
  /** ISO 3166-1 alpha-2. Absent for those of no state. */
  readonly country?: string;
  readonly en?: string;
  readonly ru?: string;
  readonly uk?: string;
  readonly ar: string;
  /** A Latin form of a letter or two, met in Arabic text too: it needs support from the text. */
  readonly initial?: string;
}

/** A person: full Arabic names are every given name before every family name; `ar` holds the other full forms. */
export interface PersonRow extends Omit<WorldRow, "ar" | "initial"> {
  readonly gender: Gender;
  readonly given: string;
  readonly family: string;
  /** Full names that given and family name do not make. */
  readonly ar?: string;
  /** The family name says too little alone, being another's or a common word. */
  readonly ambiguous?: true;
}

/** What a pack needs of an entity to name it. */
export interface WorldEntity {
  readonly entity: Entity;
  readonly gender: Gender | null;
  /** Short forms in Arabic text, which need support from the text. They are among the entity's names too. */
  readonly shortNames: readonly EntityName[];
}

export function worldEntity(kind: EntityKind, row: WorldRow): WorldEntity {
  const arabic = splitNames(row.ar);
  const initial = splitNames(row.initial ?? "");
  return {
    entity: createCuratedEntity({
      key: row.key,
      kind,
      name: arabic[0] ?? row.key,
      country: row.country ?? null,
      names: [...named("ar", [...arabic, ...initial]), ...foreignNames(row)],
    }),
    gender: null,
    shortNames: named("ar", initial),
  };
}

export function worldPerson(row: PersonRow): WorldEntity {
  const families = splitNames(row.family);
  const given = splitNames(row.given);
  const full = families.flatMap((family) => given.map((name) => `${name} ${family}`));
  const arabic = given.length === 0 ? families : full;
  const short = given.length === 0 || row.ambiguous === true ? [] : families;
  const others = splitNames(row.ar ?? "");
  return {
    entity: createCuratedEntity({
      key: row.key,
      kind: "PERSON",
      name: arabic[0] ?? row.key,
      country: row.country ?? null,
      names: [...named("ar", [...new Set([...arabic, ...others, ...short])]), ...foreignNames(row)],
    }),
    gender: row.gender,
    shortNames: named("ar", short),
  };
}

/** Names parted by the comma of either script. */
export function splitNames(names: string): readonly string[] {
  return names
    .split(/[,\u060c]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function foreignNames(row: Pick<WorldRow, "en" | "ru" | "uk">): readonly EntityName[] {
  return [
    ...named("en", splitNames(row.en ?? "")),
    ...named("ru", splitNames(row.ru ?? "")),
    ...named("uk", splitNames(row.uk ?? "")),
  ];
}

function named(language: LanguageCode, names: readonly string[]): readonly EntityName[] {
  return names.map((text) => ({ text, language }));
}
