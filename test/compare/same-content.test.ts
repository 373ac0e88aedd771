import { expect, test } from "vitest";
import type { ComparedClaim } from "../../src/compare/content/compared-claim.ts";
import { sameContent } from "../../src/compare/content/same-content.ts";
import { carriedBy, claimOf, figureOf } from "../support/compared-claim.ts";

const LONG =
  "northern troops have taken two small towns and the land around the harbour power plant";

test("equal words are the same whoever says them", () => {
  const sameness = sameContent(claimOf("a", LONG), claimOf("b", LONG));
  expect(sameness).toMatchObject({ kind: "EQUAL_WORDS", isSamePolarity: true, score: 1 });
});

test("nearly equal words are the same, and the shared ones are told", () => {
  const cut = "northern troops have taken two small towns and land around the plant";
  const sameness = sameContent(claimOf("a", LONG), claimOf("b", cut));
  expect(sameness).toMatchObject({ kind: "NEAR_WORDS", isSamePolarity: true });
  expect(sameness?.sharedWords).toContain("towns");
  expect(sameness?.reason).toMatch(/^They share \d+ telling words, \d+ % of the shorter one's\.$/);
});

const RETOLD =
  "its soldiers taken Reedham and Farley towns with the land around the big harbour power plant of the coast";
test.each<[string, Partial<ComparedClaim>, Partial<ComparedClaim>, RegExp | null]>([
  ["nobody ties them", {}, {}, null],
  ["one speaker says both", { speakerId: "mara" }, { speakerId: "mara" }, /one speaker says both/],
  [
    "the speaker of one carried the other",
    { speakerId: "sahl", speakerKind: "OUTLET" },
    { hops: carriedBy("sahl") },
    /carried the other/,
  ],
  [
    "an agency that speaks twice",
    { speakerId: "sahl", speakerKind: "OUTLET" },
    { speakerId: "sahl", speakerKind: "OUTLET" },
    null,
  ],
  [
    "one number of one thing",
    { figures: [figureOf("a", 40)] },
    { figures: [figureOf("b", 40)] },
    /one number of one thing/,
  ],
])("other words need a tie: %s", (_name, a, b, reason) => {
  const sameness = sameContent(claimOf("a", LONG, a), claimOf("b", RETOLD, b));
  if (reason === null) expect(sameness).toBeNull();
  else expect(sameness).toMatchObject({ kind: "RETOLD", reason: expect.stringMatching(reason) });
});

test.each<[string, string, Partial<ComparedClaim>, Partial<ComparedClaim>]>([
  ["numbers in words", LONG.replace("two", "7"), {}, {}],
  ["figures", LONG, { figures: [figureOf("a", 40)] }, { figures: [figureOf("b", 41)] }],
  [
    "places",
    LONG,
    { named: [{ entityId: "reedham", kind: "PLACE" }] },
    { named: [{ entityId: "farley", kind: "PLACE" }] },
  ],
  [
    "persons",
    LONG,
    { named: [{ entityId: "mara", kind: "PERSON" }] },
    { named: [{ entityId: "ivo", kind: "PERSON" }] },
  ],
])("the same words about other %s say two things", (_name, text, a, b) => {
  const changed = `${text.replace("7", "8")} again`;
  expect(sameContent(claimOf("a", text, a), claimOf("b", changed, b))).toBeNull();
});

test("one text may name a place that the other leaves out", () => {
  const named = [{ entityId: "reedham", kind: "PLACE" as const }];
  expect(sameContent(claimOf("a", LONG, { named }), claimOf("b", `${LONG} again`))).not.toBeNull();
});

test.each<[string, string, Partial<ComparedClaim>, boolean]>([
  ["a denial of it", LONG, { isDenial: true }, false],
  ["its negation", LONG.replace("taken", "not taken"), {}, false],
  ["the denial of its negation", LONG.replace("taken", "not taken"), { isDenial: true }, true],
  ["content marked as negated", LONG, { isNegated: true }, false],
])("%s is of polarity %s", (_name, text, over, isSamePolarity) => {
  expect(sameContent(claimOf("a", LONG), claimOf("b", text, over))).toMatchObject({
    isSamePolarity,
  });
});

test("a number is the same in two languages, for three days", () => {
  const shared = { propositionIds: ["forty tanks"] };
  const a = claimOf("a", "they lost 11335 tanks", { ...shared, figures: [figureOf("a", 11_335)] });
  const inUkrainian = (asOf: string) =>
    claimOf("b", "vtratyly 11335 tankiv", {
      ...shared,
      language: "uk",
      figures: [figureOf("b", 11_335, { asOf, qualifier: "ABOUT" })],
    });
  expect(sameContent(a, inUkrainian("2030-01-03"))).toMatchObject({
    kind: "EQUAL_FIGURE",
    sharedWords: [],
    reason: "Both give 11,335 of one thing.",
  });
  expect(sameContent(a, inUkrainian("2030-01-20"))).toBeNull();
});

test("what is said again after two weeks is said anew, and words of another language are others", () => {
  const later = { publishedAt: "2030-01-20T00:00:00.000Z" };
  expect(sameContent(claimOf("a", LONG), claimOf("b", LONG, later))).toBeNull();
  expect(sameContent(claimOf("a", LONG), claimOf("b", LONG, { language: "uk" }))).toBeNull();
});

test("a claim and the one that it quotes are not two sayings, and a judgement parts two", () => {
  expect(sameContent(claimOf("a", LONG, { quotes: ["b"] }), claimOf("b", LONG))).toBeNull();
  expect(sameContent(claimOf("a", LONG), claimOf("b", LONG), () => true)).toBeNull();
});

test("which one is asked about changes nothing but the order of the words", () => {
  const [a, b] = [claimOf("a", LONG, { speakerId: "m" }), claimOf("b", RETOLD, { speakerId: "m" })];
  const [one, other] = [sameContent(a, b), sameContent(b, a)];
  expect({ ...one, sharedWords: [] }).toEqual({ ...other, sharedWords: [] });
  expect(one?.sharedWords.toSorted()).toEqual(other?.sharedWords.toSorted());
});
