import { expect, test } from "vitest";
import { figuresOf } from "./figure-kit.ts";

const worded = (text: string) =>
  figuresOf(text).map(({ value, metric, wordingDiffers }) => [value, metric, wordingDiffers]);

test("the dead, where the clause announces losses", () => {
  expect(worded("بلغت خسائر الجيش الروسي 5000 قتيل")).toEqual([[5000, "PERSONNEL_KILLED", true]]);
  expect(worded("وصلت الخسائر البشرية للجيش الروسي إلى 700 قتيل")).toEqual([
    [700, "PEOPLE_KILLED", true],
  ]);
});

test("special forces in a list of lost equipment are written for special equipment", () => {
  expect(worded("دمرت القوات 20 دبابة و30 مدرعة و40 من القوات الخاصة")).toEqual([
    [20, "TANKS", false],
    [30, "ARMOURED_VEHICLES", false],
    [40, "SPECIAL_EQUIPMENT", true],
  ]);
});

test.each([
  ["a breakdown of the losses", "بلغت خسائر الجيش الروسي 500 قتيل و900 جريح"],
  ["losses of people", "بلغت خسائر الجيش الروسي 5000 جندي"],
  ["a verb of losing with the dead", "خسرت روسيا 900 قتيل"],
  ["the dead under their own name", "بلغ عدد القتلى 900 قتيل"],
  ["the dead and wounded", "بلغ عدد قتلى وجرحى الجيش الروسي 5000 فرد"],
  ["the wounded set free", "أفرجت السلطات عن 5 جرحى"],
  ["special forces alone", "قتل 40 من القوات الخاصة"],
  ["special forces beside one tank", "دمرت القوات 20 دبابة وقتلت 40 من القوات الخاصة"],
  ["special equipment under its own name", "دمرت القوات 20 دبابة و30 مدرعة و40 من المعدات الخاصة"],
])("nothing parts in %s", (_case, text) => {
  const figures = worded(text);
  expect(figures.length).toBeGreaterThan(0);
  expect(figures.map(([, , differs]) => differs)).not.toContain(true);
});

test("special forces that died are soldiers", () => {
  expect(worded("قتل 40 من القوات الخاصة")).toEqual([[40, "PERSONNEL_KILLED", false]]);
});
