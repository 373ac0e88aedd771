import { expect, test } from "vitest";
import type { ComparisonView, SideView } from "../../src/cli/pretty/comparison-view.ts";
import { prettyComparison } from "../../src/cli/pretty/pretty-comparison.ts";
import { sparkline } from "../../src/cli/pretty/sparkline.ts";
import type { Paint } from "../../src/cli/terminal/paint.ts";

const plain: Paint = (_style, text) => text;

const figure = (value: number | null, over: Partial<SideView["figure"]> = {}) => ({
  ...{ id: `f${value}`, claimId: "c", verbatim: `${value} tanks`, value, min: null, max: null },
  ...{ qualifier: "EXACT", asOf: "2030-01-02" },
  ...over,
});
const side = (speaker: string, over: Partial<SideView> = {}): SideView => ({
  ...{ speaker, country: null, interest: null, figureCount: 1, figure: figure(1_150) },
  ...{ chains: [], series: [] },
  ...over,
});
const view: ComparisonView = {
  metric: { code: "TANKS", label: "Tanks lost" },
  subjects: ["\u0634\u0645\u0627\u0644\u064a\u0629"],
  asOf: "2030-01-02",
  groups: [
    {
      ...{ metric: "TANKS", subject: "Norland", place: null, periodKind: "CUMULATIVE" },
      unit: "COUNT",
      sides: [
        side("\u0645\u0631\u0649", {
          ...{ country: "UA", interest: "OPPONENT", figureCount: 9 },
          chains: [[{ role: "AGENCY", name: "Sahl" }], []],
          series: [1, 2, 3].map((day) => {
            return { asOf: `2030-01-0${day}`, value: day * 10, min: null, max: null };
          }),
        }),
        side("Ivo", { figure: figure(40, { qualifier: "ABOUT", asOf: null }) }),
      ],
    },
    {
      ...{ metric: "DRONES", subject: null, place: "Old Town", periodKind: null, unit: "TONNE" },
      sides: [
        ...[side("Lena", { figure: figure(null, { min: 5, max: 8 }) })],
        ...Array.from({ length: 11 }, (_, at) => side(`Side ${at}`)),
      ],
    },
  ],
  verdicts: [
    {
      ...{ kind: "COMPARABLE", reasons: ["They count the same thing."], ratio: 28.75, gap: 1_110 },
      a: { ...figure(1_150), speaker: "Mara" },
      b: { ...figure(40), speaker: "Ivo" },
    },
  ],
  silence: {
    ...{ from: "2030-01-01", to: "2030-01-09" },
    parties: [
      { country: "UA", side: "UKRAINE", isSilent: false, since: null },
      { country: "RU", side: "RUSSIA", isSilent: true, since: null },
    ],
    speakers: [{ speaker: "Lena", since: "2029-12-01" }],
  },
  complete: false,
};

test("names run in their own direction and stand behind the numbers, so that columns hold", () => {
  const text = prettyComparison(view, plain);
  expect(text).toContain("of \u2068\u0634\u0645\u0627\u0644\u064a\u0629\u2069\nAround 2030-01-02.");
  expect(text).toContain(
    "   1,150  2030-01-02   \u2068\u0645\u0631\u0649\u2069 (UA, OPPONENT)  9 figures",
  );
  expect(text).toContain("about 40  day unknown  Ivo\n");
  expect(text).toContain("speaker -> Sahl [AGENCY]\n      speaker\n");
  expect(text).toContain("\u2581\u2585\u2588  2030-01-01 to 2030-01-03, 10 to 30");
});

test("says what is not said, cuts long lists, and tells who was silent", () => {
  const text = prettyComparison(view, plain);
  expect(text).toContain("DRONES, whose is not said, in Old Town, time not said, TONNE");
  expect(text).toMatch(/5 to 8 {2}2030-01-02 {3}Lena/);
  expect(text).toContain("and 2 more sides; --json shows all");
  expect(text).toContain("1,150, Mara, 2030-01-02  ~  40, Ivo, 2030-01-02  (28.75 times)");
  expect(text).toContain("They count the same thing.");
  expect(text).toContain("RU (RUSSIA): silent, no figure before is known");
  expect(text).toContain("UA (UKRAINE): spoke");
  expect(text).toContain("Lena: the last figure before is of 2029-12-01");
  expect(text).toContain("There is more than was compared.");
});

test("leaves out what there is nothing of", () => {
  const text = prettyComparison(
    { ...view, asOf: null, subjects: [], groups: [], verdicts: [], silence: null, complete: true },
    plain,
  );
  expect(text).toBe("TANKS  Tanks lost\nThe latest of each side.\n");
});

test("draws numbers as bars between the lowest and the highest, and leaves a gap for none", () => {
  expect(sparkline([0, 50, 100])).toBe("\u2581\u2585\u2588");
  expect(sparkline([7, null, 7])).toBe("\u2585 \u2585");
  expect(sparkline([])).toBe("");
});
