import { afterEach, expect, it } from "vitest";
import type { Api } from "../../src/api/create-api.ts";
import { PortTakenError } from "../../src/api/port-taken-error.ts";
import {
  GraphAccessError,
  GraphNotMigratedError,
  GraphStatementError,
  GraphTimeoutError,
  GraphUnavailableError,
} from "../../src/graph/errors.ts";
import { ask, openApi, parts } from "./api-kit.ts";
import { INSIDE } from "./expect-refused.ts";
import { fakeGraph, id } from "./fake-graph.ts";

const SECRET =
  "MATCH (c:Claim) at bolt://10.1.2.3:7687 in /srv/isnad/src/graph/read.ts, password hunter2";
const opened: Api[] = [];
afterEach(async () => {
  for (const api of opened.splice(0)) await api.close();
});
const open = async (...given: Parameters<typeof openApi>): Promise<Api> => {
  const api = await openApi(...given);
  opened.push(api);
  return api;
};

it.each([
  [new GraphUnavailableError(SECRET), "DB_UNAVAILABLE"],
  [new GraphAccessError(SECRET), "DB_UNAVAILABLE"],
  [new GraphTimeoutError(SECRET), "DB_TIMEOUT"],
  [new GraphNotMigratedError(SECRET), "DB_NOT_READY"],
  [new GraphStatementError(SECRET), "INTERNAL"],
  [new TypeError(SECRET), "INTERNAL"],
])("a failure inside leaves as a code, and goes to the log whole: %s", async (error, code) => {
  const logged: unknown[] = [];
  const { graph } = fakeGraph({ claimPage: () => Promise.reject(error) });
  const api = await open(graph, { log: (one) => logged.push(one) });
  const answer = await ask(api, "{ claims { edges { cursor } } }");
  expect(answer.body.errors?.[0]?.extensions).toEqual({ code });
  expect(answer.text).not.toMatch(INSIDE);
  expect(answer.text).not.toMatch(/hunter2|10\.1\.2\.3|MATCH|srv/);
  expect(logged).toEqual([error]);
});

it("a failed batch fails each field that waits for it, and nothing else", async () => {
  const { graph } = fakeGraph({
    articlesById: () => Promise.reject(new GraphTimeoutError(SECRET)),
  });
  const api = await open(graph);
  const query = `{ status { claims } claim(id: "${id("c")}") { id article { id } } }`;
  const answer = await ask(api, query);
  expect(answer.body.data).toEqual({ status: { claims: 1 }, claim: null });
  expect(answer.body.errors?.map(({ extensions }) => extensions.code)).toEqual(["DB_TIMEOUT"]);
});

const INGEST =
  'mutation { ingest(articles: [{ text: "Rain fell." }]) { articles { outcome claimCount } } }';
const ingest = async () => [
  { outcome: "ADDED", articleId: null, claimCount: 1, reason: null } as const,
];

it.each([
  ["no token is set", null, "Bearer "],
  ["none is given", "right", undefined],
  ["another is given", "right", "Bearer wrong"],
  ["it is given by another scheme", "right", "Basic right"],
  ["an empty one is set and given", "", "Bearer "],
])("nothing is written where %s", async (_case, writeToken, authorization) => {
  let calls = 0;
  const counted = async () => {
    calls++;
    return ingest();
  };
  const api = await open(fakeGraph().graph, { writeToken, parts: { ...parts, ingest: counted } });
  const answer = await ask(api, INGEST, {}, authorization === undefined ? {} : { authorization });
  expect(answer.body.errors?.[0]?.extensions.code).toBe("WRITE_FORBIDDEN");
  expect(calls).toBe(0);
});

it("articles are read in with the token, 1 to 20 at once", async () => {
  const api = await open(fakeGraph().graph, { writeToken: "right", parts: { ...parts, ingest } });
  const authorization = "Bearer right";
  const answer = await ask(api, INGEST, {}, { authorization });
  expect(answer.body.data).toEqual({
    ingest: { articles: [{ outcome: "ADDED", claimCount: 1 }] },
  });
  const many = "mutation ($a: [ArticleInput!]!) { ingest(articles: $a) { articles { outcome } } }";
  for (const count of [0, 21]) {
    const a = Array.from({ length: count }, () => ({ text: "Rain fell." }));
    const refused = await ask(api, many, { a }, { authorization });
    expect(refused.body.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  }
});

it("the 65th operation at once is refused and told when to come again", async () => {
  const { promise, resolve } = Promise.withResolvers<readonly []>();
  const { graph } = fakeGraph({ metrics: () => promise });
  const api = await open(graph);
  const running = Array.from({ length: 64 }, () => ask(api, "{ metrics { code } }"));
  await new Promise((done) => setTimeout(done, 200));
  const refused = await api.inject({
    method: "POST",
    url: "/graphql",
    headers: { "content-type": "application/json" },
    payload: JSON.stringify({ query: "{ metrics { code } }" }),
  });
  expect(refused.statusCode).toBe(503);
  expect(refused.headers["retry-after"]).toBe("1");
  expect(refused.json().errors[0].extensions.code).toBe("OVERLOADED");
  resolve([]);
  for (const answer of await Promise.all(running)) expect(answer.body.errors).toBeUndefined();
  expect((await ask(api, "{ metrics { code } }")).status).toBe(200);
});

it("a taken port is said to be taken, with what to do", async () => {
  const first = await open(fakeGraph().graph);
  const port = Number(new URL(await first.listen()).port);
  const second = await open(fakeGraph().graph, { port });
  await expect(second.listen()).rejects.toThrow(PortTakenError);
  await expect(second.listen()).rejects.toThrow(`PORT=${port + 1}`);
});

it("each answer says what it was charged", async () => {
  const api = await open(fakeGraph().graph);
  const one = await ask(api, "{ claims(first: 1) { edges { node { id } } } }");
  const ten = await ask(
    api,
    "query ($n: Int! = 10) { claims(first: $n) { edges { node { id } } } }",
  );
  expect(one.body.extensions?.cost).toBeGreaterThanOrEqual(1);
  expect(ten.body.extensions?.cost).toBe(10 * (one.body.extensions?.cost ?? 0));
});
