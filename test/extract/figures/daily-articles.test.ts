import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Figure } from "../../../src/model/figure.ts";
import { extractText } from "../arabic.ts";
import { type Day, type Stated, writeDailyArticle } from "./daily-article-writer.ts";

/** Columns of the published series, with the metric each counts. */
const COLUMNS: readonly (readonly [column: string, metric: string])[] = [
  ["tank", "TANKS"],
  ["APC", "ARMOURED_VEHICLES"],
  ["field artillery", "ARTILLERY_SYSTEMS"],
  ["MRL", "MULTIPLE_ROCKET_LAUNCHERS"],
  ["anti-aircraft warfare", "AIR_DEFENCE_SYSTEMS"],
  ["aircraft", "AIRCRAFT"],
  ["helicopter", "HELICOPTERS"],
  ["drone", "DRONES"],
  ["cruise missiles", "CRUISE_MISSILES"],
  ["naval ship", "SHIPS"],
  ["submarines", "SUBMARINES"],
  ["vehicles and fuel tanks", "VEHICLES_AND_FUEL_TANKS"],
  ["special equipment", "SPECIAL_EQUIPMENT"],
  ["ground robotic systems", "GROUND_ROBOTS"],
];

const SPEAKERS = /^(هيئة الأركان|الجيش الأوكراني|كييف|الهيئة)/;

/** Reads the article whole; answers the first thing that is wrong, as a sentence. */
function faultsOf(day: Day, number: number): readonly string[] {
  const { text, states } = writeDailyArticle(day, number);
  const { claims } = extractText(text);
  const figures = claims.flatMap((claim) => claim.figures);
  const got = figures.map((figure) => describe(figure, figures));
  const faults = states.flatMap((wanted, index) => {
    const found = got[index];
    if (found === undefined) return [`${JSON.stringify(wanted)} is not read`];
    const isSame = (Object.keys(wanted) as (keyof Stated)[]).every(
      (key) => (key === "period" && wanted.period === null) || wanted[key] === found[key],
    );
    return isSame ? [] : [`${JSON.stringify(wanted)} is read as ${JSON.stringify(found)}`];
  });
  if (got.length > states.length) faults.push(`${got.length - states.length} figures too many`);
  for (const { speaker, figures: own } of claims) {
    if (own.length > 0 && (speaker === null || !SPEAKERS.test(speaker.name)))
      faults.push(`figures in the mouth of ${speaker?.name ?? "the outlet"}`);
  }
  return faults.slice(0, 1).map((fault) => `${fault} in: ${text}`);
}

function describe(figure: Figure, all: readonly Figure[]): Stated {
  const whole = all.findIndex(({ id }) => id === figure.partOf);
  return {
    value: figure.value ?? Number.NaN,
    qualifier: figure.qualifier,
    metric: figure.metric ?? "none",
    period: figure.period?.kind ?? null,
    partOf: whole === -1 ? null : whole,
  };
}

test("2,520 generated articles, every phrasing in every notation: all figures, wholes and speakers", () => {
  const faults: string[] = [];
  for (let number = 0; number < 2520 && faults.length < 5; number++) {
    const things = COLUMNS.map(
      ([, metric], index) => [metric, (number * (index * 37 + 11) + index) % 90_000] as const,
    );
    faults.push(
      ...faultsOf({ losses: 4000 + number * 613, daily: 300 + (number % 900), things }, number),
    );
  }
  expect(faults).toEqual([]);
});

const folder = fileURLToPath(new URL("../../../../shared/figures/", import.meta.url));

test.skipIf(!existsSync(folder))(
  "every day of the published series in seven articles: 10,000 and more (skipped where ../shared/figures is not there)",
  () => {
    const days = readSeries();
    const faults: string[] = [];
    let articles = 0;
    for (const [index, day] of days.entries()) {
      for (let variant = 0; variant < 7; variant++, articles++)
        if (faults.length < 5) faults.push(...faultsOf(day, index + variant * 36));
    }
    expect(articles).toBeGreaterThanOrEqual(10_000);
    expect(faults).toEqual([]);
  },
);

function readSeries(): readonly Day[] {
  const losses = readRows("general-staff-personnel.json").map((row) => Number(row["personnel"]));
  return readRows("general-staff-equipment.json").map((row, index) => ({
    losses: losses[index] ?? 0,
    daily: (losses[index] ?? 0) - (losses[index - 1] ?? 0),
    things: COLUMNS.flatMap(([column, metric]) => {
      const count = row[column];
      return typeof count === "number" ? [[metric, count] as const] : [];
    }),
  }));
}

function readRows(name: string): readonly Readonly<Record<string, unknown>>[] {
  const rows: unknown = JSON.parse(readFileSync(folder + name, "utf8"));
  return Array.isArray(rows) ? rows : [];
}
