import { expect, it } from "vitest";
import { type JudgeOptions, judgeRequestOf } from "../../src/cli/judge-request.ts";

const A = "a".repeat(32);
const B = "b".repeat(32);
const ask = (ids: readonly string[], options: Partial<JudgeOptions> = {}) =>
  judgeRequestOf(ids, { limit: "20", ...options });
const told = { by: "Mara", why: "One office." };

it("lists, judges, takes back and audits", () => {
  expect(ask([])).toEqual({ task: "LIST", kind: null, limit: 20 });
  expect(ask([], { kind: "person", limit: "5" })).toEqual({
    ...{ task: "LIST", kind: "PERSON", limit: 5 },
  });
  expect(ask([A])).toEqual({ task: "LIST_FOR", id: A, limit: 20 });
  expect(ask([A, B], { same: true, ...told })).toEqual({
    ...{ task: "JUDGE", ids: [A, B], verdict: "SAME", ...told },
  });
  expect(ask([], { undo: A.toUpperCase(), ...told })).toEqual({ task: "UNDO", id: A, ...told });
  expect(ask([A], { audit: true, by: "Mara" })).toEqual({
    ...{ task: "AUDIT", id: A, by: "Mara", limit: 20 },
  });
});

it.each<[string, readonly string[], Partial<JudgeOptions>, RegExp]>([
  ["no verdict", [A, B], told, /--same, --different or --unsure/],
  ["two verdicts", [A, B], { same: true, unsure: true, ...told }, /one verdict only/],
  ["one id", [A], { same: true, ...told }, /two ids/],
  ["three ids", [A, B, A], { same: true, ...told }, /two ids/],
  ["nobody", [A, B], { same: true, why: "x" }, /--by NAME and --why TEXT/],
  ["no reason", [], { undo: A, by: "Mara", why: " " }, /--by NAME and --why TEXT/],
  ["no id", ["mara"], {}, /"mara" is no id/],
  ["undo and a verdict", [], { undo: A, same: true, ...told }, /no verdict/],
  ["audit of a pair", [A, B], { audit: true }, /at most one id/],
  ["no kind", [], { kind: "robot" }, /"robot" is no kind of entity/],
  ["no length", [], { limit: "many" }, /"many" is no length/],
  ["too long", [], { limit: "101" }, /1 to 100/],
])("refuses %s, and says what to write", (_what, ids, options, message) => {
  expect(() => ask(ids, options)).toThrow(message);
  expect(() => ask(ids, options)).toThrow(
    expect.objectContaining({ code: "WRONG_USAGE" }) as unknown as Error,
  );
});
