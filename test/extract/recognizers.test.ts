import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  innerRecognizers,
  innerVerbRecognizers,
  recognizers,
  verbRecognizers,
} from "../../src/extract/recognizers.ts";
import type { Claim } from "../../src/model/claim.ts";
import { citedClaims } from "../support/claims.ts";

/** The cases of a rule: a line "+" holds a text on which it fires, a line "-" one on which it does not. "\n" is a line break, and "?" behind the sign a known gap. */
const CASES = new URL("cases/", import.meta.url);
const SOURCES = new URL("../../src/extract/", import.meta.url);

const constructions = [
  ...verbRecognizers,
  ...recognizers,
  ...innerRecognizers,
  ...innerVerbRecognizers,
];

/** Rules that no registered construction is named after: where carriers, speakers and documents are found. */
const LATER_RULES = [
  "attribution/further-clause",
  "relays/according-to",
  "relays/medium",
  "relays/published-on",
  "relays/republisher-in-note",
  "relays/told-outlet",
  "relays/voucher",
  "refine/backward-attribution",
  "refine/carry-hops",
  "refine/definite-mention",
  "refine/elided-speaker",
  "refine/issuer-of-document",
  "refine/title-to-name",
];

describe.each(constructions)("$id", ({ id, summary }) => {
  test("is called by the path of its file and says in a sentence what it finds", () => {
    expect(existsSync(new URL(`${id}.ts`, SOURCES))).toBe(true);
    expect(summary).toMatch(/^[A-Z"].{20,}\.$/u);
  });
  testCases(id, (claim) => [claim.ruleId]);
});

describe.each(LATER_RULES)("%s", (id) => testCases(id, rulesOf));

test("no two constructions share a name, and every file of cases belongs to a rule", () => {
  const ids = [...constructions.map((construction) => construction.id), ...LATER_RULES].sort();
  const files = ["attribution", "refine", "relays"].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, CASES)).map((name) => `${folder}/${name.split(".")[0]}`),
  );
  expect(files.sort()).toEqual(ids);
});

interface Case {
  readonly sign: string;
  readonly isGap: boolean;
  readonly text: string;
}

function testCases(id: string, rules: (claim: Claim) => readonly string[]): void {
  const cases = casesOf(id);
  test("has two texts on which it fires and two on which it does not", () => {
    expect(cases.filter(({ sign }) => sign === "+").length).toBeGreaterThanOrEqual(2);
    expect(cases.filter(({ sign }) => sign === "-").length).toBeGreaterThanOrEqual(2);
  });
  for (const { sign, isGap, text } of cases) {
    const run = isGap ? test.fails : test;
    run(`${sign === "+" ? "fires" : "rests"}: ${text}`, () => {
      expect(citedClaims(text).some((claim) => rules(claim).includes(id))).toBe(sign === "+");
    });
  }
}

function casesOf(id: string): readonly Case[] {
  const file = new URL(`${id}.ar.txt`, CASES);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").matchAll(/^([+-])(\??) (.+)$/gmu);
  return [...lines].map(([, sign = "", gap, text = ""]) => ({
    sign,
    isGap: gap === "?",
    text: text.replaceAll("\\n", "\n"),
  }));
}

/** Every rule that had a part in a claim. A carried hop keeps the rule that found it: the carrying shows in the flag. */
function rulesOf({ ruleId, speaker, chain, evidence, flags }: Claim): readonly string[] {
  return [
    ruleId,
    ...(speaker ? [speaker.ruleId] : []),
    ...chain.map((hop) => hop.ruleId),
    ...evidence.map((step) => step.ruleId),
    ...(flags.includes("CARRIED_CHAIN") ? ["refine/carry-hops"] : []),
  ];
}
