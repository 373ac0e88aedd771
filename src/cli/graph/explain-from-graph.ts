import type { CliContext } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { prettyExplanation } from "../pretty/pretty-explanation.ts";
import { paintFor } from "../terminal/paint.ts";
import { write } from "../terminal/write.ts";
import { mustBeId } from "./must-be-id.ts";
import { patientReader } from "./patient-reader.ts";
import { readClaim } from "./read-claim.ts";
import { useGraph } from "./use-graph.ts";

/** Explains a stored claim from the derivation kept with it. Throws UsageError, NotFoundError. */
export async function explainFromGraph(given: string, context: CliContext): Promise<ExitCode> {
  const id = mustBeId(given);
  return await useGraph(context, async ({ graph }) => {
    const explanation = await readClaim(patientReader(graph), id);
    if (explanation === null) {
      throw new NotFoundError(
        `The graph holds no claim ${id}; give files after the id to look for it there.`,
      );
    }
    const paint = paintFor(context.stdout, context.environment["NO_COLOR"]);
    await write(context.stdout, prettyExplanation(explanation, paint));
    return exitCodes.DONE;
  });
}
