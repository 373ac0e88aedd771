import type { Graph } from "../../graph/connection.ts";
import { createGraphReader } from "../../graph/read/create-graph-reader.ts";
import { type Judgement, pairIdOf } from "../../model/judgement.ts";
import { standingJudgements } from "../../model/standing-judgements.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import type { JudgeRequest } from "../judge-request.ts";
import { type JudgementState, prettyJudgement } from "../pretty/pretty-judgement.ts";
import { write } from "../terminal/write.ts";
import type { Listing } from "./list-candidates.ts";

/** Prints the history, latest first, each entry with what has become of it. */
export async function listJudgements(
  graph: Graph,
  { id, by, limit }: Extract<JudgeRequest, { task: "AUDIT" }>,
  { context, paint, isJson }: Listing,
): Promise<ExitCode> {
  const reader = createGraphReader(graph);
  const groups = id === null ? new Map() : await reader.sameGroupsOf([id]);
  const thingIds = id === null ? null : (groups.get(id)?.ids ?? [id]);
  const page = await reader.judgementPage({ thingIds, by, after: null, limit: limit + 1 });
  const listed = page.slice(0, limit);
  const pairs = await reader.judgementsOfPairs([...new Set(listed.map(pairOf))]);
  for (const judgement of listed) {
    const state = stateOf(judgement, pairs.get(pairOf(judgement)) ?? []);
    await write(
      context.stdout,
      isJson
        ? `${JSON.stringify({ ...judgement, state })}\n`
        : `${prettyJudgement(judgement, state, paint)}\n`,
    );
  }
  if (!isJson && listed.length === 0) {
    await write(
      context.stdout,
      "Nothing has been judged. isnad judge lists what may be the same.\n",
    );
  }
  if (!isJson && page.length > limit) {
    context.stderr.write(
      `There are more; --limit takes up to 100, and --by or an id narrows the list.\n`,
    );
  }
  return exitCodes.DONE;
}

function pairOf({ a, b }: Judgement): string {
  return pairIdOf(a.id, b.id);
}

function stateOf(judgement: Judgement, history: readonly Judgement[]): JudgementState {
  if (judgement.verdict === null) return "UNDOING";
  if (history.some(({ undoes }) => undoes === judgement.id)) return "UNDONE";
  return standingJudgements(history).some(({ id }) => id === judgement.id) ? "STANDS" : "REPLACED";
}
