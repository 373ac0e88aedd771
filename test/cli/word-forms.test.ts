import { expect, test } from "vitest";
import { wordFormsIn } from "../../src/cli/word-forms.ts";
import { packFor } from "../../src/languages/registry.ts";

const arabic = packFor("ar");
if (arabic === null) throw new Error("Arabic has a pack");

test("a word is looked for with its article and particles, and without", () => {
  const bare = wordFormsIn(arabic, "جسر");
  expect(bare).toEqual(expect.arrayContaining(["جسر", "الجسر", "والجسر", "للجسر", "بجسر"]));
  expect(new Set(wordFormsIn(arabic, "الجسر"))).toEqual(new Set(bare));
  expect(bare.length).toBeLessThanOrEqual(32);
});

test("numbers and other scripts stay as they are", () => {
  expect(wordFormsIn(arabic, "1350")).toEqual(["1350"]);
  expect(wordFormsIn(arabic, "tass")).toEqual(["tass"]);
});
