import { expect, test } from "vitest";
import { readCsvRows } from "../../src/series/reading/csv-rows.ts";

test("cells know where they stand, in quotation marks or not", () => {
  const text = 'a,b,c\r\n1,"x, ""y""",\r\n\r\n2,z,3\n';
  const { columns, rows, refused } = readCsvRows(text);
  expect(columns).toEqual(["a", "b", "c"]);
  expect(refused).toEqual([]);
  expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  expect(rows[0]?.cells.get("b")?.text).toBe('x, "y"');
  const { start = 0, end = 0 } = rows[0]?.cells.get("b")?.span ?? {};
  expect(text.slice(start, end)).toBe('x, ""y""');
  expect(rows.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    '1,"x, ""y""",',
    "2,z,3",
  ]);
});

test("a line that does not fit the heading is refused by its number", () => {
  const { rows, refused } = readCsvRows('a,b\n1\n2,"x\n3,4,5\n6,7');
  expect(refused.map(({ line }) => line)).toEqual([2, 3, 4]);
  expect(rows.map(({ line }) => line)).toEqual([5]);
});
