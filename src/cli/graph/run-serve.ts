import type { CliContext } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import type { Reading } from "../reading.ts";
import { write } from "../terminal/write.ts";
import { serveUntilStopped } from "./serve-until-stopped.ts";
import { useGraph } from "./use-graph.ts";

/** Serves the graph as it is: nothing is migrated and nothing read in, and readiness says what is missing. */
export async function runServe(
  context: CliContext,
  port: string | null,
  reading: Reading,
): Promise<ExitCode> {
  context.stopSignal();
  return await useGraph(context, async (open) => {
    await serveUntilStopped(open, context, reading, port, ({ url }) =>
      write(
        context.stdout,
        `Ready at ${url}/graphql (GraphiQL: ${url}/graphiql). Ctrl-C stops it.\n`,
      ),
    );
    return exitCodes.DONE;
  });
}
