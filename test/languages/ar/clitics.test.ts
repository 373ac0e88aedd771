import { describe, expect, test } from "vitest";
import { enclitics, proclitics } from "../../../src/languages/ar/clitics.ts";
import type { CliticClass } from "../../../src/languages/term-base.ts";

const formsOf = (kind: CliticClass): readonly string[] => proclitics[kind].map(({ form }) => form);

describe("Arabic particles before a word", () => {
  test.each(Object.keys(proclitics) as CliticClass[])(
    "%s: no form twice, the bare word first",
    (kind) => {
      const forms = formsOf(kind);
      expect(new Set(forms).size).toBe(forms.length);
      expect(forms[0]).toBe("");
    },
  );

  test("a function word takes a conjunction only", () => {
    expect(formsOf("PARTICLE").join(" ")).toBe(" و ف");
  });

  test("a verb takes the future and the purpose particle, with or without a conjunction", () => {
    expect(formsOf("VERB").join(" ")).toBe(" و ف س وس فس ل ول فل");
  });

  test("a noun takes prepositions and the article, a name prepositions alone", () => {
    expect(formsOf("NOUN")).toEqual(
      expect.arrayContaining("ال لل بال كال وال وبال فلل".split(" ")),
    );
    expect(formsOf("NAME").join(" ")).toBe(" ب ل ك و وب ول وك ف فب فل فك");
  });

  test("each says what it adds", () => {
    expect(proclitics.NOUN.find(({ form }) => form === "ولل")).toEqual({
      form: "ولل",
      conjunction: true,
      preposition: "li",
      article: true,
    });
  });
});

test("each pronoun after a word has one form", () => {
  const forms = enclitics.map(({ form }) => form);
  expect(new Set(forms).size).toBe(forms.length);
});
