import { Command } from "commander";
import type { CliContext } from "../context.ts";
import { examples } from "../examples.ts";

export function serveCommand(context: CliContext): Command {
  return new Command("serve")
    .description("Answer GraphQL queries over the graph until stopped")
    .option("--port <number>", "port on the loopback address (default: PORT, else 4000)")
    .addHelpText(
      "after",
      examples(
        ["isnad serve", "serves http://127.0.0.1:4000/graphql and GraphiQL beside it"],
        ["isnad serve --port 0", "takes any free port and prints it"],
      ),
    )
    .action(async (options: { port?: string }) => {
      const { createReading } = await import("../create-reading.ts");
      const { runServe } = await import("../graph/run-serve.ts");
      context.finish(await runServe(context, options.port ?? null, createReading()));
    });
}
