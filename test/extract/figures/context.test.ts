import { describe, expect, test } from "vitest";
import { figuresOf } from "./figure-kit.ts";

function metrics(text: string): readonly (string | null)[] {
  return figuresOf(text).map(({ metric }) => metric);
}

describe("the metric comes from the counted thing and what happened to it", () => {
  test.each([
    ["قتل 20 جنديا", ["PERSONNEL_KILLED"]],
    ["أصيب 20 جنديا", ["PERSONNEL_WOUNDED"]],
    ["قتل 9 مدنيين وأصيب 16 آخرون", ["CIVILIANS_KILLED", "CIVILIANS_WOUNDED"]],
    ["بلغ عدد قتلى وجرحى الجيش الروسي 5000 فرد", ["PERSONNEL_KILLED_OR_WOUNDED"]],
    ["استسلم ثمانية جنود", ["PERSONNEL_SURRENDERED"]],
    ["قال إن 10 أشخاص على الأقل قتلوا", ["PEOPLE_KILLED"]],
    ["خسر الجيش 30 دبابة و20 مدرعة", ["TANKS", "ARMOURED_VEHICLES"]],
    ["ستسلم الدولة 31 دبابة", ["TANKS_PROMISED"]],
    ["سلمت الدولة 31 دبابة", ["TANKS_DELIVERED"]],
    ["أطلقت القوات 40 صاروخا", ["MISSILES_LAUNCHED"]],
    ["أسقطت القوات 40 صاروخا", ["MISSILES_SHOT_DOWN"]],
    ["دمرت القوات 3926 صاروخ كروز", ["CRUISE_MISSILES"]],
    ["صدت القوات 12 هجوما", ["ATTACKS_REPELLED"]],
    ["اعتقلت الشرطة 4 أشخاص", ["PEOPLE_DETAINED"]],
    ["دمر القصف عشرين منزلا ومدرستين", ["BUILDINGS_DESTROYED", "BUILDINGS_DESTROYED"]],
    ["تدمير دبابتين وطائرتي استطلاع", ["TANKS", "AIRCRAFT"]],
    ["أطلقت القوات 7 صواريخ باليستية", ["BALLISTIC_MISSILES_LAUNCHED"]],
    ["أسقطت القوات 7 صواريخ باليستية", ["BALLISTIC_MISSILES_SHOT_DOWN"]],
    ["شن الطيران 12 ضربة", ["STRIKES"]],
    ["نفذ الطيران 30 طلعة", ["SORTIES"]],
    ["سيطرت القوات على 25 كيلومترا مربعا", ["TERRITORY_TAKEN"]],
    ["احتجزت الشرطة 6 مدنيين", ["CIVILIANS_DETAINED"]],
    ["منحت الدولة 40 مليون دولار", ["AID_MONEY_DELIVERED"]],
    ["ستمنح الدولة 40 مليون دولار", ["AID_MONEY_PROMISED"]],
    ["رأى 40 غيمة", [null]],
  ] as const)("%s", (text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });
});

test("a reporting verb ends what happened before it", () => {
  expect(metrics("دمرت القوات 20 دبابة، وأضاف البيان أن 30 دبابة في الطريق")).toEqual([
    "TANKS",
    null,
  ]);
});

describe("whose", () => {
  test("an adjective of nation in the noun phrase", () => {
    const [figure] = figuresOf("دمرت القوات 3 طائرات حربية أوكرانية");
    expect(figure?.subject).toMatchObject({ country: "UA", passage: { text: "أوكرانية" } });
  });
  test("an accusative adjective that is spelled like the state", () => {
    expect(figuresOf("قتل 20 جنديا أوكرانيا")[0]?.subject?.country).toBe("UA");
  });
  test("the side that lost", () => {
    expect(
      figuresOf("خسرت روسيا 30 دبابة و20 مدرعة").map(({ subject }) => subject?.country),
    ).toEqual(["RU", "RU"]);
  });
});

describe("periods", () => {
  const periods = (text: string, publishedAt: string | null = null) =>
    figuresOf(text, publishedAt).map(({ period }) => period);

  test("one that leads its clause covers the list", () => {
    expect(
      periods("منذ بداية الحرب خسر الجيش 30 دبابة، و20 مدرعة").map((period) => period?.kind),
    ).toEqual(["CUMULATIVE", "CUMULATIVE"]);
  });
  test("one behind its figure belongs to it alone", () => {
    const [first, second] = periods(
      "منذ بداية الحرب خسر الجيش 5000 جندي، منهم 970 خلال الساعات الأربع والعشرين الماضية",
    );
    expect(first?.verbatim.text).toBe("منذ بداية الحرب");
    expect(second?.verbatim.text).toBe("خلال الساعات الأربع والعشرين الماضية");
  });
  test("a window counts back from the article's date", () => {
    const [period] = periods("قتل 20 جنديا خلال الـ24 ساعة الماضية", "2030-05-10T08:00:00Z");
    expect(period).toMatchObject({ kind: "WINDOW", from: "2030-05-09", to: "2030-05-10" });
  });
  test("without the article's date a window has no dates", () => {
    expect(periods("قتل 20 جنديا خلال الـ24 ساعة الماضية")[0]).toMatchObject({
      from: null,
      to: null,
    });
  });
  test("a full date is a date", () => {
    expect(periods("قتل 20 جنديا في 5 مايو 2030")[0]).toMatchObject({
      kind: "POINT",
      from: "2030-05-05",
      to: "2030-05-05",
    });
  });
  test("since and until make one period", () => {
    const [period] = periods("منذ 24 فبراير 2022 وحتى 9 مايو 2030 خسر الجيش 300 دبابة");
    expect(period).toMatchObject({ kind: "CUMULATIVE", from: "2022-02-24", to: "2030-05-09" });
  });
  test("a day before what is said tells when it was said", () => {
    expect(periods("قالت الوزارة أمس إن 20 جنديا قتلوا")).toEqual([null]);
  });
});

