import type { Judged, JudgedKind } from "../../model/judgement.ts";
import type { Transaction } from "../connection.ts";
import { JudgementRefused } from "./refusal.ts";
import { THINGS_JUDGED } from "./statements.ts";

/** What two ids are of, and what it says now. Throws JudgementRefused where they are not two things of one kind. */
export async function thingsJudged(
  transaction: Transaction,
  ids: readonly [string, string],
): Promise<readonly [JudgedKind, readonly [Judged, Judged]]> {
  const [one, other] = ids;
  if (one === other) {
    throw new JudgementRefused("SAME_ID", "Both ids are the same. Give the ids of two things.");
  }
  const { records } = await transaction.run(THINGS_JUDGED, { ids });
  const things = new Map(records.map((record) => [String(record.get("id")), record.toObject()]));
  const thingOf = (id: string): readonly [JudgedKind, Judged] => {
    const { name, key, text, articleId } = things.get(id) ?? {};
    if (typeof name === "string") {
      return [
        "ENTITY",
        { id, verbatim: name, isCurated: typeof key === "string", articleId: null },
      ];
    }
    if (typeof text === "string") {
      return ["CLAIM", { id, verbatim: text, isCurated: false, articleId: String(articleId) }];
    }
    throw new JudgementRefused("NOT_FOUND", `The graph holds no entity or claim ${id}.`);
  };
  const [kind, first] = thingOf(one);
  const [otherKind, second] = thingOf(other);
  if (kind === otherKind) return [kind, [first, second]];
  throw new JudgementRefused(
    "KINDS_DIFFER",
    "One id is an entity's and the other a claim's. Judge two entities or two claims.",
  );
}
