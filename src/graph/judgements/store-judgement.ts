import type { Judgement } from "../../model/judgement.ts";
import { contradictionsAmong, sameGroups } from "../../model/same-groups.ts";
import { standingJudgements } from "../../model/standing-judgements.ts";
import { columnsOf } from "../columns.ts";
import type { Transaction } from "../connection.ts";
import { WriteMismatchError } from "../errors.ts";
import { NODES } from "../shape.ts";
import { type JudgementRow, judgementOf, judgementRow } from "./judgement-row.ts";
import { type JudgementRefusal, JudgementRefused, MOST_SAME, sentenceOn } from "./refusal.ts";
import {
  CREATE_IDENTITIES,
  CREATE_JUDGEMENT,
  DELETE_IDENTITIES,
  HISTORY_OF,
  MEMBERS_OF,
} from "./statements.ts";

/** What came of an offered judgement. */
export type JudgementOutcome =
  | {
      /** UNCHANGED where the history holds it, or where the same person has said the same with the same reason and it stands. */
      readonly status: "RECORDED" | "UNCHANGED";
      readonly judgement: Judgement;
    }
  | ({ readonly status: "REFUSED" } & JudgementRefusal);

/** Finds what says the same as the offered judgement among what stands and all there ever was. */
export type FindEqual = (
  standing: readonly Judgement[],
  history: readonly Judgement[],
) => Judgement | undefined;

/**
 * Weighs `offered` against what stands, appends it, and writes down anew who stands for whom. The lock on judgements is held.
 * Throws JudgementRefused.
 */
export async function storeJudgement(
  transaction: Transaction,
  offered: Judgement,
  findEqual: FindEqual,
): Promise<JudgementOutcome> {
  const ends = [offered.a.id, offered.b.id];
  const { records } = await transaction.run(MEMBERS_OF, { ids: ends });
  const members = [...new Set([...ends, ...records.map((record) => String(record.get("id")))])];
  const history = await judgementsIn(transaction, HISTORY_OF, { ids: members.sort() });
  const held =
    history.find(({ id }) => id === offered.id) ?? findEqual(standingJudgements(history), history);
  if (held !== undefined) return { status: "UNCHANGED", judgement: held };
  const standing = standingJudgements([...history, offered]);
  const groups = sameGroups(standing);
  const [contradiction] = contradictionsAmong(standing);
  if (contradiction !== undefined) {
    throw new JudgementRefused("CONTRADICTION", sentenceOn(contradiction, offered.id));
  }
  if (groups.some(({ ids }) => ids.length > MOST_SAME)) {
    throw new JudgementRefused(
      "TOO_MANY_SAME",
      `More than ${MOST_SAME} things would be one. Look through the judgements on them: some have joined what should be apart.`,
    );
  }
  await create(transaction, CREATE_JUDGEMENT, NODES.Judgement, [judgementRow(offered)]);
  await transaction.run(DELETE_IDENTITIES, { ids: members });
  const identities = groups.flatMap(({ canonicalId, ids }) =>
    ids.map((id) => ({ id, canonicalId })),
  );
  await create(transaction, CREATE_IDENTITIES, { id: "TEXT", canonicalId: "TEXT" }, identities);
  return { status: "RECORDED", judgement: offered };
}

/** An entry on two of the ids comes once. */
export async function judgementsIn(
  transaction: Transaction,
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly Judgement[]> {
  const { records } = await transaction.run(cypher, parameters);
  const found = records.map((record) => judgementOf(record.get("judgement") as JudgementRow));
  return [...new Map(found.map((judgement) => [judgement.id, judgement])).values()];
}

async function create(
  transaction: Transaction,
  cypher: string,
  columns: Readonly<Record<string, unknown>>,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  if (rows.length === 0) return;
  const { summary } = await transaction.run(cypher, columnsOf(Object.keys(columns), rows));
  const { nodesCreated = 0 } = summary.counters.updates();
  if (nodesCreated === rows.length) return;
  throw new WriteMismatchError(
    `Recording a judgement created ${nodesCreated} nodes where ${rows.length} were sent; all of it was rolled back.`,
  );
}
