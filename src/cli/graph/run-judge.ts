import { recordJudgement, undoJudgement } from "../../graph/judgements/record-judgement.ts";
import type { JudgementOutcome } from "../../graph/judgements/store-judgement.ts";
import type { CliContext } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { type JudgeOptions, judgeRequestOf } from "../judge-request.ts";
import { prettyOutcome } from "../pretty/pretty-judgement.ts";
import { isolateQuoted } from "../terminal/isolate-quoted.ts";
import { type Paint, paintFor } from "../terminal/paint.ts";
import { write } from "../terminal/write.ts";
import { bringForward } from "./bring-forward.ts";
import { listCandidates } from "./list-candidates.ts";
import { listJudgements } from "./list-judgements.ts";
import { useGraph } from "./use-graph.ts";

/** Lists, records or takes back. A judgement that is refused is exit code 1. Throws UsageError, NotFoundError. */
export async function runJudge(
  ids: readonly string[],
  options: JudgeOptions,
  context: CliContext,
): Promise<ExitCode> {
  const request = judgeRequestOf(ids, options);
  const isJson = options.json === true;
  const paint = paintFor(context.stdout, context.environment["NO_COLOR"]);
  return await useGraph(context, async (open) => {
    await bringForward(open);
    const { graph } = open;
    const at = new Date().toISOString();
    switch (request.task) {
      case "LIST":
      case "LIST_FOR":
        return await listCandidates(graph, request, { context, paint, isJson });
      case "AUDIT":
        return await listJudgements(graph, request, { context, paint, isJson });
      case "JUDGE":
        return await report(
          await recordJudgement(graph, { ...request, at }),
          context,
          paint,
          isJson,
        );
      case "UNDO":
        return await report(await undoJudgement(graph, { ...request, at }), context, paint, isJson);
    }
  });
}

async function report(
  outcome: JudgementOutcome,
  context: CliContext,
  paint: Paint,
  isJson: boolean,
): Promise<ExitCode> {
  if (isJson) await write(context.stdout, `${JSON.stringify(outcome)}\n`);
  if (outcome.status === "REFUSED") {
    if (!isJson) context.stderr.write(`${isolateQuoted(outcome.message)}\n`);
    return exitCodes.SOME_REFUSED;
  }
  if (!isJson) await write(context.stdout, prettyOutcome(outcome, paint));
  return exitCodes.DONE;
}
