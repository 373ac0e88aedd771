import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleQueries } from "../../src/cli/example-queries.ts";
import type { Graph } from "../../src/graph/connection.ts";
import { isnad } from "../cli/cli-kit.ts";
import { describeGraph, testServer } from "./server.ts";
import { emptyGraph } from "./test-graph.ts";

const samples = fileURLToPath(new URL("../../samples", import.meta.url));
const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

describeGraph("the command line on a graph", () => {
  let graph: Graph;
  let env: Record<string, string>;
  beforeAll(async () => {
    graph = await emptyGraph();
    const { uri, username, password, database } = testServer();
    env = {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    };
  });
  afterAll(() => graph[Symbol.asyncDispose]());

  test("ingest reports each input, the bad ones too, and a second time adds nothing", async () => {
    const first = await isnad(["ingest", "--json", samples, "gone.txt"], { env });
    expect(first.code).toBe(1);
    const outcomes = linesOf(first.stdout);
    expect(outcomes.filter(({ status }) => status === "WRITTEN")).toHaveLength(outcomes.length - 1);
    expect(outcomes.find(({ name }) => name === "gone.txt")).toMatchObject({ code: "NOT_FOUND" });

    const before = await isnad(["export", "--canonical"], { env });
    const second = await isnad(["ingest", samples], { env });
    expect(second.code).toBe(0);
    expect(second.stdout).toMatch(/: 0 stored \(0 claims\), \d+ already there, 0 refused\.\n$/);
    const after = await isnad(["export", "--canonical"], { env });
    expect(after.stderr).toMatch(/^sha256 [0-9a-f]{64}\n$/);
    expect(after).toEqual(before);
  });

  test("show and explain find by id what ingest stored", async () => {
    const { stdout } = await isnad(["ingest", "--json", samples], { env });
    const { articleId } = linesOf(stdout)[0] ?? {};
    const article = await isnad(["show", "--json", String(articleId)], { env });
    const { kind, claims } = JSON.parse(article.stdout);
    expect(kind).toBe("ARTICLE");
    const cited = claims.find(({ voice }: { voice: string }) => voice === "CITED");
    const claim = await isnad(["show", "--json", cited.id], { env });
    expect(JSON.parse(claim.stdout)).toMatchObject({ kind: "CLAIM", id: cited.id });
    const shown = await isnad(["show", cited.id], { env });
    expect(shown.stdout).toMatch(/Where it came from: \d+ independent roots?, 1 outlet\n {2}\+- /);
    const entity = await isnad(["show", cited.speakerId], { env });
    expect(entity.code).toBe(0);
    const explained = await isnad(["explain", cited.id], { env });
    expect(explained.stdout).toContain("How it was found\n  1. ");
    const fromFiles = await isnad(["explain", cited.id, samples], { env });
    expect(derivationIn(fromFiles.stdout)).toBe(derivationIn(explained.stdout));
  });

  test("migrate says what the schema is and that nothing is left to do", async () => {
    expect((await isnad(["migrate"], { env })).stdout).toMatch(
      /^Nothing to do; .* version \d+\.\n$/,
    );
    expect((await isnad(["migrate", "validate"], { env })).code).toBe(0);
    const states = JSON.parse((await isnad(["migrate", "info", "--json"], { env })).stdout);
    expect(states.map(({ state }: { state: string }) => state)).not.toContain("PENDING");
  });

  test("check finds every rule of the graph kept", async () => {
    const { code, stdout } = await isnad(["check", "--prune"], { env });
    expect(stdout).toMatch(/^\d+ nodes [^\n]+\nAll \d+ rules of the graph hold\.\n$/);
    expect(code).toBe(0);
  });

  test("start answers the three queries that it prints, and ends when it is told to", async () => {
    const child = spawn(process.execPath, [main, "start", "--port", "0"], {
      env: { ...env, PATH: process.env["PATH"] },
    });
    try {
      child.stderr.resume();
      const printed = await untilPrinted(child.stdout, "Ctrl-C stops everything");
      const address = /http:\/\/127\.0\.0\.1:\d+\/graphql/.exec(printed)?.[0] ?? "";
      for (const { title, query } of exampleQueries) {
        expect(printed).toContain(title);
        const response = await fetch(address, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query }),
        });
        const answer = await response.json();
        expect(answer).toMatchObject({ data: expect.anything() });
        expect(answer).not.toHaveProperty("errors");
        expect(listsIn(answer).every((list) => list > 0)).toBe(true);
      }
    } finally {
      child.kill("SIGINT");
    }
    const [code] = await once(child, "close");
    expect(code).toBe(0);
  });

  test("a port that is taken is named, where it was asked for", async () => {
    await using other = createServer();
    other.listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const { code, stderr } = await isnad(["serve", "--port", port], { env });
    expect(code).toBe(2);
    expect(stderr).toContain(`Port ${port} is used by another program`);
  });
});

function linesOf(stdout: string): readonly Record<string, unknown>[] {
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function derivationIn(stdout: string): string {
  return stdout.slice(stdout.indexOf("How it was found"));
}

async function untilPrinted(stream: AsyncIterable<Uint8Array>, words: string): Promise<string> {
  let printed = "";
  for await (const chunk of stream) {
    printed += Buffer.from(chunk).toString("utf8");
    if (printed.includes(words)) break;
  }
  return printed;
}

/** Lengths of the outermost lists: an empty one is an empty answer. */
function listsIn(value: unknown): readonly number[] {
  if (Array.isArray(value)) return [value.length];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "extensions" || key === "verdicts" ? [] : listsIn(inner),
  );
}
