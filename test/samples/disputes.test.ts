import { expect, test } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { claimSaying, readSample } from "./read-sample.ts";

function figureOf(claim: Claim, printed: string) {
  return claim.figures.find((figure) => figure.verbatim.text.includes(printed));
}

test("the total since the war began holds the day's losses as its part", () => {
  const claim = claimSaying(readSample("01"), "ارتفاع خسائر الجيش الروسي");
  const total = figureOf(claim, "مليون");
  expect(total).toMatchObject({ value: 1_094_610, qualifier: "ABOUT" });
  expect(total).toMatchObject({
    metric: "PERSONNEL_KILLED_OR_WOUNDED",
    period: { kind: "CUMULATIVE" },
  });
  const day = figureOf(claim, "980");
  expect(day).toMatchObject({ value: 980, qualifier: "EXACT", period: { kind: "WINDOW" } });
  expect(day?.partOf).toBe(total?.id);
});

test("both sides count the same losses of the same day", () => {
  const extraction = readSample("01");
  const theirs = figureOf(claimSaying(extraction, "خسر أكثر من 1350"), "1350");
  const own = figureOf(claimSaying(extraction, "لا تتجاوز 140"), "140");
  expect(theirs).toMatchObject({ value: 1350, qualifier: "MORE_THAN", period: { kind: "WINDOW" } });
  expect(own).toMatchObject({ value: 140, qualifier: "UP_TO", period: { kind: "WINDOW" } });
  expect(theirs?.metric).toBe("PERSONNEL_KILLED_OR_WOUNDED");
  expect(own?.metric).toBe(theirs?.metric);
  expect(own?.subjectId).toBe(theirs?.subjectId);
  expect(own?.subjectId).not.toBeNull();
});

test("a list gives each of its things a metric of its own", () => {
  const claim = claimSaying(readSample("01"), "11180 دبابة");
  expect(claim.figures.map(({ value, metric }) => [metric, value])).toEqual([
    ["TANKS", 11_180],
    ["ARMOURED_VEHICLES", 23_290],
    ["ARTILLERY_SYSTEMS", 32_840],
    ["MULTIPLE_ROCKET_LAUNCHERS", 1486],
  ]);
});

test("a denial of 'that' answers every claim of the sentence before it", () => {
  const extraction = readSample("03");
  const denial = extraction.claims.find(
    ({ stance, content }) => stance === "DENIES" && content[0]?.text === "ذلك",
  );
  const denied = ["إصابة سفينة شحن", "السفينة غرقت"].map(
    (words) => claimSaying(extraction, words).id,
  );
  expect(denial?.speaker?.name).toBe("السلطات الأوكرانية");
  expect(denial?.denies?.claimIds.toSorted()).toEqual(denied.toSorted());
});

test("a denied rumour has no owner, and what is denied is not asserted", () => {
  const denial = claimSaying(readSample("04"), "رئيس الوفد الروسي استقال");
  expect(denial).toMatchObject({ stance: "DENIES", speaker: { name: "الكرملين" } });
  expect(denial.denies).toEqual({ kind: "RUMOUR", claimIds: [] });
});

test.fails("a denial in other words answers the claim of the other side", () => {
  const extraction = readSample("12");
  const breach = claimSaying(extraction, "القوات الأرمنية بخرق الهدنة");
  const denial = extraction.claims.find(({ stance }) => stance === "DENIES");
  expect(denial?.speaker?.name).toBe("وزارة الدفاع الأرمنية");
  expect(denial?.denies?.claimIds).toContain(breach.id);
});

test("the headline rounds what the body says, in the outlet's own voice", () => {
  const extraction = readSample("01");
  const drift = claimSaying(extraction, "روسيا تفقد ألف جندي");
  expect(drift).toMatchObject({ voice: "AUTHOR", placement: "HEADLINE" });
  expect(drift.figures.map(({ value }) => value)).toContain(1000);
});

test("a headline names its speaker by his office, and the body by his name", () => {
  const extraction = readSample("07");
  const headline = claimSaying(extraction, "استعادت عافيتها");
  const body = claimSaying(extraction, "بلاده صدرت");
  expect(headline).toMatchObject({ placement: "HEADLINE", speaker: { name: "تاراس ميلنيك" } });
  expect(headline.speaker?.entityId).toBe(body.speaker?.entityId);
});

test("nobody is cited for a refusal to comment or a note of verification", () => {
  const refusal = claimSaying(readSample("03"), "وزارة النقل التركية");
  const note = claimSaying(readSample("01"), "التحقق من أرقام");
  expect([refusal.voice, note.voice]).toEqual(["AUTHOR", "AUTHOR"]);
});
