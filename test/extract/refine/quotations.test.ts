import { describe } from "vitest";
import { testClaims } from "../../support/claims.ts";

describe("what is quoted, and by whom", () => {
  testClaims('قال الوزير: "الخطة جاهزة. سنبدأ غدا. لن نتأخر".', {
    by: "الوزير",
    says: "الخطة جاهزة. سنبدأ غدا. لن نتأخر",
    mode: "DIRECT",
  });
  testClaims(
    'قال الوزير "الخطة جاهزة"، وأضاف "سنبدأ غدا".',
    { by: "الوزير", says: "الخطة جاهزة", mode: "DIRECT" },
    { by: "الوزير", says: "سنبدأ غدا", text: "", mode: "DIRECT" },
  );
  testClaims('وأضاف الوزير أن "الخطة جاهزة" وأن "التمويل متوفر".', {
    by: "الوزير",
    says: '"الخطة جاهزة" وأن "التمويل متوفر"',
    mode: "MIXED",
  });
  testClaims('وأضاف الوزير أن الخطة "جاهزة".', {
    by: "الوزير",
    says: 'الخطة "جاهزة"',
    mode: "MIXED",
  });
  testClaims('وقال الوزير إن "الخطة جاهزة، والتمويل متوفر".', {
    by: "الوزير",
    says: "الخطة جاهزة، والتمويل متوفر",
    mode: "DIRECT",
  });
  testClaims('وقال الوزير إن "الخطة جاهزة" في كل المدن.', {
    by: "الوزير",
    says: '"الخطة جاهزة" في كل المدن',
    mode: "MIXED",
  });
  testClaims('وبحسب الوزير "الخطة جاهزة".', { by: "الوزير", says: "الخطة جاهزة", mode: "DIRECT" });
  testClaims(
    'قال الوزير إن الخطة جاهزة. "سنبدأ غدا ولن نتأخر".',
    { by: "الوزير", says: "الخطة جاهزة" },
    { by: "الوزير", says: "سنبدأ غدا ولن نتأخر", text: "", mode: "DIRECT" },
  );
});

describe("single marks quote in pairs only", () => {
  testClaims("وأعلن التنظيم في بيان نشرته وكالة 'النسر' التابعة له، مسؤوليته عن الحريق.", {
    by: "التنظيم",
    says: "مسؤوليته عن الحريق",
    via: ["AGENCY النسر"],
  });
  testClaims("وقال الطاهي: 'الملح كثير'.", { by: "الطاهي", says: "الملح كثير", mode: "DIRECT" });
  testClaims("وقال الطاهي إن سعر الدبس 5' وإن الباقي عادي.", {
    by: "الطاهي",
    says: "سعر الدبس 5' وإن الباقي عادي",
    mode: "INDIRECT",
  });
  testClaims("وقال لاعب L'Orient إن المباراة 'سهلة'.", {
    by: "لاعب L'Orient",
    says: "المباراة 'سهلة'",
    mode: "MIXED",
  });
});
