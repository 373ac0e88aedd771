import { describe, expect, test } from "vitest";
import { attributionTerms } from "../../../src/languages/ar/attribution.ts";
import { enclitics, proclitics } from "../../../src/languages/ar/clitics.ts";
import type { AttributionTerm } from "../../../src/languages/attribution-terms.ts";
import { foldText } from "../../../src/text/fold.ts";

const fold = (text: string): string => foldText(text).text;

const termsByForm = new Map<string, AttributionTerm[]>();
for (const term of attributionTerms)
  for (const form of term.forms) {
    const key = fold(form);
    termsByForm.set(key, [...(termsByForm.get(key) ?? []), term]);
  }

/** The terms a written word may stand for, particles and pronoun taken off as the term allows. */
function readingsOf(word: string): readonly AttributionTerm[] {
  const folded = fold(word);
  const found: AttributionTerm[] = [];
  for (let start = 0; start <= 4; start++)
    for (let end = folded.length; end >= folded.length - 3; end--)
      for (const term of termsByForm.get(folded.slice(start, end)) ?? []) {
        const before = proclitics[term.clitics].some(
          ({ form }) => fold(form) === folded.slice(0, start),
        );
        const after = folded.slice(end);
        const pronoun = enclitics.some(({ form }) => fold(form) === after);
        if (before && (after === "" || (term.enclitics && pronoun))) found.push(term);
      }
  return found;
}

/** What the longest known phrase at the start of the words is: its kind, for a function word its class. */
function longestAt(words: string): readonly string[] {
  const parts = words.split(" ");
  for (let count = parts.length; count > 0; count--) {
    const readings = readingsOf(parts.slice(0, count).join(" "));
    if (readings.length > 0)
      return readings.map((term) => (term.kind === "FUNCTION" ? term.word : term.kind));
  }
  return [];
}

function kindsOf(word: string): readonly string[] {
  return readingsOf(word).map(({ kind }) => kind);
}

