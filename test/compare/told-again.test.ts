import { expect, it } from "vitest";
import { figureVerdict } from "../../src/compare/figure-verdict.ts";
import { totalsAmong } from "../../src/compare/totals.ts";
import { army, ivo, LOSSES, rival, shelling, staff, total, verdicts, window } from "./rival.ts";

const known = totalsAmong([
  rival("before", { ...total, value: 1_233_590, asOf: "2030-03-08" }),
  rival("long before", { ...total, value: 1_200_000, asOf: "2030-02-08" }),
]);

verdicts(
  [
    [
      "a stated part of a total that another body of the side gave before",
      { ...total, ...army, id: "a" },
      { ...window, ...army, partOfId: "a", value: 970 },
      "PART_WHOLE",
      [/part/, /= 1,233,590/, "That is the total of the same side for 2030-03-08."],
    ],
    [
      "a stated part",
      { ...total, id: "a" },
      { ...window, ...staff, partOfId: "a", value: 970 },
      "PART_WHOLE",
      [
        "The text gives one of them as a part of the other.",
        "1,234,560 - 970 = 1,233,590.",
        "That is the total of the same speaker for 2030-03-08.",
      ],
    ],
    [
      "a stated part that the earlier total gainsays",
      { ...total, id: "a" },
      { ...window, ...staff, partOfId: "a", value: 900 },
      "PART_WHOLE",
      [/part/, /= 1,233,660/, "The total of the same speaker for 2030-03-08 was 1,233,590."],
    ],
    [
      "a stated part larger than its whole",
      { id: "a", value: 10 },
      { partOfId: "a", value: 12 },
      "PART_WHOLE",
      [/part/, "The part is larger than its whole: 12 of 10."],
    ],
    [
      "a stated part without a number",
      { id: "a" },
      { partOfId: "a", value: null, qualifier: "VAGUE" },
      "PART_WHOLE",
      ["The text gives one of them as a part of the other."],
    ],
    [
      "a part that no text states, but the sum shows",
      total,
      { ...window, ...army, value: 970 },
      "PART_WHOLE",
      [
        /within the window is a part of its total/,
        /= 1,233,590/,
        "That is the total of the same speaker for 2030-03-08.",
      ],
    ],
    [
      "a later total",
      {},
      { value: 44, asOf: "2030-01-03" },
      "REVISION",
      [/takes the place/, "It rose by 4 from 2030-01-01 to 2030-01-03."],
    ],
    [
      "a later total that is lower",
      { value: 3799 },
      { value: 3797, asOf: "2030-01-02" },
      "REVISION",
      [
        /takes the place/,
        "It went down by 2 from 2030-01-01 to 2030-01-02: a correction, no contradiction.",
      ],
    ],
    [
      "a later total of another season",
      {},
      { value: 400, asOf: "2031-01-01" },
      "REVISION",
      [/takes the place/, /rose by 360/],
    ],
    [
      "a later total that did not change",
      {},
      { asOf: "2030-01-02" },
      "REVISION",
      [/takes the place/, /^It did not change/],
    ],
    [
      "a later total that is a bound",
      {},
      { qualifier: "MORE_THAN", asOf: "2030-01-02" },
      "REVISION",
      [/takes the place/, /^It was brought up to date/],
    ],
    [
      "the later toll of one event",
      shelling,
      { ...shelling, value: 44, asOf: "2030-01-03" },
      "REVISION",
      [/takes the place/, /rose by 4/],
    ],
    [
      "the same number by the same voice for the same day",
      {},
      { qualifier: "ABOUT" },
      "COPY",
      ["The same speaker gives the same number for 2030-01-01.", "It came by two ways."],
    ],
    [
      "the same number twice in one article",
      { articleId: "one" },
      { articleId: "one", periodKind: null },
      "COPY",
      [/^The same speaker/, "The same article tells it twice.", /how the time is meant/],
    ],
    [
      "a telling total by two bodies of one side",
      total,
      { ...total, ...army },
      "COPY",
      ["Another voice of the same side gives the same number for 2030-03-09.", /two ways/],
    ],
    [
      "a telling total where one text has no day",
      total,
      { ...total, asOf: null },
      "COPY",
      [/and a running total so exact seldom comes twice/, /two ways/],
    ],
    [
      "a round total by two bodies of one side",
      { ...total, value: 1_200_000 },
      { ...total, ...army, value: 1_200_000 },
      "EQUAL",
      ["Both give the same number."],
    ],
    ["the same number by two sides", {}, ivo, "EQUAL", ["Both give the same number."]],
    [
      "the same number of a window for the same morning",
      { ...window, value: 970 },
      { ...window, value: 970, periodFrom: "2030-03-09" },
      "COPY",
      [/for 2030-03-09/, /two ways/],
    ],
    [
      "a headline's thousand for the body's number",
      { ...window, articleId: "one", value: 970 },
      {
        articleId: "one",
        speakerId: null,
        outlet: "Post",
        metric: LOSSES,
        periodKind: null,
        value: 1000,
      },
      "ROUNDED",
      ["1,000 is 970 rounded.", "Only one text says how the time is meant."],
    ],
    [
      "more than a round number",
      total,
      { ...total, value: 1_200_000, qualifier: "MORE_THAN" },
      "ROUNDED",
      ["1,200,000 is 1,234,560 rounded."],
    ],
    [
      "a later number for a time not said",
      { periodKind: null },
      { periodKind: null, value: 44, asOf: "2030-01-03" },
      "COMPARABLE",
      [/same thing/, /different days/],
    ],
    [
      "two numbers of one voice for one day",
      {},
      { value: 44 },
      "COMPARABLE",
      ["They count the same thing in the same unit."],
    ],
    [
      "more than a number that is not reached",
      total,
      { ...total, value: 1_240_000, qualifier: "MORE_THAN" },
      "COMPARABLE",
      [/same thing/, /EXACT against MORE_THAN/],
    ],
    [
      "a round number of a rival",
      { ...total, articleId: "one" },
      { ...total, ...ivo, speakerCountry: null, articleId: "one", value: 1_235_000 },
      "COMPARABLE",
      [/same thing/],
    ],
    [
      "a round number too far off",
      total,
      { ...total, value: 2_000_000 },
      "COMPARABLE",
      [/same thing/],
    ],
  ],
  known,
);

it("checks no part where the earlier total does not stand at the window's start", () => {
  const part = rival("b", { ...window, ...staff, partOfId: "a", value: 970 });
  const late = totalsAmong([rival("x", { ...total, value: 9, asOf: "2030-03-01" })]);
  expect(figureVerdict(rival("a", total), part, late).reasons.at(-1)).toBe(
    "1,234,560 - 970 = 1,233,590.",
  );
});
