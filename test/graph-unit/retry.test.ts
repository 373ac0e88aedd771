import { Neo4jError } from "neo4j-driver";
import { expect, test } from "vitest";
import { graphErrorOf } from "../../src/graph/errors.ts";
import { type RetryClock, retrying } from "../../src/graph/retry.ts";

function errorOf(code: string): Neo4jError {
  return new Neo4jError("something", code, "", "");
}

/** A clock that stands until somebody pauses; each pause is the longest that chance allows. */
function slowClock(): RetryClock & { readonly pauses: number[] } {
  const pauses: number[] = [];
  const nowMs = () => pauses.reduce((sum, ms) => sum + ms, 0);
  const pause = async (ms: number) => pauses.push(ms);
  return { pauses, nowMs, random: () => 1, pause };
}

const DEADLOCK = "Neo.TransientError.Transaction.DeadlockDetected";

test("transient failures are tried again with longer and longer pauses", async () => {
  const clock = slowClock();
  let failures = 3;
  const result = await retrying(
    async () => {
      if (failures-- > 0) throw errorOf(DEADLOCK);
      return "done";
    },
    undefined,
    clock,
  );
  expect(result).toBe("done");
  expect(clock.pauses).toEqual([200, 400, 800]);
});

test("the fifth failure is the last", async () => {
  const clock = slowClock();
  const failure = errorOf("ServiceUnavailable");
  await expect(retrying(() => Promise.reject(failure), undefined, clock)).rejects.toBe(failure);
  expect(clock.pauses).toHaveLength(4);
});

test.for([
  "Neo.ClientError.Schema.ConstraintValidationFailed",
  "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
  "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
])("%s is not tried again", async (code) => {
  const clock = slowClock();
  await expect(retrying(() => Promise.reject(errorOf(code)), undefined, clock)).rejects.toThrow();
  expect(clock.pauses).toEqual([]);
});

test.for([
  [DEADLOCK, "GRAPH_UNAVAILABLE"],
  ["SessionExpired", "GRAPH_UNAVAILABLE"],
  ["Neo.ClientError.Security.Unauthorized", "GRAPH_ACCESS_DENIED"],
  ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "GRAPH_TIMEOUT"],
  ["Neo.ClientError.Schema.ConstraintValidationFailed", "GRAPH_STATEMENT_FAILED"],
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "GRAPH_STATEMENT_FAILED"],
] as const)("the driver's %s leaves as %s with its cause", ([code, ours]) => {
  const cause = errorOf(code);
  expect(graphErrorOf(cause, "testing")).toMatchObject({ code: ours, cause });
});
