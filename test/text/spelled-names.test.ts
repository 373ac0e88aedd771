import { expect, test } from "vitest";
import { tokenize } from "../../src/text/tokens.ts";

const formsOf = (text: string) => tokenize(text).map(({ form }) => form);

test.each([
  ["آي.إن.جي", ["آي.إن.جي"]],
  ["بنك إتش.إس.بي.سي.", ["بنك", "إتش.إس.بي.سي", "."]],
  ["بي.إم.آي، إن", ["بي.إم.آي", "،", "إن"]],
  ["لوكالة أ.ف.ب.", ["لوكالة", "أ.ف.ب", "."]],
  // Two words with a stop are the ends of two sentences; longer words are none, and letters before one shorten given names.
  ["انتهى.ثم", ["انتهى", ".", "ثم"]],
  ["ج.ك.رولينغ", ["ج", ".", "ك", ".", "رولينغ"]],
  ["بي. إم. آي", ["بي", ".", "إم", ".", "آي"]],
])("%s", (text, forms) => expect(formsOf(text)).toEqual(forms));

test("a long row of short words with stops is no name, and is read in linear time", () => {
  const row = Array.from({ length: 20_000 }, () => "با").join(".");
  expect(formsOf(row)).toHaveLength(39_985);
});
