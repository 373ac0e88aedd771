import { expect, test } from "vitest";
import { NotFoundError } from "../../src/cli/errors.ts";
import { reportError } from "../../src/cli/report-error.ts";
import { JavaMissing } from "../../src/neo4j/errors.ts";
import { keptContext } from "./cli-kit.ts";

test("an error of ours is one sentence and its exit code", () => {
  const { context, kept } = keptContext();
  expect(reportError(new NotFoundError("There is no claim x."), context.stderr, false)).toBe(1);
  expect(kept.stderr).toBe("There is no claim x.\n");
});

test("no database is exit code 3", () => {
  const { context, kept } = keptContext();
  expect(reportError(new JavaMissing("none in PATH"), context.stderr, false)).toBe(3);
  expect(kept.stderr).toMatch(/^Neo4j needs Java 17 or later .*\n$/);
});

test("a bug is an apology without a stack, and with one where it is asked for", () => {
  const { context, kept } = keptContext();
  expect(reportError(new TypeError("x is not a function"), context.stderr, false)).toBe(70);
  expect(kept.stderr).toBe(
    "Sorry, this is a fault of Isnad itself: x is not a function. Run it again with ISNAD_DEBUG=1 to see where.\n",
  );
  reportError(new Error("outer", { cause: new Error("inner") }), context.stderr, true);
  expect(kept.stderr).toMatch(/Error: outer\n +at [\s\S]*Caused by: Error: inner/);
});
