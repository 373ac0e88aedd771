import { describe, expect, test } from "vitest";
import {
  inflectActive,
  inflectPassive,
} from "../../../../src/languages/ar/morphology/inflect-verb.ts";
import type { InflectedForms } from "../../../../src/languages/ar/morphology/inflected-form.ts";
import { readVerbLemma } from "../../../../src/languages/ar/morphology/verb-lemma.ts";

/**
 * For each type of verb: the row, the active perfect, the active imperfect, and the passive singular where letters tell it ("-" where not).
 * Places in order: he, she, both (m), both (f), they (m), they (f); spellings of one place are joined by "/".
 */
const TABLES = `
  # sound
  كتب يكتب
  كتب كتبت كتبا كتبتا كتبوا كتبن
  يكتب تكتب يكتبان/يكتبا تكتبان/تكتبا يكتبون/يكتبوا يكتبن
  -
  # sound, form II
  صرح يصرح
  صرح صرحت صرحا صرحتا صرحوا صرحن
  يصرح تصرح يصرحان/يصرحا تصرحان/تصرحا يصرحون/يصرحوا يصرحن
  -
  # sound, form III
  تابع يتابع
  تابع تابعت تابعا تابعتا تابعوا تابعن
  يتابع تتابع يتابعان/يتابعا تتابعان/تتابعا يتابعون/يتابعوا يتابعن
  توبع توبعت
  # sound, form IV, last radical noon
  أعلن يعلن
  أعلن أعلنت أعلنا أعلنتا أعلنوا
  يعلن تعلن يعلنان/يعلنا تعلنان/تعلنا يعلنون/يعلنوا
  -
  # sound, form V
  توقع يتوقع
  توقع توقعت توقعا توقعتا توقعوا توقعن
  يتوقع تتوقع يتوقعان/يتوقعا تتوقعان/تتوقعا يتوقعون/يتوقعوا يتوقعن
  -
  # sound, form VI
  تساءل يتساءل
  تساءل تساءلت تساءلا تساءلتا تساءلوا تساءلن
  يتساءل تتساءل يتساءلان/يتساءلا تتساءلان/تتساءلا يتساءلون/يتساءلوا يتساءلن
  -
  # sound, form VII
  انفجر ينفجر
  انفجر انفجرت انفجرا انفجرتا انفجروا انفجرن
  ينفجر تنفجر ينفجران/ينفجرا تنفجران/تنفجرا ينفجرون/ينفجروا ينفجرن
  -
  # sound, form VIII
  اعترف يعترف
  اعترف اعترفت اعترفا اعترفتا اعترفوا اعترفن
  يعترف تعترف يعترفان/يعترفا تعترفان/تعترفا يعترفون/يعترفوا يعترفن
  -
  # sound, form X
  استبعد يستبعد
  استبعد استبعدت استبعدا استبعدتا استبعدوا استبعدن
  يستبعد تستبعد يستبعدان/يستبعدا تستبعدان/تستبعدا يستبعدون/يستبعدوا يستبعدن
  -
  # form II with a middle glide
  بين يبين
  بين بينت بينا بينتا بينوا
  يبين تبين يبينان/يبينا تبينان/تبينا يبينون/يبينوا
  -
  # assimilated
  وصف يصف
  وصف وصفت وصفا وصفتا وصفوا وصفن
  يصف تصف يصفان/يصفا تصفان/تصفا يصفون/يصفوا يصفن
  يوصف توصف
  # assimilated, form IV
  أوضح يوضح
  أوضح أوضحت أوضحا أوضحتا أوضحوا أوضحن
  يوضح توضح يوضحان/يوضحا توضحان/توضحا يوضحون/يوضحوا يوضحن
  -
  # hollow with waw
  قال يقول
  قال قالت قالا قالتا قالوا قلن
  يقول/يقل تقول/تقل يقولان/يقولا تقولان/تقولا يقولون/يقولوا يقلن
  قيل قيلت يقال تقال
  # hollow with ya
  زاد يزيد
  زاد زادت زادا زادتا زادوا زدن
  يزيد/يزد تزيد/تزد يزيدان/يزيدا تزيدان/تزيدا يزيدون/يزيدوا يزدن
  زيد زيدت يزاد تزاد
  # hollow with alef
  خاف يخاف
  خاف خافت خافا خافتا خافوا خفن
  يخاف/يخف تخاف/تخف يخافان/يخافا تخافان/تخافا يخافون/يخافوا يخفن
  خيف خيفت
  # hollow, form IV
  أشار يشير
  أشار أشارت أشارا أشارتا أشاروا أشرن
  يشير/يشر تشير/تشر يشيران/يشيرا تشيران/تشيرا يشيرون/يشيروا يشرن
  أشير أشيرت يشار تشار
  # hollow, form VIII
  احتاج يحتاج
  احتاج احتاجت احتاجا احتاجتا احتاجوا احتجن
  يحتاج/يحتج تحتاج/تحتج يحتاجان/يحتاجا تحتاجان/تحتاجا يحتاجون/يحتاجوا يحتجن
  احتيج احتيجت
  # hollow, form X
  استعاد يستعيد
  استعاد استعادت استعادا استعادتا استعادوا استعدن
  يستعيد/يستعد تستعيد/تستعد يستعيدان/يستعيدا تستعيدان/تستعيدا يستعيدون/يستعيدوا يستعدن
  استعيد استعيدت يستعاد تستعاد
  # hollow with a last hamza
  جاء يجيء
  جاء جاءت جاءا جاءتا جاءوا/جاؤوا جئن
  يجيء/يجئ تجيء/تجئ يجيئان/يجيئا تجيئان/تجيئا يجيئون/يجيئوا يجئن
  يجاء/يجأ تجاء/تجأ
  # defective with ya
  نفى ينفي
  نفى نفت نفيا نفتا نفوا نفين
  ينفي/ينف تنفي/تنف ينفيان/ينفيا تنفيان/تنفيا ينفون/ينفوا ينفين
  نفيت
  # defective with waw
  دعا يدعو
  دعا دعت دعتا دعوا دعون
  يدعو/يدع تدعو/تدع يدعوان/يدعوا تدعوان/تدعوا يدعون/يدعوا
  دعي دعيت يدعى تدعى
  # defective in ya
  خشي يخشى
  خشي خشيت خشيا خشيتا خشوا خشين
  يخشى/يخش تخشى/تخش يخشيان/يخشيا تخشيان/تخشيا يخشون/يخشوا يخشين
  -
  # defective, form II
  سمى يسمي
  سمى سمت سميا سمتا سموا سمين
  يسمي/يسم تسمي/تسم يسميان/يسميا تسميان/تسميا يسمون/يسموا يسمين
  سميت
  # defective, form VIII
  ادعى يدعي
  ادعى ادعت ادعيا ادعتا ادعوا ادعين
  يدعي/يدع تدعي/تدع يدعيان/يدعيا تدعيان/تدعيا يدعون/يدعوا يدعين
  ادعيت
  # defective with a middle hamza
  رأى يرى
  رأى رأت رأيا رأتا رأوا رأين
  يرى/ير ترى/تر يريان/يريا تريان/تريا يرون/يروا يرين
  رأيت
  # doubled
  حثّ يحثّ
  حث حثت حثا حثتا حثوا حثثن
  يحث تحث يحثان/يحثا تحثان/تحثا يحثون/يحثوا يحثثن
  -
  # doubled, form IV
  أصرّ يصرّ
  أصر أصرت أصرا أصرتا أصروا أصررن
  يصر تصر يصران/يصرا تصران/تصرا يصرون/يصروا يصررن
  -
  # doubled, form VIII
  احتجّ يحتجّ
  احتج احتجت احتجا احتجتا احتجوا احتججن
  يحتج تحتج يحتجان/يحتجا تحتجان/تحتجا يحتجون/يحتجوا يحتججن
  -
  # middle hamza
  سأل يسأل
  سأل سألت سألا سألتا سألوا سألن
  يسأل تسأل يسألان/يسألا تسألان/تسألا يسألون/يسألوا يسألن
  سئل سئلت
  # last hamza
  بدأ يبدأ
  بدأ بدأت بدآ بدأتا بدأوا/بدؤوا بدأن
  يبدأ تبدأ يبدآن/يبدآ تبدآن/تبدآ يبدأون/يبدأوا/يبدؤون/يبدؤوا يبدأن
  بدئ بدئت
  # last hamza, form V
  تنبأ يتنبأ
  تنبأ تنبأت تنبآ تنبأتا تنبأوا/تنبؤوا تنبأن
  يتنبأ تتنبأ يتنبآن/يتنبآ تتنبآن/تتنبآ يتنبأون/يتنبأوا/يتنبؤون/يتنبؤوا يتنبأن
  تنبئ تنبئت
  # last hamza, form IV
  أنبأ ينبئ
  أنبأ أنبأت أنبآ أنبأتا أنبأوا/أنبؤوا أنبأن
  ينبئ تنبئ ينبئان/ينبئا تنبئان/تنبئا ينبئون/ينبئوا ينبئن
  أنبئ أنبئت ينبأ تنبأ
  # first hamza
  أكد يؤكد
  أكد أكدت أكدا أكدتا أكدوا أكدن
  يؤكد تؤكد يؤكدان/يؤكدا تؤكدان/تؤكدا يؤكدون/يؤكدوا يؤكدن
  -
`;

