import { expect, test } from "vitest";
import type { ComparedClaim } from "../../src/compare/content/compared-claim.ts";
import { sameContent } from "../../src/compare/content/same-content.ts";
import { type ContradictionsInput, contradictionsOf } from "../../src/compare/contradictions.ts";
import { claimOf, figureOf } from "../support/compared-claim.ts";

const TOWNS = "northern troops have taken two small towns and the land around the harbour plant";
const asked = claimOf("asked", TOWNS);

function against(others: readonly ComparedClaim[], over: Partial<ContradictionsInput> = {}) {
  const related = others.flatMap((claim) => {
    const sameness = sameContent(over.asked ?? asked, claim);
    return sameness === null ? [] : [{ claim, sameness }];
  });
  return contradictionsOf({ asked, related, denials: [], rivals: [], ...over });
}

test("who denies it and who says that it is not so contradict it; who repeats it does not", () => {
  const found = against([
    claimOf("negated", TOWNS.replace("taken", "not taken")),
    claimOf("denied", TOWNS, { isDenial: true }),
    claimOf("repeated", TOWNS),
  ]);
  expect(found.map(({ kind, claimId }) => `${kind} ${claimId}`)).toEqual([
    "DENIAL denied",
    "POLARITY negated",
  ]);
  expect(found[1]?.reasons).toEqual([
    "A word that both hold is negated in one of them.",
    expect.stringMatching(/^They share/),
  ]);
});

test("an article's own denials count: of it, by it, and of one that says the same", () => {
  const repeated = claimOf("repeated", TOWNS);
  const denials = [
    { denialId: "d1", deniedId: "asked" },
    { denialId: "asked", deniedId: "d2" },
    { denialId: "d3", deniedId: "repeated" },
    { denialId: "d4", deniedId: "elsewhere" },
  ];
  expect(against([repeated], { denials })).toMatchObject([
    { claimId: "d1", reasons: ["Its article tells it as a denial of this."] },
    { claimId: "d2", reasons: ["The article tells this as a denial of it."] },
    {
      claimId: "d3",
      reasons: [
        "Its article tells it as a denial of a claim that says the same.",
        expect.any(String),
      ],
    },
  ]);
});

const counting = claimOf("asked", "they lost 40 tanks", { figures: [figureOf("asked", 40)] });

test("numbers of one day that exclude each other contradict, with the verdict", () => {
  const [found] = against([], { asked: counting, rivals: [figureOf("other", 90)] });
  expect(found).toMatchObject({
    kind: "FIGURES",
    claimId: "other",
    verdict: { kind: "COMPARABLE" },
  });
  expect(found?.reasons[0]).toBe("They give 40 and 90 for one day.");
});

test.each([
  ["another day", { asOf: "2030-01-05" }],
  ["an unknown day", { asOf: null }],
  ["the same side", { speakerId: "speaker of asked" }],
  ["another subject", { subjectId: "south" }],
  ["another metric", { metric: "AIRCRAFT" }],
  ["a bound that holds it", { qualifier: "UP_TO" }],
  ["the same number", { value: 40 }],
] as const)("no contradiction: %s", (_name, over) => {
  const rivals = [figureOf("other", 90, over)];
  expect(against([], { asked: counting, rivals })).toEqual([]);
});

test("a claim that contradicts in two ways is shown once, by the plainest", () => {
  const denied = claimOf("denied", TOWNS, { isDenial: true });
  const denials = [{ denialId: "denied", deniedId: "asked" }];
  expect(against([denied], { denials })).toHaveLength(1);
});
