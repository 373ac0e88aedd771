import { describe, expect, it } from "vitest";
import { attributionTerms } from "../../../src/languages/ar/attribution.ts";
import { gazetteer, nameTerms } from "../../../src/languages/ar/names.ts";
import type { GazetteerTerm } from "../../../src/languages/name-terms.ts";
import { foldText } from "../../../src/text/fold.ts";

const fold = (form: string) => foldText(form).text;
const names = nameTerms.filter((term): term is GazetteerTerm => term.kind === "NAME");
const find = (form: string) =>
  names.find((term) => term.forms.some((other) => fold(other) === fold(form)));
const functionForms = new Set(
  attributionTerms
    .filter((term) => term.kind === "FUNCTION")
    .flatMap((term) => term.forms.map(fold)),
);

describe("the Arabic gazetteer", () => {
  it("gives every entity a key of its own", () => {
    const keys = gazetteer.map((entity) => entity.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).not.toContain(null);
  });

  it("gives every entity an id of its own", () => {
    expect(new Set(gazetteer.map((entity) => entity.id)).size).toBe(gazetteer.length);
  });

  it("writes keys as a kind and a name in ASCII", () => {
    for (const { key } of gazetteer) expect(key).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
  });

  it("knows a country by two letters, and every country of a name as a state", () => {
    const states = new Set(
      gazetteer.filter(({ kind }) => kind === "STATE").map(({ country }) => country),
    );
    const unknown = gazetteer.filter(({ country }) => country !== null && !states.has(country));
    expect(unknown.map(({ key }) => key)).toEqual([]);
  });

  it("lets no form name two entities once it is folded", () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const term of names) {
      for (const form of term.forms) {
        const owner = owners.get(fold(form)) ?? term.entityKey;
        if (owner !== term.entityKey) clashes.push(`${form}: ${owner}, ${term.entityKey}`);
        owners.set(fold(form), owner);
      }
    }
    expect(clashes).toEqual([]);
  });

  it("points every term to an entity, of the kind the term says", () => {
    const kinds = new Map(gazetteer.map(({ key, kind }) => [key, kind]));
    for (const term of names) expect(kinds.get(term.entityKey), term.id).toBe(term.entityKind);
  });

  it("has an Arabic display name that is among the names", () => {
    const wrong = gazetteer.filter(
      ({ name, names: all }) => !all.some((one) => one.language === "ar" && one.text === name),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it("holds no form of two letters, empty form or function word, but for the platform of one letter", () => {
    const bad = names.flatMap(({ forms }) =>
      forms.filter((form) => fold(form).trim().length <= 2 || functionForms.has(fold(form))),
    );
    expect(bad).toEqual(["X"]);
  });

  it("ties no bare ministry to a country", () => {
    expect(find("وزارة الدفاع")).toBeUndefined();
    expect(find("وزارة الخارجية")).toBeUndefined();
    expect(find("هيئة الأركان العامة")).toBeUndefined();
  });

  it("keeps a state, its capital, its government's seat and its ministry apart", () => {
    const keys = ["روسيا", "موسكو", "الكرملين", "وزارة الدفاع الروسية"].map(
      (form) => find(form)?.entityKey,
    );
    expect(keys).toEqual(["state/ru", "place/moscow", "org/kremlin", "org/ru-defence-ministry"]);
  });

  it.each([
    { key: "state/us", form: "أمريكا" },
    { key: "state/us", form: "الولايات المتحدة" },
    { key: "state/by", form: "روسيا البيضاء" },
    { key: "state/by", form: "بيلاروسيا" },
    { key: "outlet/tass", form: "تاس" },
    { key: "outlet/ria-novosti", form: "ريا نوفوستي" },
    { key: "outlet/ukrinform", form: "يوكرينفورم" },
    { key: "platform/telegram", form: "تلغرام" },
    { key: "platform/telegram", form: "تيليغرام" },
    { key: "org/nato", form: "حلف شمال الأطلسي" },
    { key: "org/ua-general-staff", form: "الأركان العامة الأوكرانية" },
    { key: "person/zelensky", form: "زيلنسكي" },
    { key: "person/zelensky", form: "فولوديمير زيلينسكي" },
    { key: "place/zaporizhzhia", form: "زاباروجيا" },
    { key: "place/zaporizhzhia-npp", form: "محطة زاباروجيا للطاقة النووية" },
  ])("finds $key under $form", ({ key, form }) => {
    expect(find(form)?.entityKey).toBe(key);
  });

  it("marks a bare family name as short, a full name not", () => {
    expect(find("لافروف")?.short).toBe(true);
    expect(find("سيرغي لافروف")?.short).toBe(false);
  });

  it("leaves a family name that is a word or another's without a short form", () => {
    expect(find("رئيسي")).toBeUndefined();
    expect(find("فيدوروف")).toBeUndefined();
  });

  it("carries names in other scripts where they are known", () => {
    const tass = gazetteer.find(({ key }) => key === "outlet/tass");
    expect(tass?.names).toContainEqual({ text: "TASS", language: "en" });
    expect(tass?.names).toContainEqual({ text: "ТАСС", language: "uk" });
  });

  it.each([
    "النهار",
    "الحياة",
    "الأخبار",
    "اليوم",
    "المدينة",
    "الرأي",
    "الوفد",
    "الجمهورية",
    "الصباح",
    "السفير",
    "البلاد",
  ])("knows the paper $0 only behind what it is", (form) => {
    expect(find(form)).toBeUndefined();
    expect(find(`صحيفة ${form}`) ?? find(`جريدة ${form}`)).toBeDefined();
  });

  it("has outlets in every Arab state", () => {
    const states = "AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE".split(" ");
    const withOutlet = new Set(
      gazetteer.filter(({ kind }) => kind === "OUTLET").map(({ country }) => country),
    );
    expect(states.filter((state) => !withOutlet.has(state))).toEqual([]);
  });

  it("covers the world's states, outlets and the people of the news", () => {
    const count = (kind: string) => gazetteer.filter((entity) => entity.kind === kind).length;
    expect(count("STATE")).toBeGreaterThan(190);
    expect(count("OUTLET")).toBeGreaterThan(1000);
    expect(count("ORGANIZATION")).toBeGreaterThan(200);
    expect(count("PERSON")).toBeGreaterThan(400);
    expect(count("PLACE")).toBeGreaterThan(300);
  });
});
