import { expect, test } from "vitest";
import { UsageError } from "../../src/cli/errors.ts";
import { mustBeMetric, nearCodes } from "../../src/cli/must-be-metric.ts";

test.each(["TANKS", "tanks", " Tanks ", "aircraft-shot-down", "aircraft shot down"])(
  "a metric by its code, however it is typed: %j",
  (given) => {
    expect(mustBeMetric(given).code).toMatch(/^(TANKS|AIRCRAFT_SHOT_DOWN)$/);
  },
);

test.each([
  ["PERSONNEL_LOST", /Did you mean PERSONNEL_/],
  ["TANK", /Did you mean TANKS/],
  ["missile_shot_down", /Did you mean MISSILES_SHOT_DOWN/],
  ["DRONE", /Did you mean DRONES/],
])("suggests what is near to %s", (given, hint) => {
  expect(() => mustBeMetric(given)).toThrow(UsageError);
  expect(() => mustBeMetric(given)).toThrow(hint);
});

test("suggests nothing where nothing is near", () => {
  expect(nearCodes("QQQQQQQQQQQ", 3)).toEqual([]);
  expect(() => mustBeMetric("???")).toThrow('There is no metric "???".');
  expect(nearCodes("X".repeat(5_000), 3)).toEqual([]);
});
