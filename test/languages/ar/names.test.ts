import { describe, expect, it } from "vitest";
import { attributionTerms } from "../../../src/languages/ar/attribution.ts";
import { nameTerms } from "../../../src/languages/ar/names.ts";
import type { NameTerm } from "../../../src/languages/name-terms.ts";
import { foldText } from "../../../src/text/fold.ts";

const fold = (form: string) => foldText(form).text;

function termsOf<K extends NameTerm["kind"]>(kind: K, form: string) {
  return nameTerms
    .filter((term): term is Extract<NameTerm, { kind: K }> => term.kind === kind)
    .filter((term) => term.forms.some((other) => fold(other) === fold(form)));
}

describe("the Arabic name terms", () => {
  it("have an id of their own within their kind", () => {
    const ids = nameTerms.map((term) => `${term.kind} ${term.id}`);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("have forms, none empty, none of two letters, none with a mark of the notation", () => {
    const bad = nameTerms.flatMap(({ id, forms }) =>
      forms
        .filter((form) => fold(form).length <= 2 || /[+*|]$|^[+*|]|\s{2}|[،؛]/u.test(form))
        .map((form) => `${id} ${form}`),
    );
    expect(bad.filter((form) => !form.endsWith("+") && !form.includes("1+1"))).toEqual([
      "platform/x#short X",
    ]);
    expect(nameTerms.filter(({ forms }) => forms.length === 0)).toEqual([]);
  });

  it("let no given name be a function word, with or without a particle before it", () => {
    const functions = new Set(
      attributionTerms
        .filter(({ kind }) => kind === "FUNCTION")
        .flatMap(({ forms }) => forms.map(fold)),
    );
    const particles = ["", "و", "ف", "ب", "ل", "ك"];
    const bad = nameTerms
      .filter(({ kind }) => kind === "GIVEN_NAME")
      .flatMap(({ forms }) => forms)
      .filter((form) => particles.some((particle) => functions.has(particle + fold(form))));
    expect(bad).toEqual([]);
  });

  it("know three hundred given names and more, of both genders", () => {
    const given = nameTerms.filter((term) => term.kind === "GIVEN_NAME");
    expect(given.length).toBeGreaterThan(300);
    expect(termsOf("GIVEN_NAME", "سيرغي")[0]?.gender).toBe("M");
    expect(termsOf("GIVEN_NAME", "فاطمة")[0]?.gender).toBe("F");
  });

  it.each([
    { gender: "M", number: "SG", form: "أوكراني" },
    { gender: "F", number: "SG", form: "أوكرانية" },
    { gender: "M", number: "PL", form: "أوكرانيون" },
    { gender: "M", number: "PL", form: "أوكرانيين" },
    { gender: "F", number: "PL", form: "أوكرانيات" },
    { gender: "F", number: "DU", form: "أوكرانيتين" },
  ])("read $form as an adjective of Ukraine", ({ gender, number, form }) => {
    expect(termsOf("NISBA", form)).toContainEqual(
      expect.objectContaining({ country: "UA", gender, number }),
    );
  });

  it("know broken plurals of peoples", () => {
    expect(termsOf("NISBA", "روس")[0]).toMatchObject({ country: "RU", number: "PL" });
    expect(termsOf("NISBA", "أكراد")[0]).toMatchObject({ country: null, number: "PL" });
  });

  it("never read the name of a state as an adjective", () => {
    expect(termsOf("NISBA", "روسيا")).toEqual([]);
    expect(termsOf("NISBA", "ألمانيا")).toEqual([]);
  });

  it("agree both words of South Korean, one of South African", () => {
    expect(termsOf("NISBA", "كورية جنوبية")[0]?.country).toBe("KR");
    expect(termsOf("NISBA", "كورية الجنوبية")[0]?.country).toBe("KR");
    expect(termsOf("NISBA", "جنوب أفريقية")[0]?.country).toBe("ZA");
  });

  it("give a woman's office the masculine one as its wider role", () => {
    const [minister] = termsOf("HEAD", "وزيرة");
    expect(minister).toMatchObject({
      head: "ROLE",
      speakerKind: "PERSON",
      gender: "F",
      number: "SG",
    });
    expect(minister?.broader).toEqual(["minister", "official"]);
  });

  it("see every wider role among the heads", () => {
    const ids = new Set(nameTerms.filter(({ kind }) => kind === "HEAD").map(({ id }) => id));
    const broader = nameTerms.flatMap((term) => (term.kind === "HEAD" ? term.broader : []));
    expect(broader.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each([
    { head: "ROLE", hopRole: "SPOKESPERSON", form: "متحدث" },
    { head: "ROLE", hopRole: "SPOKESPERSON", form: "ناطق باسم" },
    { head: "ROLE", hopRole: null, form: "رئيس وزراء" },
    { head: "ROLE", hopRole: null, form: "أمين العام" },
    { head: "ORGANIZATION", hopRole: null, form: "هيئة الأركان العامة" },
    { head: "ORGANIZATION", hopRole: null, form: "الخارجية" },
    { head: "OUTLET", hopRole: "AGENCY", form: "وكالة أنباء" },
    { head: "OUTLET", hopRole: "OUTLET", form: "صحيفة" },
    { head: "OUTLET", hopRole: "OUTLET", form: "وسائل إعلام" },
    { head: "PEOPLE", hopRole: null, form: "انفصاليون" },
    { head: "ANONYMOUS", hopRole: null, form: "مصادر" },
    { head: "ANONYMOUS", hopRole: null, form: "شهود عيان" },
    { head: "HONORIFIC", hopRole: null, form: "عقيد" },
    { head: "PART", hopRole: null, form: "إحدى" },
  ])("read $form as a head: $head", ({ head, hopRole, form }) => {
    expect(termsOf("HEAD", form)).toContainEqual(expect.objectContaining({ head, hopRole }));
  });

  it.each([
    { medium: "STATEMENT", form: "بيان" },
    { medium: "EVENT", form: "مؤتمر الصحفي" },
    { medium: "EVENT", form: "مؤتمرا صحفيا" },
    { medium: "INTERVIEW", form: "مقابلة" },
    { medium: "POST", form: "تغريدات" },
    { medium: "HOST", form: "حساب" },
    { medium: "IMAGE", form: "صور" },
  ])("read $form as a medium: $medium", ({ medium, form }) => {
    expect(termsOf("MEDIUM", form)).toContainEqual(expect.objectContaining({ medium }));
  });

  it("know rumours", () => {
    expect(termsOf("RUMOUR", "شائعات")).toHaveLength(1);
  });
});
