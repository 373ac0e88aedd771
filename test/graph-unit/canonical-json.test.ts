import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, type JsonValue } from "../../src/graph/canonical-json.ts";

test("keys are sorted by UTF-16 units, at every depth, without spaces", () => {
  const value = { b: [1, { z: null, "\u20ac": true, "\u{1f600}": 2, "\ufb33": 3 }], a: "x" };
  expect(canonicalJson(value)).toBe(
    '{"a":"x","b":[1,{"z":null,"\u20ac":true,"\u{1f600}":2,"\ufb33":3}]}',
  );
});

test("numbers are written as ECMAScript writes them", () => {
  expect(canonicalJson([1e21, 1e-7, -0, 0.1, 9007199254740991])).toBe(
    "[1e+21,1e-7,0,0.1,9007199254740991]",
  );
  expect(() => canonicalJson(Number.NaN)).toThrow(RangeError);
});

test("any value reads back as itself, and the order of its keys does not show", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value as JsonValue);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(reversed(value as JsonValue))).toBe(text);
    }),
  );
});

function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, member]) => [key, reversed(member)]));
}
