import { describe, expect, test } from "vitest";
import { brief, examples, figuresOf, noFigures } from "./figure-kit.ts";

describe("numbers in words and digits", () => {
  examples(
    ["1151070"],
    [
      "خسر الجيش 1151070 جنديا",
      "خسر الجيش 1,151,070 جنديا",
      "خسر الجيش 1.151.070 جنديا",
      "خسر الجيش 1\u00a0151\u00a0070 جنديا",
      "خسر الجيش ١٬١٥١٬٠٧٠ جنديا",
      "خسر الجيش مليونا و151 ألفا و70 جنديا",
      "خسر الجيش مليون ومئة وواحد وخمسين ألفا وسبعين جنديا",
    ],
  );
  examples(["ABOUT 1151070"], ["بلغت الخسائر نحو مليون و151 ألفا و70 فردا"]);
  examples(["29200"], ["فقد الجيش 29 ألفا و200 جندي", "فقد الجيش تسعة وعشرين ألفا ومئتي جندي"]);
  examples(["2300"], ["وصل ألفان وثلاثمئة شخص", "وصل ألفان وثلاثمائة شخص", "وصل 2300 شخص"]);
  examples(["125000"], ["نزح مئة وخمسة وعشرون ألف شخص", "نزح مائة وخمسة وعشرون ألفا"]);
  examples(["3400"], ["وصل ٣ آلاف و٤٠٠ شخص"]);
  examples(
    ["3500000 USD"],
    ["قيمتها 5ر3 مليون دولار", "قيمتها 3.5 مليون دولار", "قيمتها ٣٫٥ مليون دولار"],
  );
  examples(["1700000 USD"], ["حزمة قيمتها 1.7 مليون دولار"]);
  examples(["1500000"], ["نزح مليون ونصف المليون شخص", "نزح مليون ونصف شخص"]);
  examples(["500000"], ["نزح نصف مليون شخص"]);
  examples(["2000"], ["قتل ألفا جندي في المعارك", "قتل ألفي جندي في المعارك"]);
  examples(["12000000000000 USD"], ["ديون قدرها $12 تريليون"]);
  examples(["17"], ["أصيب سبعة عشر شخصا", "أصيب 17 شخصا"]);
});

describe("what is added and what is listed", () => {
  examples(["11335", "23545"], ["دمرت 11335 دبابة، و23545 مركبة", "دمرت 11335 دبابة و23545 مركبة"]);
  examples(["3 HOUR", "4 HOUR", "5 HOUR"], ["يستمر القصف 3 و4 و5 ساعات"]);
  examples(["20", "30"], ["قتل 20 مدنيا و30 جنديا", "قتل عشرون مدنيا وثلاثون جنديا"]);
});

describe("ranges", () => {
  examples(["BETWEEN 500..1000"], ["تضم القافلة ما بين 500 وألف سيارة"]);
  examples(["BETWEEN 8..10"], ["وقع بين 8 و10 انفجارات", "وقع من 8 إلى 10 انفجارات"]);
  examples(["BETWEEN 70000..80000"], ["وصل 70,000-80,000 شخص"]);
  examples(["BETWEEN 3000..4000"], ["وصل بين 3 و4 آلاف شخص", "وصل بين 3 آلاف و4 آلاف شخص"]);
  examples(["BETWEEN 25..30"], ["وصل بين خمسة وعشرين وثلاثين شخصا"]);
});

describe("qualifiers", () => {
  examples(["ABOUT 1000"], ["قتل قرابة ألف جندي", "قتل نحو 1000 جندي", "قتل ألف جندي تقريبا"]);
  examples(["MORE_THAN 350"], ["أطلقت أكثر من 350 صاروخا", "أطلقت ما يزيد على 350 صاروخا"]);
  examples(["AT_LEAST 10"], ["قتل 10 أشخاص على الأقل", "قتل ما لا يقل عن 10 أشخاص"]);
  examples(["AT_LEAST 36", "AT_LEAST 3"], ["فقدت ما لا يقل عن 36 جنديا و3 دبابات"]);
  examples(["ABOUT 20", "3"], ["قتل نحو 20 جنديا و3 مدنيين"]);
  examples(["LESS_THAN 50"], ["وصل أقل من 50 شخصا"]);
  examples(["UP_TO 100"], ["يحمل ما يصل إلى 100 شخص"]);
  examples(["MORE_THAN 300"], ["تجاوز عدد ضحايا الزلزال 300 قتيل"]);
});

