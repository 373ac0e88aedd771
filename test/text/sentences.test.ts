import fc from "fast-check";
import { expect, test } from "vitest";
import { pairQuotes } from "../../src/text/quotes.ts";
import { cutSentences } from "../../src/text/sentences.ts";
import { tokenize } from "../../src/text/tokens.ts";

function cut(text: string): readonly string[] {
  const tokens = tokenize(text);
  const never = { isProclitic: () => false, isCue: () => false };
  const quotes = pairQuotes(text, tokens, 0, tokens.length, never);
  const rules = { ends: ".!?؟", isAbbreviation: (word: string) => word === "د" };
  return cutSentences(tokens, 0, tokens.length, quotes, rules).map(({ first, last }) =>
    text.slice(tokens[first]?.from ?? 0, tokens[last - 1]?.to ?? 0),
  );
}

test.each([
  ["at a full stop before a blank", "فتح الجسر. أغلق النفق.", ["فتح الجسر.", "أغلق النفق."]],
  ["at the Arabic question mark", "من فتحه؟ لا أحد.", ["من فتحه؟", "لا أحد."]],
  ["behind the marks that close with it", "قال «نعم.» ثم مضى.", ["قال «نعم.»", "ثم مضى."]],
  ["behind a bracket", "فتح (أمس.) ثم أغلق.", ["فتح (أمس.)", "ثم أغلق."]],
  ["at the end where no mark stands", "فتح الجسر", ["فتح الجسر"]],
])("a sentence ends %s", (_case, text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test.each([
  ["inside a quotation", "قال «فتح الجسر. أغلق النفق» أمس."],
  ["at two or more stops", "فتح الجسر.. ثم أغلق"],
  ["at a stop without a blank behind it", "نشره موقع example.org أمس"],
  ["at the stop of an abbreviation", "قال د. سامي نعم"],
  ["at a decimal point", "زاد 3.5 في المئة"],
])("none ends %s", (_case, text) => {
  expect(cut(text)).toEqual([text]);
});

test("sentences cover their paragraph without gap or overlap", () => {
  const text = fc.string({
    unit: fc.constantFrom("كلمة ", ". ", ".", "!", "؟ ", '"', "«", "»", ")", " ", "12"),
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, (given) => {
      expect(cut(given).join("").replaceAll(" ", "")).toBe(given.replaceAll(" ", ""));
    }),
  );
});
