import { expect, test } from "vitest";
import { findViolations } from "../../eval/violations.ts";
import { passageOf } from "../../src/model/span.ts";
import { claimsFromGold } from "./claims-from-gold.ts";

const ARRIVAL = "وصل الوزير إلى المدينة.";
const TEXT = `قال الوزير إن الجسر مغلق. ${ARRIVAL}`;
const texts = new Map([["bridge.txt", TEXT]]);
const negatives = [{ article: "bridge.txt", sentence: ARRIVAL, why: "narration" }];
const said = claimsFromGold(
  [
    {
      ...{ id: "bridge", article: "bridge.txt", sentence: "قال الوزير إن الجسر مغلق." },
      ...{ speaker: "الوزير", speaker_local: "الوزير", speaker_kind: "person" },
      ...{ cue: "قال", content: "الجسر مغلق", polarity: "asserts" },
    },
  ],
  TEXT,
);
const start = TEXT.indexOf(ARRIVAL);
const arrival = said.map((claim) => ({
  ...claim,
  content: [passageOf(TEXT, start, start + ARRIVAL.length)],
}));

test("a claim in another sentence is no violation", () => {
  expect(findViolations(negatives, texts, said)).toEqual([]);
});

test("a claim where nobody is cited is named with its sentence and rule", () => {
  expect(findViolations(negatives, texts, arrival)).toEqual([
    { article: "bridge.txt", sentence: ARRIVAL, why: "narration", ruleId: "gold" },
  ]);
});

test("the outlet's own voice is no violation", () => {
  const own = arrival.map((claim) => ({ ...claim, voice: "AUTHOR" }));
  expect(findViolations(negatives, texts, own)).toEqual([]);
});
