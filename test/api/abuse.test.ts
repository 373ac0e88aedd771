import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/create-api.ts";
import { type Answer, ask, openApi, send } from "./api-kit.ts";
import { expectRefused, INSIDE } from "./expect-refused.ts";
import { fakeGraph } from "./fake-graph.ts";

const JSON_TYPE = { "content-type": "application/json" };
const fake = fakeGraph();
let api: Api;
let callsBefore = 0;

beforeAll(async () => {
  api = await openApi(fake.graph);
});
afterAll(() => api.close());
beforeEach(() => {
  callsBefore = fake.calls.length;
});

async function expectUnasked(answer: Promise<Answer>, code: string): Promise<void> {
  expectRefused(await answer, code);
  expect(fake.calls.length).toBe(callsBefore);
}

const claims = (args: string, fields = "id"): string =>
  `{ claims(${args}) { edges { node { ${fields} } } } }`;

const nested = (depth: number): string => (depth === 0 ? "id" : `quotes { ${nested(depth - 1)} }`);

const doubling = (levels: number): string => {
  const fragments = Array.from({ length: levels }, (_, at) => {
    return `fragment f${at} on Claim { ...f${at + 1} ...f${at + 1} }`;
  });
  return `{ claim(id: "x") { ...f0 } } ${fragments.join(" ")} fragment f${levels} on Claim { id }`;
};

describe("a page size", () => {
  it.each(["first: 0", "first: -5", "first: 101", "first: 2147483647"])(
    "is refused as a literal: %s",
    async (first) => {
      await expectUnasked(ask(api, claims(first)), "BAD_USER_INPUT");
    },
  );

  it("is refused as null", async () => {
    await expectUnasked(ask(api, claims("first: null")), "VALIDATION_FAILED");
  });

  it.each([0, -5, 101])("is refused as a variable: %s", async (n) => {
    const query = `query ($n: Int!) ${claims("first: $n")}`;
    await expectUnasked(ask(api, query, { n }), "BAD_USER_INPUT");
  });

  it("is refused as a null variable that has a default", async () => {
    const query = `query ($n: Int = 5) ${claims("first: $n")}`;
    await expectUnasked(ask(api, query, { n: null }), "BAD_USER_INPUT");
  });

  it("is refused as a variable's default", async () => {
    await expectUnasked(ask(api, `query ($n: Int! = 0) ${claims("first: $n")}`), "BAD_USER_INPUT");
  });

  it("is refused beside a larger one, so that it cannot make that cheaper", async () => {
    const query = `{ a: claims(first: -100) { edges { node { id } } } b: claims(first: 100) { edges { node { id } } } }`;
    await expectUnasked(ask(api, query), "BAD_USER_INPUT");
  });

  it("is refused inside a nested list", async () => {
    await expectUnasked(ask(api, claims("first: 1", "figures(first: 0) { id }")), "BAD_USER_INPUT");
  });

  it("may be 1 and 100", async () => {
    for (const first of [1, 100]) {
      expect((await ask(api, claims(`first: ${first}`))).body.errors).toBeUndefined();
    }
  });
});

