import { expect, test } from "vitest";
import { METRICS } from "../../src/model/metrics.ts";

const codes = new Set(METRICS.map(({ code }) => code));

test("every metric has a code of its own, in order", () => {
  expect([...codes].sort()).toEqual(METRICS.map(({ code }) => code));
});

test("every wider metric is in the taxonomy", () => {
  const unknown = METRICS.flatMap(({ broader }) => broader).filter((code) => !codes.has(code));
  expect(unknown).toEqual([]);
});

test("no metric is wider than itself, over any number of steps", () => {
  const byCode = new Map(METRICS.map((metric) => [metric.code, metric]));
  const widerOf = (code: string, depth: number): string[] =>
    depth === 0
      ? []
      : (byCode.get(code)?.broader ?? []).flatMap((wider) => [wider, ...widerOf(wider, depth - 1)]);
  const circular = METRICS.filter(({ code }) => widerOf(code, 8).includes(code));
  expect(circular).toEqual([]);
});

test("labels part the metrics in each language", () => {
  for (const language of ["ar", "en", "ru", "uk"] as const) {
    const labels = METRICS.map((metric) => metric.labels[language]);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

test("the columns of a daily loss report have their metrics", () => {
  const columns = [
    "PERSONNEL_KILLED_OR_WOUNDED",
    "TANKS",
    "ARMOURED_VEHICLES",
    "ARTILLERY_SYSTEMS",
    "MULTIPLE_ROCKET_LAUNCHERS",
    "AIR_DEFENCE_SYSTEMS",
    "AIRCRAFT",
    "HELICOPTERS",
    "DRONES",
    "CRUISE_MISSILES",
    "SHIPS",
    "SUBMARINES",
    "VEHICLES_AND_FUEL_TANKS",
    "SPECIAL_EQUIPMENT",
    "GROUND_ROBOTS",
  ];
  expect(columns.filter((code) => !codes.has(code))).toEqual([]);
});

test("who was lost, what was launched and shot down, what was taken and given has its metric", () => {
  const groups = ["PERSONNEL", "CIVILIANS", "PEOPLE"];
  const losses = ["KILLED", "WOUNDED", "KILLED_OR_WOUNDED", "CAPTURED", "MISSING"];
  const expected = [
    ...groups.flatMap((group) => losses.map((loss) => `${group}_${loss}`)),
    ...["PERSONNEL_SURRENDERED", "AIRCRAFT_SHOT_DOWN", "HELICOPTERS_SHOT_DOWN", "SORTIES"],
    ...["DRONES", "MISSILES", "CRUISE_MISSILES", "BALLISTIC_MISSILES"].flatMap((thing) => [
      ...[thing, `${thing}_LAUNCHED`, `${thing}_SHOT_DOWN`],
    ]),
    ...["STRIKES", "AIR_STRIKES", "TERRITORY_TAKEN", "TERRITORY_HELD", "TERRITORY_RETAKEN"],
    ...["AID_MONEY_DELIVERED", "AID_MONEY_PROMISED", "DAMAGE_COST", "MILITARY_SPENDING"],
    ...["VEHICLES", "FUEL_TANKS", "MISSILE_SYSTEMS"],
  ];
  expect(expected.filter((code) => !codes.has(code))).toEqual([]);
});
