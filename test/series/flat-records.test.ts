import { expect, test } from "vitest";
import { readFlatRecords } from "../../src/series/reading/flat-records.ts";

test("every member knows where it stands", () => {
  const text = '\uFEFF[\n {"date": "2022-03-01", "a key" : 12,"no":null},\n {"b":-3}\n]\n';
  const { records, refused } = readFlatRecords(text);
  expect(refused).toEqual([]);
  expect(records.map(({ line }) => line)).toEqual([2, 3]);
  const members = records.flatMap((record) => record.members);
  expect(members.map(({ key, value }) => [key, value])).toEqual([
    ["date", "2022-03-01"],
    ["a key", 12],
    ["no", null],
    ["b", -3],
  ]);
  expect(members.map(({ valueSpan: { start, end } }) => text.slice(start, end))).toEqual([
    "2022-03-01",
    "12",
    "null",
    "-3",
  ]);
  expect(members.map(({ span: { start, end } }) => text.slice(start, end))[1]).toBe('"a key" : 12');
});

test.for([
  ["a brace never closed", '[{"a": 1,\n {"b": 2}]', [1], ["b"]],
  ["a string never closed", '[{"a": "x},\n"y": 3},\n {"b": 2}]', [1], ["b"]],
  ["a nested value", '[{"a": [1]},\n {"b": 2}]', [1], ["b"]],
  ["a key twice", '[{"a": 1, "a": 1},\n {"b": 2}]', [1], ["b"]],
  ["words between records", '[{"b": 2},\n oops,\n {"c": 2}]', [2], ["b", "c"]],
  ["an end torn off", '[{"b": 2},\n {"c": ', [2], ["b"]],
  ["no JSON at all", "hello", [1], []],
] as const)("%s is refused by its line, and the rest goes on", ([, text, lines, keys]) => {
  const { records, refused } = readFlatRecords(text);
  expect(refused.map(({ line }) => line)).toEqual(lines);
  expect(records.flatMap(({ members }) => members.map(({ key }) => key))).toEqual(keys);
});

test("a long broken file takes time in proportion", () => {
  const started = performance.now();
  expect(readFlatRecords('{"a":"'.repeat(200_000)).records).toEqual([]);
  expect(performance.now() - started).toBeLessThan(5_000);
});
