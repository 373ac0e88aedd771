import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/create-api.ts";
import { graphiqlPage } from "../../src/api/graphiql-page.ts";
import { ask, openApi, parts } from "./api-kit.ts";
import { fakeGraph } from "./fake-graph.ts";

const examples = [
  { title: "Who said it", query: '{ whoClaimed(about: "<bridge>") { complete } }' },
  { title: "From whom", query: "{ claims { edges { cursor } } }" },
];

describe("the pages", () => {
  let api: Api;
  let isReady = true;
  beforeAll(async () => {
    api = await openApi(fakeGraph().graph, {
      examples,
      parts: {
        ...parts,
        readiness: async () => ({ isReady, reason: isReady ? null : "It starts." }),
      },
    });
  });
  afterAll(() => api.close());
  const get = (url: string) => api.inject({ method: "GET", url });

  it("the index leads everywhere, takes nothing from elsewhere and shows queries as text", async () => {
    const response = await get("/");
    expect(response.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(response.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(response.body).toContain('<html lang="en">');
    expect(response.body).toContain('dir="auto"');
    expect(response.body).toContain("&lt;bridge&gt;");
    expect(response.body).not.toMatch(/<script|<link|<img|<style/);
    for (const [, href] of response.body.matchAll(/href="(\/[^"]*)"/g)) {
      if (href === "/graphql") continue;
      expect((await get(href ?? "")).statusCode, href).toBe(200);
    }
  });

  it("live and ready are two answers", async () => {
    expect((await get("/healthz")).json()).toEqual({ live: true });
    expect((await get("/readyz")).json()).toEqual({ ready: true, reason: null });
    isReady = false;
    expect((await get("/readyz")).statusCode).toBe(503);
    expect((await get("/readyz")).json()).toEqual({ ready: false, reason: "It starts." });
    expect((await get("/healthz")).statusCode).toBe(200);
    const status = await ask(api, "{ status { ready reason claims } }");
    expect(status.body.data).toEqual({ status: { ready: false, reason: "It starts.", claims: 0 } });
    isReady = true;
  });

  it("GraphiQL's frame loads nothing from another host, and its policy forbids it", () => {
    const { html, contentSecurityPolicy } = graphiqlPage(examples);
    const frame = html
      .replace(/<script>[\s\S]*?<\/script>/g, "")
      .replace(/<style>[\s\S]*?<\/style>/g, "");
    expect(frame).not.toMatch(/https?:\/\/(?!www\.w3\.org\/)/);
    expect(html.match(/@import|url\(\s*["']?https?:/g)).toBeNull();
    expect(html).not.toMatch(/<script[^>]+src=|<link[^>]+href="http/);
    expect(contentSecurityPolicy).toContain("connect-src 'self'");
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(html).toContain("whoClaimed(about:");
  });

  it("introspection answers where it is on, and is refused where it is off", async () => {
    const query = "{ __schema { queryType { name } } }";
    expect((await ask(api, query)).body.errors).toBeUndefined();
    const closed = await openApi(fakeGraph().graph, { hasIntrospection: false });
    expect((await ask(closed, query)).body.errors?.[0]?.extensions.code).toBe("VALIDATION_FAILED");
    await closed.close();
  });
});
