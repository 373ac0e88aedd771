import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeCursor, encodeCursor } from "../../src/api/cursor.ts";

const scope = { list: "claims", filter: { voice: "CITED", act: null } };

it("gives back the keys that went in", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 4 }), (keys) => {
      expect(decodeCursor(scope, encodeCursor(scope, keys), keys.length)).toEqual(keys);
    }),
  );
});

it("belongs to a filter whatever the order of its fields, and absent fields are null ones", () => {
  const same = { list: "claims", filter: { act: undefined, voice: "CITED" } };
  expect(decodeCursor(same, encodeCursor(scope, ["a", "b"]), 2)).toEqual(["a", "b"]);
});

it("is refused by another list, another filter and another number of keys", () => {
  const cursor = encodeCursor(scope, ["a", "b"]);
  const others = [
    { ...scope, list: "articles" },
    { ...scope, filter: { voice: "AUTHOR" } },
  ];
  for (const other of others) expect(() => decodeCursor(other, cursor, 2)).toThrow(/cursor/);
  expect(() => decodeCursor(scope, cursor, 3)).toThrow(/cursor/);
});

it("is refused once a single letter of it changes", () => {
  const cursor = encodeCursor(scope, ["2030-01-01T00:00:00.000Z", "a".repeat(32)]);
  for (const at of [0, 5, cursor.length - 1]) {
    const damaged = cursor.slice(0, at) + (cursor[at] === "A" ? "B" : "A") + cursor.slice(at + 1);
    const keys = (() => {
      try {
        return decodeCursor(scope, damaged, 2);
      } catch {
        return null;
      }
    })();
    // A changed key of a well-formed cursor only starts the page elsewhere; anything else is refused.
    if (keys !== null) expect(encodeCursor(scope, keys)).toBe(damaged);
  }
});

it("is refused, whatever text it is", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => decodeCursor(scope, text, 2)).toThrow(/cursor/);
    }),
  );
});
