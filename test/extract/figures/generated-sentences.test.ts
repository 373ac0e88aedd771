import fc from "fast-check";
import { expect, test } from "vitest";
import { brief, figuresOf } from "./figure-kit.ts";
import { NOTATIONS, writeNumber } from "./number-writer.ts";

/** Words and the figures they hold, as `brief` writes them. */
interface Piece {
  readonly text: string;
  readonly holds: readonly string[];
}

const many = fc.integer({ min: 11, max: 99_999 }).filter((value) => {
  const isYear = value >= 1900 && value <= 2100;
  return value % 100 > 10 && !isYear;
});
const number = fc.tuple(many, fc.constantFrom(...NOTATIONS));
const qualifier = fc.constantFrom(
  ["", ""],
  ["نحو ", "ABOUT "],
  ["قرابة ", "ABOUT "],
  ["أكثر من ", "MORE_THAN "],
  ["ما لا يقل عن ", "AT_LEAST "],
  ["أقل من ", "LESS_THAN "],
);
const noun = fc.constantFrom("جنديا", "دبابة", "مسيرة", "شخصا", "صاروخا", "مبنى", "غيمة");

const counted: fc.Arbitrary<Piece> = fc
  .tuple(qualifier, number, noun)
  .map(([[words, name], [value, notation], what]) => ({
    text: `${words}${writeNumber(value, notation)} ${what}`,
    holds: [`${name}${value}`],
  }));

const few = fc
  .tuple(
    fc.constantFrom("ثلاثة", "أربعة", "7", "٨", "عشرة", "خمسة آلاف"),
    fc.constantFrom("جنود", "صواريخ", "أشخاص", "مبان", "صحفيين"),
  )
  .map(([value, what]) => piece(`${value} ${what}`, FEW[value] ?? ""));

const FEW: Readonly<Record<string, string>> = {
  ثلاثة: "3",
  أربعة: "4",
  "7": "7",
  "٨": "8",
  عشرة: "10",
  "خمسة آلاف": "5000",
};

const piece = (text: string, ...holds: readonly string[]): Piece => ({ text, holds });

const inNouns = fc.constantFrom(
  piece("دبابتين", "2"),
  piece("ناديين", "2"),
  piece("غواصة واحدة", "1"),
  piece("خفضا واحدا على الأقل", "AT_LEAST 1"),
  piece("عشرات المنازل", "VAGUE"),
  piece("نصف مليون شخص", "500000"),
  piece("30 في المئة من المباني", "30 PERCENT"),
  piece("ربع سكانها", "0.25 SHARE"),
  piece("شيئا لا يتعدى العشر", "UP_TO 0.1 SHARE"),
  piece("ما يعادل ضعف المعدل", "2 TIMES"),
  piece("بين 8 و10 سفن", "BETWEEN 8..10"),
);

/** What holds no figure. */
const nothing = fc.constantFrom(
  "بلدتي الشمال والجنوب",
  "الكتيبة 227",
  "منظومة إس-300",
  "الجانبين",
  "عددا من المدنيين",
  "النصف الأول من الموسم",
  "ضعف الإقبال",
  "مجموعة السبع",
  "الطرفين في البلدين",
  "منطقتي الجبل والساحل",
  "مدنيين ومسؤولين",
  "لاعبا (23 عاما)",
  "إحدى المدارس",
  "أحد الجنود",
  "عدة سفن وبعض الزوارق",
  "ثاني أكبر ميناء",
  "اليوم الثاني من البطولة",
  "سبب ضعفه",
  "الطائرة F-16",
  "المفاعل رقم 3",
  "أربعة مصادر",
  "ربع النهائي",
);

const openings = fc.constantFrom(
  "رأى الناس",
  "ذكر الحاضرون",
  "منذ بداية الحرب رأى الناس",
  "منذ بدء القتال على الحدود في 24 فبراير 2022 رأى الناس",
  "قالت أربعة مصادر إن الناس رأوا",
);
const endings = fc.constantFrom(
  piece(""),
  piece(" خلال الساعات الماضية"),
  piece(" في 5 مايو 2023"),
  piece(" قبل ثلاثة أيام"),
  piece(" منذ شهرين"),
  piece(" منذ أكثر من أسبوعين", "MORE_THAN 2 WEEK"),
  piece(" في غضون شهرين", "2 MONTH"),
  piece(" بعد ستة أشهر من الحادث", "6 MONTH"),
  piece(" مرتين", "2 TIMES"),
);

const sentences = fc.tuple(
  openings,
  fc.array(
    fc.oneof(
      counted,
      few,
      inNouns,
      nothing.map((text) => piece(text)),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
  endings,
);

test("a sentence made of known pieces holds their figures and no other", () => {
  fc.assert(
    fc.property(sentences, ([opening, pieces, ending]) => {
      const listed = pieces.map(({ text }) => text).join("، ثم ");
      const text = `${opening} ${listed} هناك${ending.text}.`;
      expect(figuresOf(text).map(brief)).toEqual([...pieces, ending].flatMap(({ holds }) => holds));
    }),
    { numRuns: 2000 },
  );
});

const inherits = new Set(["MORE_THAN ", "AT_LEAST ", "LESS_THAN "]);

test("a qualifier that governs a list is every item's until another one stands", () => {
  const items = fc.array(fc.tuple(qualifier, many, noun), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(items, fc.constantFrom(" و", "، و"), (list, joint) => {
      const texts = list.map(([[words], value, what]) => `${words}${value} ${what}`);
      let current = "";
      const expected = list.map(([[words, name], value]) => {
        if (words !== "") current = inherits.has(name) ? name : "";
        return `${words === "" ? current : name}${value}`;
      });
      expect(figuresOf(`رأى الناس ${texts.join(joint)}.`).map(brief)).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});
