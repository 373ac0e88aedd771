import { describe, expect, test } from "vitest";
import {
  type Finding,
  findClockOrChance,
  findCrowdedLiterals,
  findHiddenControls,
  findMixedScripts,
  findNonAscii,
  findNotNfc,
  findResolverStubs,
  findTooLong,
} from "./text-checks.ts";

type Cases = {
  readonly check: (text: string) => readonly Finding[];
  readonly refused: readonly string[];
  readonly accepted: readonly string[];
};

// Escapes throughout: these samples must not break the rules in this very file.
const CASES: Readonly<Record<string, Cases>> = {
  "a character outside ASCII": {
    check: findNonAscii,
    refused: ["const word = '\u0642\u0627\u0644';", "caf\u00E9", "a\u00A0b"],
    accepted: ["const word = '\\u0642';", "\tplain"],
  },
  "text that is not NFC": {
    check: findNotNfc,
    refused: ["cafe\u0301", "\u0627\u0653"],
    accepted: ["caf\u00E9", "\u0622"],
  },
  "a hidden control": {
    check: findHiddenControls,
    refused: ["a\u202Eb", "\u200Fx", "\uFEFFfirst line", "\u2067x\u2069"],
    accepted: ["\\u202E", "\u0642\u0627\u0644"],
  },
  "a word of two scripts": {
    check: findMixedScripts,
    refused: ["c\u043B\u043E\u0432\u043E", "\u043A\u0438\u0457v", "\u0642a", "a\u0301\u0431"],
    accepted: [
      "Kyiv \u041A\u0438\u0457\u0432",
      "'\\n\u0441\u043B\u043E\u0432\u043E'",
      "/\\b\u0642\u0627\u0644/u",
      "\u0625\u0633-300",
    ],
  },
  "two right-to-left literals on one line": {
    check: findCrowdedLiterals,
    refused: ['["\u0642\u0627\u0644", "\u0623\u0639\u0644\u0646"]'],
    accepted: [
      '{ act: "STATE", form: "\u0642\u0627\u0644" },',
      '"\u0642\u0627\u0644", // not "\u0623\u0639\u0644\u0646"',
    ],
  },
  "a clock or chance": {
    check: findClockOrChance,
    refused: ["const now = Date.now();", "new Date()", "Math.random()", "await fetch(url)"],
    accepted: ["new Date(article.publishedAt)", "Date.UTC(2024, 1, 24)", "prefetch(url)"],
  },
  "a generated resolver without a body": {
    check: findResolverStubs,
    refused: [`/* ${"Implement"} Query.claims resolver logic here */`],
    accepted: ["/* Implements paging. */"],
  },
  "a file of several ideas": {
    check: findTooLong(3),
    refused: ["1\n2\n3\n4\n"],
    accepted: ["1\n2\n3\n"],
  },
};

describe.each(Object.entries(CASES))("the check for %s", (_name, { check, refused, accepted }) => {
  test.each(refused)("finds it in %j", (text) => {
    expect(check(text)).not.toEqual([]);
  });

  test.each(accepted)("lets %j pass", (text) => {
    expect(check(text)).toEqual([]);
  });
});

test("a finding names its line", () => {
  expect(findHiddenControls("first\r\nsecond\u202E\n")).toEqual([
    { line: 2, what: "U+202E is invisible: write it as an escape" },
  ]);
});
