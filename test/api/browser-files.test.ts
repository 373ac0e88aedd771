import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { savedQueries } from "../../src/api/browser-files.ts";
import { browserFolder, openApi } from "./api-kit.ts";
import { fakeGraph } from "./fake-graph.ts";
import { readGrass } from "./grass.ts";

const style = await readFile(join(browserFolder, "style.grass"), "utf8");
const guide = await readFile(join(browserFolder, "guide.html"), "utf8");

it("the style parses, and a broken one is seen to be broken", () => {
  expect(readGrass(style).size).toBeGreaterThan(20);
  expect(() => readGrass(style.slice(0, -3))).toThrow();
  expect(() => readGrass(style.replace("px;", "px"))).toThrow();
});

it("the style tells a claim, its speaker, its hops and its figures apart by colour and size", () => {
  const rules = readGrass(style);
  const of = (selector: string, property: string) => rules.get(selector)?.get(property);
  const nodes = [
    "Claim",
    "Person",
    "Organization",
    "State",
    "Outlet",
    "Figure",
    "Article",
    "Metric",
  ];
  expect(new Set(nodes.map((label) => of(`node.${label}`, "color"))).size).toBe(nodes.length);
  expect(of("node.Claim", "caption")).toBe('"{caption}"');
  const said = of("relationship.SAID_BY", "shaft-width");
  expect(said).not.toBe(of("relationship.RELAYED_BY", "shaft-width"));
  expect(of("relationship.RELAYED_BY", "caption")).toBe('"{position}"');
});

it("every label and relationship of the style exists in the graph", async () => {
  const shape = await readFile(join(browserFolder, "../src/graph/shape.ts"), "utf8");
  const kinds = await readFile(join(browserFolder, "../src/graph/write/statements.ts"), "utf8");
  for (const selector of readGrass(style).keys()) {
    const [, name] = selector.split(".");
    if (name !== undefined) expect(shape + kinds, name).toContain(name);
  }
});

it("the guide has six slides, each in Arabic and English with a query to run", () => {
  expect(guide).toMatch(/^<article class="guide">/);
  const slides = guide.split("<slide").slice(1);
  expect(slides).toHaveLength(6);
  for (const slide of slides) {
    expect(slide).toContain('lang="ar" dir="rtl"');
    expect(slide).toContain('lang="en" dir="ltr"');
    expect(slide).toMatch(/<pre class="[^"]*\brunnable\b[^"]*">/);
    expect(slide).toMatch(/\p{Script=Arabic}/u);
  }
  expect(guide).not.toMatch(/<script|<style|https?:/);
});

it("saved queries have a title and a text each", async () => {
  const queries = await savedQueries(browserFolder);
  expect(queries.length).toBeGreaterThan(5);
  for (const { title, cypher } of queries) {
    expect(title.length).toBeGreaterThan(5);
    expect(cypher).toMatch(/RETURN/);
  }
  expect(new Set(queries.map(({ title }) => title)).size).toBe(queries.length);
});

it("Neo4j Browser may fetch the files from another port", async () => {
  const api = await openApi(fakeGraph().graph);
  for (const path of ["guide.html", "style.grass", "queries"]) {
    const response = await api.inject({ method: "GET", url: `/browser/${path}` });
    expect(response.statusCode).toBe(200);
    expect(response.headers["access-control-allow-origin"]).toBe("*");
    const before = await api.inject({
      method: "OPTIONS",
      url: `/browser/${path}`,
      headers: { "access-control-request-headers": "cache-control" },
    });
    expect(before.statusCode).toBe(204);
    expect(before.headers["access-control-allow-headers"]).toBe("*");
  }
  await api.close();
});
