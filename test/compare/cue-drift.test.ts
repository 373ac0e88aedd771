import { expect, test } from "vitest";
import { cueDrift, type PutClaim } from "../../src/compare/cue-drift.ts";
import { figureOf } from "../support/compared-claim.ts";

const put = (id: string, over: Partial<PutClaim> = {}): PutClaim => ({
  ...{ id, line: "mara", voice: "CITED", act: "STATE", stance: "ASSERTS", certainty: "CERTAIN" },
  ...{ outletDistance: "NEUTRAL", figures: [] },
  ...over,
});
const changes = (before: Partial<PutClaim>, after: Partial<PutClaim>) =>
  cueDrift([put("a", before), put("b", after)])[1]?.changes;

test.each<[string, Partial<PutClaim>, Partial<PutClaim>, string, RegExp]>([
  [
    "claimed, then said",
    { outletDistance: "DISTANCING" },
    {},
    "DISTANCE STRONGER",
    /as with "said"/,
  ],
  ["said, then revealed", {}, { outletDistance: "ENDORSING" }, "DISTANCE STRONGER", /"revealed"/],
  ["said, then hearsay", {}, { outletDistance: "HEARSAY" }, "DISTANCE WEAKER", /hearsay/],
  ["possible, then certain", { certainty: "POSSIBLE" }, {}, "CERTAINTY STRONGER", /POSSIBLE is/],
  ["expected, then stated", { act: "EXPECT" }, {}, "ACT STRONGER", /EXPECT is put as STATE/],
  ["cited, then in its own voice", {}, { voice: "AUTHOR" }, "ATTRIBUTION STRONGER", /own voice/],
  ["in its own voice, then cited", { voice: "AUTHOR" }, {}, "ATTRIBUTION WEAKER", /somebody's/],
  [
    "about 1,000, then 1,000",
    { figures: [figureOf("a", 1_000, { qualifier: "ABOUT" })] },
    { figures: [figureOf("b", 1_000)] },
    "FIGURE STRONGER",
    /^1,000 went from ABOUT to EXACT\.$/,
  ],
])("%s", (_name, before, after, change, reason) => {
  const found = changes(before, after);
  expect(found?.map(({ aspect, direction }) => `${aspect} ${direction}`)).toEqual([change]);
  expect(found?.[0]?.reason).toMatch(reason);
});

test("nothing changes where it is put the same, and other numbers are not compared", () => {
  expect(changes({}, {})).toEqual([]);
  const about = figureOf("a", 1_000, { qualifier: "ABOUT" });
  expect(changes({ figures: [about] }, { figures: [figureOf("b", 2_000)] })).toEqual([]);
});

test("each is compared with the one before of its line; an outlet's own voice with any", () => {
  const steps = cueDrift([
    put("a"),
    put("b", { line: "ivo" }),
    put("c"),
    put("d", { line: "outlet", voice: "AUTHOR" }),
  ]);
  expect(steps.map(({ claimId, previousId }) => [claimId, previousId])).toEqual([
    ["a", null],
    ["b", null],
    ["c", "a"],
    ["d", "c"],
  ]);
});
