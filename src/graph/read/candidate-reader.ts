import type { EntityKind } from "../../model/entity.ts";
import { LIKENESS_OF_ENTITIES, LIKENESS_PAGE, PLACES_OF_ENTITIES } from "./candidates.ts";
import { list, mapAt, number, text } from "./cells.ts";
import { entityOf } from "./decode.ts";
import type { EntityRecord, PlacedWords } from "./records.ts";
import type { ReadRunner, Row } from "./statement.ts";

/** Another entity with a name of the same consonants. */
export interface AlikeName {
  readonly other: EntityRecord;
  readonly ours: string;
  readonly theirs: string;
  /** Whether the two names fold to one. */
  readonly isSame: boolean;
  readonly consonants: string;
}

export interface LikenessRecord {
  readonly entity: EntityRecord;
  /** By the other's id, the same names first; at most 200. */
  readonly alike: readonly AlikeName[];
  /** What articles call it besides its name, and its names with brackets. */
  readonly forms: readonly string[];
}

export interface LikenessPageQuery {
  /** Kinds still to be listed, sorted. */
  readonly kinds: readonly EntityKind[];
  /** Where to begin, that entity included. Null: at the beginning. */
  readonly from: { readonly kind: EntityKind; readonly name: string; readonly id: string } | null;
  readonly limit: number;
}

/** What is asked of entities that may be the same. */
export interface CandidateReader {
  likenessOf(ids: readonly string[]): Promise<readonly LikenessRecord[]>;
  likenessPage(query: LikenessPageQuery): Promise<readonly LikenessRecord[]>;
  /** The latest place where each is named, where it speaks, else where it carries, else where it is spoken of. */
  placesOfEntities(ids: readonly string[]): Promise<ReadonlyMap<string, PlacedWords>>;
}

export function candidateReaderOver(run: ReadRunner): CandidateReader {
  return {
    likenessOf: async (ids) => (await run(LIKENESS_OF_ENTITIES, { ids })).map(likenessOf),
    likenessPage: async ({ kinds, from, limit }) => {
      const { kind, name, id } = from ?? { kind: "", name: "", id: "" };
      return (await run(LIKENESS_PAGE, { kinds, kind, name, id, limit })).map(likenessOf);
    },
    placesOfEntities: async (ids) => {
      const rows = await run(PLACES_OF_ENTITIES, { ids });
      // The best way comes first, so that it is the last to be set.
      return new Map(rows.toReversed().map((row) => [text(row, "id"), placeOf(row)]));
    },
  };
}

function likenessOf(row: Row): LikenessRecord {
  return {
    entity: entityOf(row),
    alike: list(row, "alike").map((alike) => alikeOf(alike as Row)),
    forms: list(row, "forms") as readonly string[],
  };
}

function alikeOf(row: Row): AlikeName {
  const likeness = text(row, "likeness");
  return {
    other: entityOf({ entity: mapAt(row, "other") }),
    ours: text(row, "ours"),
    theirs: text(row, "theirs"),
    isSame: row["isSame"] === true,
    consonants: likeness.slice(likeness.indexOf(" ") + 1),
  };
}

function placeOf(row: Row): PlacedWords {
  const place = mapAt(row, "place");
  return {
    articleId: text(row, "articleId"),
    start: number(place, "start"),
    end: number(place, "end"),
    verbatim: text(place, "verbatim"),
    ruleId: text(row, "ruleId"),
  };
}
