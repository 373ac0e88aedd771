import { expect, test } from "vitest";
import { groupsOf } from "../../src/graph/write/groups.ts";
import { rowsOf } from "../../src/graph/write/rows.ts";
import { storedForms } from "../../src/ingest.ts";
import { generalStaff } from "../../src/series/adapters/general-staff/adapter.ts";
import { extractionOfRecord } from "../../src/series/extraction-of-record.ts";
import { dayAfter } from "../../src/series/reading/days.ts";

test("commits are bounded by figures too: a row of a series is one claim with many", () => {
  const rows = Array.from({ length: 600 }, (_, day) => ({
    date: dayAfter("2022-03-01", day),
    ...{ tank: 200 + day, APC: 800 + day, drone: day, MRL: 20 + day, aircraft: 29 + day },
  }));
  const { records } = generalStaff.read([{ name: "equipment.json", text: JSON.stringify(rows) }]);
  const offers = records.map((record, place) => {
    const extraction = extractionOfRecord(generalStaff, record);
    return { place, extraction, rows: rowsOf(extraction, storedForms) };
  });
  const groups = groupsOf(offers);
  expect(groups.flat()).toEqual(offers);
  const figures = groups.map((group) => group.flatMap((offer) => offer.rows.figures).length);
  expect(figures).toEqual([2_000, 1_000]);
});
