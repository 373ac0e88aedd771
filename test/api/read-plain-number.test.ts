import { expect, it } from "vitest";
import { readPlainNumber } from "../../src/api/read-plain-number.ts";

it.each([
  ["1151070", 1_151_070],
  ["1,151,070", 1_151_070],
  ["1.151.070", 1_151_070],
  ["1 151 070", 1_151_070],
  ["1\u00a0151\u00a0070", 1_151_070],
  ["1\u202f151\u202f070", 1_151_070],
  ["1'151'070", 1_151_070],
  ["\u0661\u0661\u0665\u0661\u0660\u0667\u0660", 1_151_070],
  ["\u0661\u066c\u0661\u0665\u0661\u066c\u0660\u0667\u0660", 1_151_070],
  ["\u06f1\u06f1\u06f5", 115],
  [" 970 ", 970],
  ["2.5", 2.5],
  ["2,5", 2.5],
  ["\u0662\u066b\u0665", 2.5],
  ["1,234.5", 1234.5],
  ["970,000", 970_000],
])("reads %j", (text, value) => {
  expect(readPlainNumber(text)).toBe(value);
});

it.each([
  "",
  "S-300",
  "1,15,070",
  "12 34",
  "1e6",
  "0x10",
  "1,151 070",
  "-5",
  "9".repeat(16),
  "1".repeat(100),
  "ten",
])("takes %j for no number", (text) => {
  expect(readPlainNumber(text)).toBeNull();
});