describe("verb inflection", () => {
  for (const { type, row, perfect, imperfect, passive } of readTables(TABLES)) {
    test(`a ${type} verb has its forms`, () => {
      const lemma = read(row);
      const active = inflectActive(lemma);
      expect(spell(active.filter(({ tense }) => tense === "PERFECT"))).toBe(perfect);
      expect(spell(active.filter(({ tense }) => tense === "IMPERFECT"))).toBe(imperfect);
      const singular = inflectPassive(lemma).filter(({ number }) => number === "SG");
      expect(spell(singular) || "-").toBe(passive);
    });
  }

  test("reads the type of a verb from its row", () => {
    expect(read("قال يقول")).toMatchObject({ hollow: true, defective: false });
    expect(read("صور يصور")).toMatchObject({ hollow: false, doubled: false });
    expect(read("تابع يتابع")).toMatchObject({ hollow: false });
    expect(read("نفى ينفي")).toMatchObject({ defective: true });
    expect(read("خشي يخشى")).toMatchObject({ defective: true });
    expect(read("حثّ يحثّ")).toMatchObject({ doubled: true });
  });

  test("gives whole words where the stem before a pronoun is another word", () => {
    const places = inflectActive(read("أنهى ينهي"));
    const stems = places.flatMap((place) => place.stems);
    expect(stems).toContain("أنهاه");
    expect(stems).not.toContain("أنها");
  });

  test("gives the stem of the plural, which only loses a silent letter", () => {
    const places = inflectActive(read("نقل ينقل"));
    expect(places.flatMap((place) => place.stems)).toContain("نقلو");
  });
});

function read(row: string) {
  const [past = "", present = ""] = row.split(" ");
  return readVerbLemma(past, present);
}

function spell(places: readonly InflectedForms[]): string {
  return places.map(({ forms }) => forms.join("/")).join(" ");
}

function readTables(block: string) {
  return block
    .split("  # ")
    .slice(1)
    .map((entry) => {
      const [type = "", row = "", perfect = "", imperfect = "", passive = ""] = entry
        .split("\n")
        .map((line) => line.trim());
      return { type, row, perfect, imperfect, passive };
    });
}
