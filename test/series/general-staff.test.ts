import { expect, test } from "vitest";
import { refusalOf } from "../../src/graph/write/refusal.ts";
import { generalStaff } from "../../src/series/adapters/general-staff/adapter.ts";
import { extractionOfRecord } from "../../src/series/extraction-of-record.ts";
import type { SeriesFile } from "../../src/series/series-adapter.ts";
import {
  correctionFile,
  equipmentFile,
  personnelFile,
  seriesFiles,
} from "../support/series-files.ts";

/** One line a figure: where it is published, who says it, what it counts. */
function figuresOf(files: readonly SeriesFile[]): readonly string[] {
  return generalStaff.read(files).records.flatMap((record) => {
    const { claims, entities } = extractionOfRecord(generalStaff, record);
    const keys = new Map(entities.map(({ id, key, name }) => [id, key ?? name]));
    return claims.flatMap(({ speaker, figures }) =>
      figures.map(
        ({ value, qualifier, metric, noun, period }) =>
          `${record.url.split("#")[1]} ${keys.get(speaker?.entityId ?? "")} ${period?.kind ?? "-"} ${qualifier} ${value} ${metric ?? noun}`,
      ),
    );
  });
}

test("a day's totals are the General Staff's, its prisoners the data set's alone", () => {
  expect(figuresOf([personnelFile])).toEqual([
    "2022-03-01 org/ua-general-staff CUMULATIVE ABOUT 5710 PERSONNEL_KILLED_OR_WOUNDED",
    "2022-03-01 2022-Ukraine-Russia-War-Dataset CUMULATIVE EXACT 200 PERSONNEL_CAPTURED",
    "2022-03-02 org/ua-general-staff CUMULATIVE ABOUT 5840 PERSONNEL_KILLED_OR_WOUNDED",
    "2022-03-02 2022-Ukraine-Russia-War-Dataset CUMULATIVE EXACT 200 PERSONNEL_CAPTURED",
    "2022-03-03 org/ua-general-staff CUMULATIVE MORE_THAN 9000 PERSONNEL_KILLED_OR_WOUNDED",
    "2022-03-03 2022-Ukraine-Russia-War-Dataset CUMULATIVE EXACT 200 PERSONNEL_CAPTURED",
    "2022-03-04 org/ua-general-staff CUMULATIVE ABOUT 9166 PERSONNEL_KILLED_OR_WOUNDED",
  ]);
});

test("increases are of neighbouring days, never over a correction, a bound or a total that did not grow", () => {
  const increases = figuresOf(seriesFiles).filter((line) => line.includes(" WINDOW "));
  expect(increases).toEqual([
    "2022-03-01..2022-03-02 org/ua-general-staff WINDOW ABOUT 130 PERSONNEL_KILLED_OR_WOUNDED",
    "2022-03-01..2022-03-02 org/ua-general-staff WINDOW EXACT 13 TANKS",
    "2022-03-02..2022-03-03 org/ua-general-staff WINDOW EXACT 6 TANKS",
    "2022-03-02..2022-03-03 org/ua-general-staff WINDOW EXACT 8 DRONES",
    "2022-03-03..2022-03-04 org/ua-general-staff WINDOW EXACT 23 TANKS",
    "2022-03-03..2022-03-04 org/ua-general-staff WINDOW EXACT 3 DRONES",
    "2022-03-03..2022-03-04 org/ua-general-staff WINDOW EXACT 2 FUEL_TANKS",
  ]);
});

test("without the corrections no increase is computed, and that is said", () => {
  const { notes } = generalStaff.read([equipmentFile]);
  expect(notes).toEqual([expect.stringContaining("corrections is not among the files")]);
  expect(figuresOf([equipmentFile]).filter((line) => line.includes("WINDOW"))).toEqual([]);
});

test("a correction is kept as what it is: a number that counts no losses", () => {
  expect(figuresOf([correctionFile])).toEqual([
    "2022-03-03 2022-Ukraine-Russia-War-Dataset - EXACT -25 APC",
  ]);
});

test("every article is the row as printed, and every claim may be stored", () => {
  const { records } = generalStaff.read(seriesFiles);
  const whole = seriesFiles.map(({ text }) => text).join("\n");
  for (const record of records) {
    for (const part of record.text.split("}\n{")) expect(whole).toContain(part.slice(1, -1));
    expect(refusalOf(extractionOfRecord(generalStaff, record))).toBeNull();
  }
  const ids = records.map((record) => extractionOfRecord(generalStaff, record).article.id);
  expect(new Set(ids).size).toBe(records.length);
});

test("a row keeps its ids whatever else is imported with it", () => {
  const idsOf = (files: readonly SeriesFile[]) =>
    generalStaff
      .read(files)
      .records.flatMap((record) => extractionOfRecord(generalStaff, record).claims)
      .map(({ id }) => id);
  const alone = idsOf([equipmentFile]);
  expect(alone.length).toBeGreaterThan(0);
  expect(idsOf(seriesFiles)).toEqual(expect.arrayContaining(alone));
});

test("bad rows are refused by their line, unknown keys are told, the rest goes on", () => {
  const rows = [
    '{"date": "2022-02-30", "tank": 1}',
    '{"date": "2022-03-01", "tank": "many"}',
    '{"date": "2022-03-02", "tank": 5, "hovercraft": 2}',
    '{"date": "2022-03-02", "tank": 6}',
    '{"date": "2022-03-03", "personnel": 6, "personnel*": "perhaps"}',
    '{"date": "2022-03-04", "tank": -6}',
    '{"date": "2022-03-05", "day": 6}',
    '{"date": "2022-03-06", "tank": 7, "hovercraft": 2}',
  ];
  const file = { name: "bad.json", text: `[\n${rows.join(",\n")}\n]` };
  const { refused, notes } = generalStaff.read([file]);
  expect(refused.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    '2: it has no "date" of the form 2025-02-03',
    '3: "tank" is "many", not a whole number',
    "5: the day 2022-03-02 stands in line 4 already",
    '6: "personnel*" is "perhaps", not "about" or "more"',
    '7: "tank" is -6, not a whole number',
    "8: it holds none of the keys that count losses",
  ]);
  expect(notes[0]).toBe(
    'bad.json: the key "hovercraft" (2 times, first in line 4) is not known; no figure is read from it.',
  );
  expect(figuresOf([file])).toEqual([
    "2022-03-02 org/ua-general-staff CUMULATIVE EXACT 5 TANKS",
    "2022-03-06 org/ua-general-staff CUMULATIVE EXACT 7 TANKS",
  ]);
});
