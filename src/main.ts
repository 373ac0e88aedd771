import { stopSignalOf } from "./cli/stop-signal.ts";

// Libraries decide by it, while they load, what they reveal about their insides.
process.env["NODE_ENV"] ??= "production";

const { runCli } = await import("./cli/run-cli.ts");

// A reader that has seen enough (`| head`) is no error; there is nobody left to tell.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  workingFolder: process.cwd(),
  stopSignal: stopSignalOf(process),
});
