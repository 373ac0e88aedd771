import { expect, test } from "vitest";
import { sourcingCircles } from "../../src/compare/origins/sourcing-circles.ts";

const cites = (citingId: string, citedId: string, claimId = `${citingId}${citedId}`) => ({
  ...{ citingId, citedId, claimId },
});

test("no circle where citing goes one way, or where a name cites itself", () => {
  expect(sourcingCircles([cites("a", "b"), cites("b", "c"), cites("a", "c")])).toEqual([]);
  expect(sourcingCircles([cites("a", "a")])).toEqual([]);
});

test("each circle once, whatever order they are given in", () => {
  const citings = [cites("c", "a"), cites("b", "c"), cites("a", "b"), cites("b", "a")];
  const circles = [
    { entityIds: ["a", "b"], claimIds: ["ab", "ba"] },
    { entityIds: ["a", "b", "c"], claimIds: ["ab", "bc", "ca"] },
  ];
  expect(sourcingCircles(citings)).toEqual(circles);
  expect(sourcingCircles(citings.toReversed())).toEqual(circles);
});

test("of several claims that cite, the one with the smallest id is shown", () => {
  const circles = sourcingCircles([cites("a", "b", "2"), cites("a", "b", "1"), cites("b", "a")]);
  expect(circles).toEqual([{ entityIds: ["a", "b"], claimIds: ["1", "ba"] }]);
});