describe("a document", () => {
  it("is refused when it is too deep", async () => {
    await expectUnasked(ask(api, claims("first: 1", nested(9))), "VALIDATION_FAILED");
  });

  it("is refused when it costs too much, by literal and by variable", async () => {
    const wide = "mentions(first: 100) { entity { names(first: 100) { text } } }";
    await expectUnasked(ask(api, claims("first: 100", wide)), "TOO_COMPLEX");
    const query = `query ($n: Int!) ${claims("first: $n", wide)}`;
    await expectUnasked(ask(api, query, { n: 100 }), "TOO_COMPLEX");
  });

  it("is refused when it floods aliases", async () => {
    const aliases = Array.from({ length: 16 }, (_, at) => `a${at}: metrics { code }`);
    await expectUnasked(ask(api, `{ ${aliases.join(" ")} }`), "VALIDATION_FAILED");
  });

  it("is refused when it floods directives", async () => {
    const directives = "@include(if: true) ".repeat(21);
    await expectUnasked(ask(api, `{ metrics { code ${directives} } }`), "VALIDATION_FAILED");
  });

  it("is refused when its fragments double", async () => {
    const answer = await ask(api, doubling(20));
    expect(["TOO_COMPLEX", "VALIDATION_FAILED"]).toContain(
      answer.body.errors?.[0]?.extensions.code,
    );
    expect(answer.status).toBe(400);
    expect(fake.calls.length).toBe(callsBefore);
  });

  it("is refused when its fragments go in a circle", async () => {
    const query = `{ claim(id: "x") { ...a } } fragment a on Claim { ...b } fragment b on Claim { ...a }`;
    await expectUnasked(ask(api, query), "VALIDATION_FAILED");
  });

  it("is refused with 33 KB of one field", async () => {
    await expectUnasked(ask(api, `{ ${"__typename ".repeat(3_000)} }`), "PARSE_FAILED");
  });

  it.each([3_500, 100_000])("is refused with %i nested brackets", async (count) => {
    await expectUnasked(ask(api, `{ claims(first: ${"[".repeat(count)}`), "PARSE_FAILED");
  });

  it("is refused when it is no GraphQL", async () => {
    await expectUnasked(ask(api, "{ claims("), "PARSE_FAILED");
  });

  it("is refused when it is empty, missing or no text", async () => {
    await expectUnasked(ask(api, ""), "BAD_REQUEST");
    await expectUnasked(send(api, "{}", JSON_TYPE), "BAD_REQUEST");
    await expectUnasked(send(api, '{"query": 7}', JSON_TYPE), "BAD_REQUEST");
  });

  it("names no field that the client did not name", async () => {
    const answer = await ask(api, "{ claimz { id } }");
    await expectUnasked(Promise.resolve(answer), "VALIDATION_FAILED");
    expect(answer.text).not.toContain("Did you mean");
  });
});

describe("a value", () => {
  it("is refused where it is no member of its enum, by variable", async () => {
    const query = `query ($a: Act) { claims(filter: { act: $a }) { edges { cursor } } }`;
    await expectUnasked(ask(api, query, { a: "SHOUT" }), "BAD_USER_INPUT");
  });

  it.each(["2025-13-40", "yesterday", "9".repeat(500)])(
    "is refused as a date: %s",
    async (date) => {
      const query = `query ($d: Instant) { claims(filter: { from: $d }) { edges { cursor } } }`;
      await expectUnasked(ask(api, query, { d: date }), "BAD_USER_INPUT");
    },
  );

  it.each(["no cursor", "", "e30", Buffer.from('["1","x","",""]').toString("base64url")])(
    "is refused as a cursor: %j",
    async (cursor) => {
      const answer = await ask(
        api,
        `query ($c: String) { claims(after: $c) { edges { cursor } } }`,
        {
          c: cursor,
        },
      );
      if (cursor === "") return expect(answer.body.errors).toBeUndefined();
      expect(answer.body.errors?.[0]?.extensions.code).toBe("INVALID_CURSOR");
      expect(answer.text).not.toMatch(INSIDE);
    },
  );

  it("is refused as a cursor of another filter", async () => {
    const query = `query ($c: String, $v: Voice) { claims(filter: { voice: $v }, after: $c, first: 1) { edges { cursor } } }`;
    const page = await ask(api, query, { v: "CITED" });
    const data = page.body.data as { claims: { edges: { cursor: string }[] } };
    const cursor = data.claims.edges[0]?.cursor;
    const same = await ask(api, query, { v: "CITED", c: cursor });
    const other = await ask(api, query, { v: "AUTHOR", c: cursor });
    expect(same.body.errors).toBeUndefined();
    expect(other.body.errors?.[0]?.extensions.code).toBe("INVALID_CURSOR");
  });

  it.each(["", "!?", "x".repeat(1_001)])("is refused as a question: %j", async (about) => {
    const answer = await ask(api, `query ($a: String!) { whoClaimed(about: $a) { complete } }`, {
      a: about,
    });
    expect(answer.body.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(fake.calls.length).toBe(callsBefore);
  });
});
