import type { Judgement } from "../../model/judgement.ts";
import type { SameGroup } from "../../model/same-groups.ts";
import { type JudgementRow, judgementOf } from "../judgements/judgement-row.ts";
import { grouped, list, mapAt, text } from "./cells.ts";
import * as judgements from "./judgements.ts";
import type { PageKey } from "./page-bounds.ts";
import type { ReadRunner, Row } from "./statement.ts";

export interface JudgementPageQuery {
  /** Ids of entities or claims that they are about. Null: about anything. */
  readonly thingIds: readonly string[] | null;
  /** Who decided, exactly as recorded. Null: anybody. */
  readonly by: string | null;
  readonly after: PageKey | null;
  readonly limit: number;
}

/** What is asked of the history of judgements and of what follows from it. */
export interface JudgementReader {
  /** The group of each id that standing judgements make one with another. */
  sameGroupsOf(ids: readonly string[]): Promise<ReadonlyMap<string, SameGroup>>;
  judgementsById(ids: readonly string[]): Promise<ReadonlyMap<string, Judgement>>;
  /** All entries on each pair (see `pairIdOf`), latest first; at most 100 a pair. `standingJudgements` says which of them stands. */
  judgementsOfPairs(pairIds: readonly string[]): Promise<ReadonlyMap<string, readonly Judgement[]>>;
  /** Entries on each entity or claim, latest first. */
  judgementsOfThings(
    ids: readonly string[],
    first: number,
  ): Promise<ReadonlyMap<string, readonly Judgement[]>>;
  /** Latest first. */
  judgementPage(query: JudgementPageQuery): Promise<readonly Judgement[]>;
}

export function judgementReaderOver(run: ReadRunner): JudgementReader {
  return {
    sameGroupsOf: async (ids) =>
      new Map(
        (await run(judgements.SAME_GROUPS, { ids })).map((row) => [text(row, "id"), groupOf(row)]),
      ),
    judgementsById: async (ids) => {
      const rows = await run(judgements.JUDGEMENTS_BY_ID, { ids });
      return new Map(rows.map((row) => [text(row, "id"), read(row)]));
    },
    judgementsOfPairs: async (ids) =>
      grouped(await run(judgements.JUDGEMENTS_OF_PAIRS, { ids }), "id", read),
    judgementsOfThings: async (ids, first) =>
      grouped(await run(judgements.JUDGEMENTS_OF_THINGS, { ids, first }), "id", read),
    judgementPage: async (query) => {
      const [statement, anchors] = pageBy(query);
      const { after, by, limit } = query;
      // "~" sorts after every instant.
      const { at, id } = after ?? { at: "~", id: "" };
      const rows = await run(statement, { anchors, high: at, at, id, filter: { by }, limit });
      return rows.map(read);
    },
  };
}

function pageBy({ thingIds, by }: JudgementPageQuery) {
  if (thingIds !== null) return [judgements.JUDGEMENT_PAGE_OF, thingIds] as const;
  if (by !== null) return [judgements.JUDGEMENT_PAGE_BY, [by]] as const;
  return [judgements.JUDGEMENT_PAGE, []] as const;
}

function read(row: Row): Judgement {
  return judgementOf(mapAt(row, "judgement") as Partial<JudgementRow>);
}

function groupOf(row: Row): SameGroup {
  return { canonicalId: text(row, "canonicalId"), ids: list(row, "members") as readonly string[] };
}
