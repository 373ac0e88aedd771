import type { Judgement } from "../model/judgement.ts";
import { contradictionsAmong, sameGroups } from "../model/same-groups.ts";
import { type StandingJudgement, standingJudgements } from "../model/standing-judgements.ts";
import type { Graph } from "./connection.ts";
import type { Invariant } from "./invariant.ts";
import { type JudgementRow, judgementOf } from "./judgements/judgement-row.ts";

const ALL_JUDGEMENTS = `MATCH (judgement:Judgement)
RETURN properties(judgement) AS judgement,
  EXISTS { (:Entity {id: judgement.aId}) } OR EXISTS { (:Claim {id: judgement.aId}) } AS hasA,
  EXISTS { (:Entity {id: judgement.bId}) } OR EXISTS { (:Claim {id: judgement.bId}) } AS hasB
ORDER BY judgement.id`;

const ALL_IDENTITIES = `MATCH (identity:Identity)
RETURN identity.id AS id, identity.canonicalId AS canonicalId ORDER BY id`;

/**
 * The rules on judgements. They are few, people having made them one by one, so all are read at once. An orphaned one is
 * listed and never deleted: whoever finds what it was about judges anew, or takes it back.
 */
export async function checkJudgements(graph: Graph): Promise<readonly Invariant[]> {
  const rows = await rowsOf(graph, ALL_JUDGEMENTS);
  const history = rows.map(({ judgement }) => judgementOf(judgement as JudgementRow));
  const standing = standingJudgements(history);
  const standingIds = new Set(standing.map(({ id }) => id));
  const orphaned = rows.flatMap(({ hasA, hasB }, at) => {
    const id = history[at]?.id ?? "";
    return standingIds.has(id) && !(hasA === true && hasB === true) ? [id] : [];
  });
  return [
    invariant(
      "judged-things-exist",
      "What a standing judgement is about is in the graph. Judge what has taken its place, then undo the judgement.",
      orphaned,
    ),
    invariant(
      "undoing-on-its-pair",
      "Whatever takes a judgement back names one on the same pair.",
      strayUndoings(history),
    ),
    invariant(
      "judgements-agree",
      "No two things are judged both different and the same. Undo one of the judgements.",
      contradictionsAmong(standing).map(({ different }) => different.id),
    ),
    invariant(
      "identity-as-judged",
      "Who stands for whom is what the standing judgements say.",
      misnamed(standing, await rowsOf(graph, ALL_IDENTITIES)),
    ),
  ];
}

type Row = Readonly<Record<string, unknown>>;

async function rowsOf(graph: Graph, cypher: string): Promise<readonly Row[]> {
  const { records } = await graph.read("check: judgements", (tx) => tx.run(cypher), {
    timeoutMs: 0,
  });
  return records.map((record) => record.toObject());
}

function strayUndoings(history: readonly Judgement[]): readonly string[] {
  const byId = new Map(history.map((judgement) => [judgement.id, judgement]));
  const isStray = ({ undoes, a, b }: Judgement): boolean => {
    const undone = undoes === null ? undefined : byId.get(undoes);
    return undone?.a.id !== a.id || undone.b.id !== b.id;
  };
  return history.filter((each) => each.undoes !== null && isStray(each)).map(({ id }) => id);
}

/** Ids that stand for another, or for none, than the judgements say. */
function misnamed(
  standing: readonly StandingJudgement[],
  identities: readonly Row[],
): readonly string[] {
  const judged = new Map(
    sameGroups(standing).flatMap(({ canonicalId, ids }) => ids.map((id) => [id, canonicalId])),
  );
  const stored = new Map(identities.map(({ id, canonicalId }) => [String(id), canonicalId]));
  const ids = new Set([...judged.keys(), ...stored.keys()]);
  return [...ids].filter((id) => judged.get(id) !== stored.get(id)).sort();
}

function invariant(id: string, summary: string, broken: readonly string[]): Invariant {
  return { id, summary, broken: broken.length, examples: broken.slice(0, 5) };
}