describe("the Arabic attribution terms", () => {
  test("have ids that are unique in their kind", () => {
    const ids = attributionTerms.map(({ kind, id }) => `${kind} ${id}`);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test("hold no folded form twice in one kind", () => {
    const seen = new Set<string>();
    const twice: string[] = [];
    for (const { kind, forms } of attributionTerms)
      for (const form of forms) {
        const key = `${kind} ${fold(form)}`;
        if (seen.has(key)) twice.push(key);
        seen.add(key);
      }
    expect(twice).toEqual([]);
  });

  test("hold clean forms: composed letters, single blanks, no stretching", () => {
    const forms = attributionTerms.flatMap((term) => term.forms);
    expect(
      forms.filter((form) => form.normalize("NFC") !== form || /^\s|\s$|\s\s|\u0640/u.test(form)),
    ).toEqual([]);
  });

  test("give every reporting verb something to govern", () => {
    const cues = attributionTerms.filter((term) => term.kind === "CUE_VERB");
    // "Traded" reports only with "accusations" behind it, and the construction reads on from there.
    const idle = cues.filter(
      ({ id, governs }) =>
        governs.length === 0 && !id.startsWith("exchange/") && !id.startsWith("ascribe-saying/"),
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
    expect(new Set(cues.map(({ lemma }) => lemma)).size).toBeGreaterThan(190);
  });
});

describe("a word is known", () => {
  const known: readonly (readonly [string, string])[] = readRows(`
    CUE_VERB قالت وقالوا فقال يقولون سيقول وستقول ليقول قيل يقال صرح أعلنا وأضافت تضيف أوضحت أشار وأشارت يشير
    CUE_VERB لفتت شددت أكدوا يؤكد كشفت أقرت اعترفوا زعمت يزعمون ادعت نفى نفت نفوا ينفون كذبت فندت رجحت يتوقع
    CUE_VERB توقعوا حذر تحذر اتهمت يتهمون ندد أدان شجبت هدد توعدت تعهد دعا دعت يدعو طالبوا حثت حضت رحب أشادت
    CUE_VERB تساءلت سأل نقلت أوردته نشرته نقلته وصفته تردد قدرت خشيت اعتبرت رأت واعتبرها استبعد يستبعدون
    CUE_PARTICIPLE مضيفا مضيفة ومشيرين قائلا قائلة مشددا لافتا موضحة مؤكدة متهما نافيا نافية داعية مطالبا زاعمة
    CUE_PARTICIPLE محذرا مهددا مرجحا متوقعة كاشفا معربا معبرا متحدثا واصفا مردفا مستطردا مستدركا ناقلا مستشهدا
    CUE_NOUN إعلان والإعلان تأكيد بتأكيد تحذيرات نفي قوله قولها قولهم بالقول القول اتهامات مزاعم ادعاءات دعوته
    COMPLEMENTIZER أن إن أنه إنها بأن بأنه بأنهم فإن فإنه وأن وإنه
    CUE_PREPOSITION بحسب وبحسب حسب وفق وفقا طبقا نقلا استنادا برأي حسبما كما مثلما
    TIME الاثنين الإثنين والأربعاء شباط فيفري غشت أمس صباح فجر الماضي المقبلة الجاري يومين
    VERB استهدفت قصفوا سيطر أسفرت أدت تسببت وصلوا سيصل تعرضت أصيب يتم تمت انطلقت وانسحبوا
    MASDAR ارتفاع إسقاط مقتل استسلام تدمير سيطرة صعوبة ضرورة مسؤوليتها غياب لغياب بوجود استعداده إجلاؤهم
    NOUN العسكرية السابق الأعلى صواريخ الجنود مدنيين الأمنية شمالية
  `);
  test.each(known)("%s: %s", (kind, word) => {
    expect(kindsOf(word)).toContain(kind);
  });
});

describe("a word with the letters of a cue is none", () => {
  const others: readonly (readonly [string, string])[] = readRows(`
    CUE_VERB يقل تقل بين بينهم بينها دون دونه عقب ردا مجددا متابعة جديد وكالة وزير واشنطن قائد أقوال مصر شبه ثمن
    CUE_PARTICIPLE مضيف طالب طالبة متحدثة ناقلة ناقلات متابعة مجددا مرحبا مواصلة
    CUE_NOUN قائل كاشف
    COMPLEMENTIZER لأن لأنه أنا
    VERB بعد قبل كل غير مثل أنها تكون آخر حول ودعا ودعت مارسيليا
    MASDAR أضافت أفادت أشارت استعادت
    NOUN التي وصفته كتب
  `);
  test.each(others)("not %s: %s", (kind, word) => {
    expect(kindsOf(word)).not.toContain(kind);
  });
});

describe("the longest phrase wins", () => {
  const phrases: readonly (readonly [string, string])[] = readPhrases(`
    BLOCK بعد أن وصل
    BLOCK قبل أن يصل
    BLOCK منذ أن بدأت
    BLOCK يجب أن تكون
    BLOCK يمكن أن تصل
    BLOCK من المقرر أن تصل
    BLOCK من شأنه أن يؤثر
    BLOCK لدرجة أنه توقف
    BUT إلا أن الجسر
    BUT غير أن الوزير
    BUT بيد أنها وصلت
    BLOCK كما أن الجسر
    BLOCK علما أن الجسر
    BLOCK علما بأنها وصلت
    BLOCK رغم أن الجسر
    BLOCK مع أن الجسر
    BLOCK على أن تكون
    BLOCK خصوصا وأن الجسر
    BLOCK عدم الكشف عن هويته
    BLOCK دون الكشف عن اسمه
    BLOCK رفض التعليق على ذلك
    BLOCK امتنعت عن الإدلاء بتصريحات
    BLOCK أفاد من الخبرة
    BLOCK وفقا لما تم الاتفاق
    BLOCK الأمر الذي أدى
    BLOCK فحسب
    GLOSS في إشارة إلى الجسر
    GLOSS دون الإعلان عن العدد
    GLOSS من دون أن توضح السبب
    NO_EVIDENCE دون تقديم أي دليل
    NO_EVIDENCE من دون أن تقدم أدلة
    NO_EVIDENCE ولم يقدم أي دليل
    VERIFICATION ولم يتسن التحقق من ذلك
    VERIFICATION لا يمكن التحقق من
    OUTLET_OWN يذكر أن الجسر
    OUTLET_OWN ويشار إلى أن الجسر
    OUTLET_OWN تجدر الإشارة إلى أن
    OUTLET_OWN والجدير بالذكر أن
    OUTLET_OWN ويأتي ذلك في وقت
    OUTLET_OWN وجاءت تصريحاته بعد
    AT_THE_TIME في الوقت الذي نفت
    WHILE في حين أعلنت
    OPENER من جانبه قال
    OPENER وفي السياق ذاته
    IN_BEGINNING في غضون ذلك
    PREPOSITION إضافة إلى الجسر
    ALSO إضافة إلى ذلك الجسر
    PERHAPS من المحتمل أن
    CUE_PREPOSITION وفقا لما ذكرت
    CUE_PREPOSITION كما جاء في بيان
    DISTANCE_TAIL على حد قوله
    DISTANCE_TAIL وفق تعبيرها
    DISTANCE_TAIL بحسب زعمهم
    DISTANCE_TAIL ما وصفه بالخطأ
    BOILERPLATE اقرأ أيضا
    CUE_VERB أعاد التأكيد على
    CUE_VERB ومضى يقول إن
    CUE_VERB ومضت قائلة إن
    CUE_VERB عاد ليؤكد أن
    DISTANCE_TAIL وفقا له
    DISTANCE_TAIL برأيه
  `);
  test.each(phrases)("%s: %s", (kind, phrase) => {
    expect(longestAt(phrase)).toContain(kind);
  });
});

function readRows(block: string): [string, string][] {
  return block
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [kind = "", ...words] = line.trim().split(" ");
      return words.map((word): [string, string] => [kind, word]);
    });
}

function readPhrases(block: string): [string, string][] {
  return block
    .trim()
    .split("\n")
    .map((line) => {
      const [kind = "", ...words] = line.trim().split(" ");
      return [kind, words.join(" ")];
    });
}
