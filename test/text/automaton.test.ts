import fc from "fast-check";
import { expect, test } from "vitest";
import { buildAutomaton } from "../../src/text/automaton.ts";

type Occurrence = readonly [phrase: number, from: number, to: number];

function scan(phrases: readonly string[], text: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  buildAutomaton(phrases).scan(text, (phrase, from, to) => found.push([phrase, from, to]));
  return found;
}

function searchPlainly(phrases: readonly string[], text: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let to = 1; to <= text.length; to++) {
    for (let from = 0; from < to; from++) {
      const phrase = phrases.indexOf(text.slice(from, to));
      if (phrase >= 0) found.push([phrase, from, to]);
    }
  }
  return found;
}

test("every occurrence is reported, those inside others and overlapping ones too", () => {
  expect(scan(["he", "she", "his", "hers"], "ushers")).toEqual([
    [1, 1, 4],
    [0, 2, 4],
    [3, 2, 6],
  ]);
  expect(scan(["aa"], "aaaa")).toEqual([
    [0, 0, 2],
    [0, 1, 3],
    [0, 2, 4],
  ]);
});

test("an empty phrase is never found, and no phrase at all finds nothing", () => {
  expect(scan(["", "b"], "abab")).toEqual([
    [1, 1, 2],
    [1, 3, 4],
  ]);
  expect(scan([], "abc")).toEqual([]);
  expect(scan(["abc"], "")).toEqual([]);
});

test("of equal phrases the first is reported, and each knows its first", () => {
  expect(scan(["ab", "b", "ab"], "ab")).toEqual([
    [0, 0, 2],
    [1, 1, 2],
  ]);
  expect([...buildAutomaton(["ab", "b", "ab", "b"]).firstEqual]).toEqual([0, 1, 0, 1]);
});

test("units that no phrase holds part what stands beside them, lone surrogates too", () => {
  expect(scan(["ab"], "a\ud800b ab\u0000ab")).toEqual([
    [0, 4, 6],
    [0, 7, 9],
  ]);
});

test("one automaton reads many texts alike, whatever it read before", () => {
  const automaton = buildAutomaton(["abcab", "bca", "ca", "aab"]);
  const read = (text: string) => {
    const found: Occurrence[] = [];
    automaton.scan(text, (phrase, from, to) => found.push([phrase, from, to]));
    return found;
  };
  const first = read("aabcabcaab");
  read("zzzz");
  read("bcabcabca");
  expect(read("aabcabcaab")).toEqual(first);
});

test("it finds what a plain search of every slice finds, in the same order", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  const phrases = fc.uniqueArray(letters, { maxLength: 12 });
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 60 });
  fc.assert(
    fc.property(phrases, text, (given, searched) => {
      expect(scan(given, searched)).toEqual(searchPlainly(given, searched));
    }),
  );
});
