import { neo4jStatus } from "../../neo4j/control.ts";
import type { RunningApi } from "../../start.ts";
import type { CliContext } from "../context.ts";
import { exampleQueries } from "../example-queries.ts";
import { paintFor } from "../terminal/paint.ts";
import { neo4jConfig, type OpenGraph } from "./use-graph.ts";

/** What a person sees when everything runs: where to look, and what to ask. */
export async function welcome(
  { url }: RunningApi,
  { lease }: Pick<OpenGraph, "lease">,
  context: CliContext,
): Promise<string> {
  const paint = paintFor(context.stdout, context.environment["NO_COLOR"]);
  const rows: (readonly [string, string])[] = [
    ["GraphiQL", `${url}/graphiql`],
    ["GraphQL", `${url}/graphql`],
  ];
  if (lease.browserUrl !== null) rows.push(["Neo4j Browser", lease.browserUrl]);
  rows.push(["Log in there", await logIn(lease, context)]);
  if (lease.browserUrl !== null) {
    // Browser takes files from few hosts only: localhost is one, its address in figures is none.
    const files = `${url.replace("//127.0.0.1:", "//localhost:")}/browser`;
    rows.push(["Type in there", `:play ${files}/guide.html`]);
    rows.push(["and there", `:style ${files}/style.grass`]);
  }
  const addresses = rows.map(([label, text]) => `  ${label.padEnd(15)}${paint("cyan", text)}`);
  const queries = exampleQueries.map(({ title, query }, index) => {
    const lines = query.split("\n").map((line) => `     ${line}`);
    return [`  ${index + 1}. ${paint("bold", title)}`, ...lines].join("\n");
  });
  return [
    `\n${paint("green", "Isnad is ready.")}\n`,
    `${addresses.join("\n")}\n`,
    "Three queries to try in GraphiQL; they ask about the samples:\n",
    `${queries.join("\n\n")}\n`,
    "Ctrl-C stops everything.\n",
  ].join("\n");
}

/** Never the password itself: terminals are recorded. */
async function logIn(lease: OpenGraph["lease"], context: CliContext): Promise<string> {
  if (lease.kind === "GIVEN") return `${lease.uri} as ${lease.username}`;
  const status = await neo4jStatus(neo4jConfig(context).local);
  const where = status.kind === "RUNNING" ? `, password in ${status.passwordFile}` : "";
  return `${lease.uri} as ${lease.username}${where}`;
}
