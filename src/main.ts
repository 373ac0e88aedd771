import { enableCompileCache } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { stopSignalOf } from "./cli/stop-signal.ts";
import { cacheFolderOf } from "./neo4j/cache-folder.ts";

// A third of a cold start is stripping types and compiling: what was compiled is kept between runs. Without a cache nothing is lost.
const cacheFolder = cacheFolderOf({
  environment: process.env,
  platform: process.platform,
  userFolder: homedir(),
  workingFolder: process.cwd(),
});
enableCompileCache(join(cacheFolder, "compiled"));

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
