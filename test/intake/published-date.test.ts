import { expect, test } from "vitest";
import { readPublishedDate } from "../../src/intake/published-date.ts";

test.each([
  ["2025-02-03", "2025-02-03T00:00:00.000Z"],
  ["2025-02-03T10:00Z", "2025-02-03T10:00:00.000Z"],
  ["2025-02-03T10:00:07+03:00", "2025-02-03T07:00:07.000Z"],
  ["2025-02-03 10:00:07.1234-0530", "2025-02-03T15:30:07.123Z"],
  ["2024-02-29T23:30:00-01:00", "2024-03-01T00:30:00.000Z"],
])("%s is %s in UTC", (written, at) => {
  expect(readPublishedDate(written)).toEqual({ at, warning: null });
});

test("a time without a zone is read as UTC and says so", () => {
  expect(readPublishedDate("2025-02-03T10:00")).toEqual({
    at: "2025-02-03T10:00:00.000Z",
    warning: '"2025-02-03T10:00" names no time zone and is read as UTC',
  });
});

test.each([
  "yesterday",
  "03/02/2025",
  "2025-02-30",
  "2025-13-01",
  "2025-02-03T25:00Z",
  "",
  "0000-01-01",
])('"%s" is no date', (written) => {
  expect(readPublishedDate(written)).toBeNull();
});
