import { expect, it } from "vitest";
import { type SideWords, silenceOf } from "../../src/compare/silence.ts";

const conflict = {
  ...{ code: "A_B", name: "A against B" },
  sides: [
    { code: "A", members: ["XA"], allies: ["XC"] },
    { code: "B", members: ["XB"], allies: [] },
  ],
};
const FROM = "2030-06-01";
const figures = (...dates: readonly string[]) =>
  dates.map((asOf) => ({ figureId: `figure of ${asOf}`, asOf }));
const often = figures("2030-05-20", "2030-05-19", "2030-05-18");
const side = (over: Partial<SideWords>): SideWords => ({
  ...{ speakerId: "mara", country: "XA", firstWithin: null, before: often },
  ...over,
});
const silence = (...words: readonly SideWords[]) => silenceOf(words, FROM, [conflict]);

it("names each party, who of it spoke, and the last figure of the one that did not", () => {
  const { parties } = silence(
    side({ firstWithin: "2030-06-02" }),
    side({ speakerId: "ivo", country: "XB", before: figures("2030-01-05") }),
    side({ speakerId: "lena", country: "XC", firstWithin: "2030-06-02" }),
  );
  expect(parties).toEqual([
    {
      ...{ conflict: "A_B", side: "A", country: "XA", isSilent: false, speakerIds: ["mara"] },
      last: { figureId: "figure of 2030-05-20", asOf: "2030-05-20" },
    },
    {
      ...{ conflict: "A_B", side: "B", country: "XB", isSilent: true, speakerIds: [] },
      last: { figureId: "figure of 2030-01-05", asOf: "2030-01-05" },
    },
  ]);
  expect(silence().parties.map(({ isSilent, last }) => [isSilent, last])).toEqual([
    [true, null],
    [true, null],
  ]);
});

it("names those who usually speak and did not, the longest silent first", () => {
  const { speakers } = silence(
    side({}),
    side({ speakerId: "ivo", before: figures("2030-03-03", "2030-03-02", "2030-03-01") }),
    side({ speakerId: "lena", firstWithin: "2030-06-02" }),
  );
  expect(speakers.map(({ speakerId, last }) => [speakerId, last.asOf])).toEqual([
    ["ivo", "2030-03-03"],
    ["mara", "2030-05-20"],
  ]);
});

it.each<[string, Partial<SideWords>]>([
  ["spoke on too few days", { before: figures("2030-05-20", "2030-05-20", "2030-05-19") }],
  ["spoke too long ago", { before: figures("2029-05-20", "2029-05-19", "2029-05-18") }],
  ["never spoke", { before: [] }],
  ["is an outlet in its own voice", { speakerId: null }],
])("calls nobody silent who %s", (_case, over) => {
  expect(silence(side(over)).speakers).toEqual([]);
});

it("takes a speaker's words on several subjects together", () => {
  expect(silence(side({}), side({ firstWithin: "2030-06-03" })).speakers).toEqual([]);
  const parts = [side({ before: figures("2030-05-01") }), side({ before: often.slice(1) })];
  expect(silence(...parts).speakers).toMatchObject([
    { speakerId: "mara", last: { asOf: "2030-05-19" } },
  ]);
});
