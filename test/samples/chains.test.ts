import { expect, test } from "vitest";
import { claimSaying, readSample, wayOf } from "./read-sample.ts";

const STAFF = "هيئة الأركان العامة الأوكرانية";
const FROM_STAFF = [STAFF, "PLATFORM فيسبوك", "AGENCY يوكرينفورم"];

test("a line of origin gives the claim before it the way from the staff over Facebook to the agency", () => {
  const total = claimSaying(readSample("01"), "ارتفاع خسائر الجيش الروسي");
  expect(wayOf(total)).toEqual(FROM_STAFF);
  expect(total).toMatchObject({ voice: "CITED", chainStatus: "COMPLETE" });
});

test("the report speaks for the staff, and comes the same way", () => {
  const extraction = readSample("01");
  expect(wayOf(claimSaying(extraction, "11180 دبابة"))).toEqual(FROM_STAFF);
  expect(wayOf(claimSaying(extraction, "422 طائرة حربية"))).toEqual(FROM_STAFF);
  expect(claimSaying(extraction, "11180 دبابة").speaker?.text).toBe("التقرير");
});

test("the line of origin itself is the outlet's own", () => {
  expect(claimSaying(readSample("01"), "وفق تقرير نشرته").voice).toBe("AUTHOR");
});

test("a sentence that cites nobody gets its speaker from the line of origin after it", () => {
  const shelling = claimSaying(readSample("12"), "استهدف قصف ليلي");
  expect(wayOf(shelling)).toEqual(["وزارة الدفاع الأرمنية", "PLATFORM فيسبوك", "AGENCY أرمنبريس"]);
  expect(shelling.voice).toBe("CITED");
});

test("a source without a name comes through the agency that it spoke to", () => {
  const sunk = claimSaying(readSample("03"), "السفينة غرقت");
  expect(wayOf(sunk)).toEqual(["مصدر في أسطول البحر الأسود", "AGENCY تاس"]);
  expect(sunk).toMatchObject({ speaker: { kind: "ANONYMOUS" }, chainStatus: "ANONYMOUS_ROOT" });
});

test("the agency that vouches for a source carries its next words too", () => {
  const extraction = readSample("04");
  const [first, second] = ["منتصف نوفمبر", "نحن بحاجة إلى نص مكتوب"].map((words) =>
    claimSaying(extraction, words),
  );
  expect(first && wayOf(first)).toEqual(["مسؤول أوروبي", "AGENCY رويترز"]);
  expect(second && wayOf(second)).toEqual(["مسؤول أوروبي", "AGENCY رويترز"]);
});

test("a post on a platform carries the elided words after it", () => {
  const shot = claimSaying(readSample("02"), "أسقطت 71 مسيرة");
  expect(wayOf(shot)).toEqual(["سلاح الجو الأوكراني", "PLATFORM تليغرام"]);
  expect(shot.flags).toContain("ELIDED_SPEAKER");
});

test("two trailing attributions are read from the words outward", () => {
  const futures = claimSaying(readSample("07"), "أسعار العقود الآجلة");
  expect(wayOf(futures)).toEqual(["شركة أغري داتا", "AGENCY بلومبرغ"]);
});

test("words inside words are two claims, and the outer speaker quotes the inner one", () => {
  const extraction = readSample("05");
  const outer = claimSaying(extraction, "رئيس الوفد كريم العلمي أبلغه");
  const inner = claimSaying(extraction, "التوقيع مؤجل");
  expect(wayOf(outer)).toEqual(["ماركو فيلتري"]);
  expect(wayOf(inner)).toEqual(["كريم العلمي", "QUOTER ماركو فيلتري"]);
  expect(outer.quotes).toEqual([inner.id]);
});

test("an office that passes on its principal's words is his spokesperson", () => {
  const draft = claimSaying(readSample("05"), "لم أطلع على هذه المسودة");
  expect(wayOf(draft)).toEqual(["أنطونيو غوتيريش", "SPOKESPERSON مكتب غوتيريش"]);
});

test("a ministry inside a letter that an agency tells of is quoted by the agency", () => {
  const extraction = readSample("06");
  const outer = claimSaying(extraction, "بعثت برسالة إلى فيينا");
  const inner = claimSaying(extraction, "وقود المولدات يكفي");
  expect(outer.speaker?.name).toMatch(/رويترز$/);
  expect(inner.speaker?.name).toBe("الحكومة الأوكرانية");
  expect(inner.chain).toHaveLength(1);
  expect(outer.quotes).toEqual([inner.id]);
});