describe("parts", () => {
  const wholes = (text: string) => figuresOf(text).map(({ partOfIndex }) => partOfIndex);
  test("among them, and the list behind it", () => {
    expect(wholes("قتل 30 شخصا بينهم 5 أطفال و3 نساء")).toEqual([null, 0, 0]);
  });
  test("of them, behind the number", () => {
    expect(wholes("خسر الجيش 5000 جندي، 970 منهم أمس")).toEqual([null, 0]);
  });
  test("out of a whole that follows", () => {
    expect(wholes("بقي 15 ألفا من أصل 100 ألف نسمة")).toEqual([1, null]);
  });
  test("what was added stands in brackets, counts the same thing and has a window of its own", () => {
    const [, added] = figuresOf("منذ بداية الحرب خسر الجيش 11,335 دبابة (+4)");
    expect(added).toMatchObject({ value: 4, metric: "TANKS", partOfIndex: 0 });
    expect(added?.period).toMatchObject({ kind: "WINDOW", verbatim: { text: "+4" } });
  });
  test("a part without a noun counts what its whole counts", () => {
    const figures = figuresOf("أسقطت القوات 53 من أصل 70 طائرة مسيرة");
    expect(figures.map(({ metric }) => metric)).toEqual(["DRONES_SHOT_DOWN", "DRONES_SHOT_DOWN"]);
  });
  test("a part is never more than its whole", () => {
    expect(wholes("قتل 3 أشخاص بينهم 50 طفلا")).toEqual([null, null]);
  });
});

describe("when what is counted began", () => {
  const periodOf = (text: string) => figuresOf(text).at(-1)?.period;

  test.each([
    "خسر الجيش منذ بداية الحرب على أراضي الجار في 24 فبراير/شباط 2022 نحو 300 دبابة",
    "خسر الجيش منذ بدء الغزو الروسي لأوكرانيا في 24 فبراير 2022 نحو 300 دبابة",
    "خسر الجيش منذ أن شنت روسيا حربها على أوكرانيا في 24 شباط/فبراير 2022 نحو 300 دبابة",
    "خسر الجيش منذ اندلاع الحرب يوم 24 فبراير 2022 نحو 300 دبابة",
  ])("the date belongs to the beginning: %s", (text) => {
    expect(periodOf(text)).toMatchObject({ kind: "CUMULATIVE", from: "2022-02-24", to: null });
    expect(figuresOf(text)[0]?.metric).toBe("TANKS");
  });
  test("a date behind a verb is the verb's own", () => {
    expect(periodOf("منذ بداية الحرب قتل في المدينة في 5 مايو 2023 نحو 20 شخصا")).toMatchObject({
      kind: "POINT",
      from: "2023-05-05",
    });
  });
  test("a total that rose to a number has no period", () => {
    expect(periodOf("ارتفع عدد قتلى الجيش وجرحاه إلى نحو 300 جندي")).toBeNull();
  });
  test("what happened next keeps its date to itself", () => {
    const [first, second] = figuresOf(
      "خسر الجيش منذ بداية الحرب 300 دبابة، ودمرت القوات في 5 مايو 2023 نحو 20 طائرة",
    );
    expect(first?.period?.kind).toBe("CUMULATIVE");
    expect(second?.period?.kind).toBe("POINT");
  });
  test("the sentence that goes on shares the only period told before the list", () => {
    expect(
      figuresOf(
        "بحسب البيان، دمرت القوات منذ بداية الحرب 300 دبابة. وأضاف البيان أنه تم تدمير 28 سفينة",
      ).map(({ period }) => period?.kind),
    ).toEqual(["CUMULATIVE", "CUMULATIVE"]);
  });
});

test("a part is of the same side as its whole", () => {
  const figures = figuresOf("بلغ عدد قتلى الجيش الروسي 5000 جندي، من بينهم 970 أمس");
  expect(figures.map(({ subject }) => subject?.country)).toEqual(["RU", "RU"]);
});

test("the losses reached a number: the topic stays, whatever stands between", () => {
  const [figure] = figuresOf("إن خسائر الجيش الروسي بلغت منذ بداية الحرب 900 ألف جندي");
  expect(figure).toMatchObject({ value: 900_000, metric: "PERSONNEL_KILLED_OR_WOUNDED" });
  expect(figure?.subject?.country).toBe("RU");
});
