import { readConfig } from "../../config.ts";
import { acquireNeo4j } from "../../neo4j/acquire.ts";
import { type Neo4jStatus, neo4jStatus, startNeo4j, stopNeo4j } from "../../neo4j/control.ts";
import type { CliContext } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { createProgress } from "../terminal/progress.ts";
import { write } from "../terminal/write.ts";
import { neo4jConfig, reportNeo4j } from "./use-graph.ts";

/** Starts the local server, or finds it running, and leaves it running. */
export async function runNeo4jStart(context: CliContext, isJson: boolean): Promise<ExitCode> {
  readConfig(context.environment);
  const progress = createProgress(context.stderr);
  const { local } = neo4jConfig(context);
  await startNeo4j(local, reportNeo4j(progress));
  progress.clear();
  // Asked anew, because this command no longer uses it.
  return await tell(context, await neo4jStatus(local), isJson);
}

/** Stops the local server, whoever uses it. */
export async function runNeo4jStop(context: CliContext, isJson: boolean): Promise<ExitCode> {
  const wasRunning = await stopNeo4j(neo4jConfig(context).local);
  const sentence = wasRunning ? "The local Neo4j has stopped." : "No local Neo4j was running.";
  await write(context.stdout, isJson ? `${JSON.stringify({ wasRunning })}\n` : `${sentence}\n`);
  return exitCodes.DONE;
}

/** Tells of the local server, or of the given one whether it answers. */
export async function runNeo4jStatus(context: CliContext, isJson: boolean): Promise<ExitCode> {
  readConfig(context.environment);
  const config = neo4jConfig(context);
  if (config.given === null) return await tell(context, await neo4jStatus(config.local), isJson);
  await using lease = await acquireNeo4j(config, () => {});
  const { uri, username, database, browserUrl } = lease;
  const status = { kind: "GIVEN", uri, username, database, browserUrl };
  const sentence = `The Neo4j at ${uri} answers (database ${database}, user ${username}).\n`;
  await write(context.stdout, isJson ? `${JSON.stringify(status)}\n` : sentence);
  return exitCodes.DONE;
}

async function tell(context: CliContext, status: Neo4jStatus, isJson: boolean): Promise<ExitCode> {
  await write(context.stdout, isJson ? `${JSON.stringify(status)}\n` : sentencesOn(status));
  return exitCodes.DONE;
}

function sentencesOn(status: Neo4jStatus): string {
  if (status.kind === "STOPPED") {
    return `No local Neo4j is running (its data are in ${status.homeFolder}).\n`;
  }
  const users = usersOf(status.holders);
  const stays = status.isHeld
    ? "it stays until isnad neo4j stop"
    : "it stops with the last of them";
  return [
    `Neo4j ${status.neo4jVersion} is running (process ${status.pid}); ${users}, ${stays}.`,
    `  Bolt      ${status.uri}`,
    `  Browser   ${status.browserUrl}`,
    `  User      neo4j, password in ${status.passwordFile}`,
    "",
  ].join("\n");
}

function usersOf(holders: number): string {
  if (holders === 0) return "no process uses it";
  return holders === 1 ? "1 process uses it" : `${holders} processes use it`;
}