describe("shares, multiples and vague quantities", () => {
  examples(
    ["30 PERCENT"],
    ["تضرر 30٪ من المباني", "تضرر 30 في المئة من المباني", "تضرر 30% من المباني"],
  );
  examples(["ABOUT 30 PERCENT"], ["تضرر ما يقرب من 30 بالمئة من المباني"]);
  examples(
    ["VAGUE"],
    ["قتل عشرات الأشخاص", "قصفت المئات من مواقع القوات", "نزح مئات الآلاف من السكان"],
  );
  examples(["2 TIMES"], ["دفعوا ضعفي ثمن الخبز"]);
  test("a fraction of something is a share", () => {
    const [third] = figuresOf("خسر الجيش نحو ثلث قوته القتالية");
    expect(third).toMatchObject({ unit: "SHARE", qualifier: "ABOUT" });
    expect(third?.value).toBeCloseTo(1 / 3);
  });
  test("two thirds are more than one word says", () => {
    const [most] = figuresOf("دمر أكثر من ثلثي المساكن");
    expect(most).toMatchObject({ unit: "SHARE", qualifier: "MORE_THAN" });
    expect(most?.value).toBeCloseTo(2 / 3);
  });
});

describe("duals and ones", () => {
  examples(
    ["2"],
    ["دمرت دبابتين", "أطلقت صاروخين موجهين", "سيطروا على مدينتين صغيرتين", "دمرت مركزي قيادة"],
  );
  examples(["1"], ["أغرقوا غواصة واحدة", "أصيب شخص واحد"]);
  examples(["1", "2"], ["أعلن مقتل شخص وإصابة اثنين"]);
  examples(["49 DAY"], ["نحن في اليوم التاسع والأربعين من الحرب"]);
  examples(["80 DAY"], ["مع مرور 80 يوما على الحرب"]);
});

test("the words of a figure are number and counted noun, without what is written before them", () => {
  const figures = figuresOf("وقتل 20 مدنيا وثلاثة جنود، ودمرت 14 من دباباتها");
  expect(figures.map(({ passage }) => passage.text)).toEqual([
    "20 مدنيا",
    "ثلاثة جنود",
    "14 من دباباتها",
  ]);
  expect(figures.map(brief)).toEqual(["20", "3", "14"]);
});

describe("a share or multiple with a pronoun or the article", () => {
  examples(["AT_LEAST 30", "0.25 SHARE"], ["أطلق العدو ما لا يقل عن 30 مسيرة، تم إسقاط ربعها"]);
  examples(["300", "0.5 SHARE"], ["وصل 300 نازح نصفهم أطفال"]);
  examples(["UP_TO 0.1 SHARE"], ["النسبة لا تتعدى العشر"]);
  examples(["0.5 SHARE"], ["خفضت الشركة الإنتاج إلى النصف"]);
  examples(["2 TIMES"], ["رفعت الهيئة الرسوم إلى مثليها", "أمطار تعادل ضعف المعدل"]);
  examples(["MORE_THAN 2 TIMES"], ["بلغ السعر أكثر من ضعف ثمنه"]);
  noFigures([
    "لن تقبل المدينة نصف حل",
    "أدى ذلك إلى ضعف الإقبال بسبب ضعف الاقتصاد وضعفه",
    "سجل في النصف الأول من العام وفي الربع الأخير",
    "تراجع الفريق إلى الربع الثاني",
    "وصلت في الأيام العشر الأخيرة",
    "قسمت المدينة إلى نصفين",
  ]);
});

describe("lengths of time that measure", () => {
  examples(["MORE_THAN 2 WEEK"], ["الماء مقطوع عن الحي منذ أكثر من أسبوعين"]);
  examples(["19 DAY"], ["السائق ينتظر منذ 19 يوما"]);
  examples(["40 YEAR"], ["لم يعرف السد هذا المستوى منذ أربعين سنة"]);
  examples(["2 MONTH"], ["نتوقع تعافي السوق في غضون شهرين"]);
  examples(["6 MONTH"], ["عاد اللاعب بعد ستة أشهر من إصابته"]);
  examples(["20"], ["قتل 20 شخصا خلال شهر", "قتل 20 شخصا خلال الأيام الثلاثة الماضية"]);
});

describe("twos, ones and people", () => {
  examples(["2 TIMES"], ["الحكم أخطأ مرتين"]);
  examples(["2"], ["ناديين أوروبيين يراقبان اللاعب"]);
  examples(["AT_LEAST 1"], ["نرجح خفضا واحدا على الأقل قبل نهاية العام"]);
  examples(["3"], ["توقيف ثلاثة مسؤولين في الشركة"]);
  noFigures(["قال ثلاثة مسؤولين إن الخط مغلق", "الجانبان اتفقا مرة واحدة"]);
});

describe("one qualifier for a list with commas", () => {
  examples(
    ["AT_LEAST 36", "AT_LEAST 12", "AT_LEAST 3"],
    ["دمرت القوات ما لا يقل عن 36 دبابة، و12 مدرعة، وثلاث طائرات"],
  );
});

describe("a time of day behind what is counted is no clock time", () => {
  examples(["4"], ["انتشلت الفرق أربع جثث صباح اليوم"]);
  examples(["2"], ["دمرت القوات دبابتين فجر الأحد"]);
  noFigures(["وصل الوفد عند 10 صباحا", "وصل الوفد الساعة 8 مساء"]);
});
