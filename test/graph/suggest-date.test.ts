import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { suggestDate } from "../../src/compare/suggest-date.ts";
import type { Graph } from "../../src/graph/connection.ts";
import { createGraphReader } from "../../src/graph/read/create-graph-reader.ts";
import { isnad } from "../cli/cli-kit.ts";
import { describeGraph, testServer } from "./server.ts";
import { clearGraph, emptyGraph } from "./test-graph.ts";

const SERIES = JSON.stringify([
  { date: "2025-11-08", day: 1354, personnel: 1150100, "personnel*": "about" },
  { date: "2025-11-09", day: 1355, personnel: 1151070, "personnel*": "about" },
]);
const REPORT = `قالت هيئة الأركان العامة الأوكرانية إن خسائر الجيش الروسي بلغت منذ بداية الحرب نحو مليون و151 ألفا و70 جنديا بين قتيل وجريح.
`;

describeGraph("dating an article by a series", () => {
  let graph: Graph;
  let env: Record<string, string>;
  let folder: string;
  beforeAll(async () => {
    graph = await emptyGraph();
    const { uri, username, password, database } = testServer();
    env = {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    };
    folder = await mkdtemp(join(tmpdir(), "isnad-dating-"));
  });
  beforeEach(() => clearGraph(graph));
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await graph[Symbol.asyncDispose]();
  });

  async function load(report: string): Promise<string> {
    const series = join(folder, "personnel.json");
    const article = join(folder, "report.txt");
    await writeFile(series, SERIES);
    await writeFile(article, report);
    await isnad(["import", "series", series, "--adapter", "general-staff"], { env });
    const { stdout } = await isnad(["ingest", "--json", article], { env });
    return String(JSON.parse(stdout).articleId);
  }

  test("show suggests the day with its reason, and the article stays without a date", async () => {
    const id = await load(REPORT);
    const shown = await isnad(["show", id], { env });
    expect(shown.stdout).toContain("suggested date: 2025-11-09");
    expect(shown.stdout).toContain("1,151,070");
    const { publishedAt, suggestedDate } = JSON.parse(
      (await isnad(["show", "--json", id], { env })).stdout,
    );
    expect(publishedAt).toBeNull();
    expect(suggestedDate).toMatchObject({ date: "2025-11-09", candidates: ["2025-11-09"] });
  });

  test("an article that bears a date is left alone", async () => {
    const id = await load(`---\npublished: 2025-11-10\n---\n${REPORT}`);
    const matches = await createGraphReader(graph).seriesDaysOfArticles([id]);
    expect(matches.size).toBe(0);
    const { stdout } = await isnad(["show", "--json", id], { env });
    expect(JSON.parse(stdout).suggestedDate).toBeNull();
  });

  test("the same number by another speaker suggests nothing", async () => {
    const id = await load(
      REPORT.replace("هيئة الأركان العامة الأوكرانية", "وزارة الدفاع البريطانية"),
    );
    const matches = await createGraphReader(graph).seriesDaysOfArticles([id]);
    expect(suggestDate(matches.get(id) ?? [])).toBeNull();
  });
});
