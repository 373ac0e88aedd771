import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/create-api.ts";
import { ask, openApi, send } from "./api-kit.ts";
import { expectRefused, INSIDE } from "./expect-refused.ts";
import { fakeGraph } from "./fake-graph.ts";

const JSON_TYPE = { "content-type": "application/json" };

const fake = fakeGraph();
let api: Api;

beforeAll(async () => {
  api = await openApi(fake.graph);
});
afterAll(() => api.close());
afterEach(() => {
  expect(fake.calls).toEqual([]);
});

describe("a request", () => {
  it("is refused in another charset", async () => {
    for (const charset of ["utf-7", "utf-16", "windows-1256"]) {
      const headers = { "content-type": `application/json; charset=${charset}` };
      expectRefused(await send(api, '{"query":"{__typename}"}', headers), "UNSUPPORTED_MEDIA_TYPE");
    }
  });

  it("is refused when it is compressed", async () => {
    const body = gzipSync('{"query":"{__typename}"}');
    const headers = { ...JSON_TYPE, "content-encoding": "gzip" };
    expectRefused(await send(api, body, headers), "UNSUPPORTED_MEDIA_TYPE");
  });

  it("is refused in another type", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/xml"]) {
      const answer = await send(api, '{"query":"{__typename}"}', { "content-type": type });
      expectRefused(answer, "UNSUPPORTED_MEDIA_TYPE");
    }
  });

  it.each(["{", "", '{"query":"{__typename}","__proto__":{}}', "\u0000"])(
    "is refused when its JSON is broken or poisoned: %j",
    async (body) => {
      expectRefused(await send(api, body, JSON_TYPE), "BAD_REQUEST");
    },
  );

  it("is refused when its body is too large", async () => {
    const answer = await ask(api, `{ __typename } # ${"x".repeat(300_000)}`);
    expectRefused(answer, "TOO_LARGE");
  });

  it("is refused as a batch", async () => {
    const one = { query: "{ __typename }" };
    expectRefused(await send(api, JSON.stringify([one, one]), JSON_TYPE), "BAD_REQUEST");
  });

  it("is refused as a mutation by GET, and as a query by GET from a plain link", async () => {
    const url = `/graphql?query=${encodeURIComponent("{ __typename }")}`;
    const plain = await api.inject({ method: "GET", url });
    expect(plain.statusCode).toBe(400);
    const mutation = encodeURIComponent(
      "mutation { ingest(articles: []) { articles { outcome } } }",
    );
    const write = await api.inject({
      method: "GET",
      url: `/graphql?query=${mutation}`,
      headers: { "apollo-require-preflight": "1" },
    });
    expect(write.statusCode).toBe(405);
    expect(write.body).not.toMatch(INSIDE);
  });

  it("is refused at an unknown address in the same shape", async () => {
    const response = await api.inject({ method: "GET", url: "/nowhere" });
    expect(response.statusCode).toBe(404);
    expect(response.json().errors[0].extensions.code).toBe("NOT_FOUND");
  });
});
