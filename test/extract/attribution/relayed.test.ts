import { describe } from "vitest";
import { testClaims, testGap } from "../../support/claims.ts";

describe("what a carrier tells", () => {
  testClaims('ونقلت الصحيفة عن الوزير: "لن أستقيل".', {
    by: "الوزير",
    says: "لن أستقيل",
    via: ["OUTLET الصحيفة"],
    mode: "DIRECT",
  });
  testClaims("ونقل عن الوزير قوله إنه لن يستقيل.", { by: "الوزير", says: "لن يستقيل" });
  testGap("words ascribed to a source", "ونسبت وكالة السهل إلى مصدر قوله إن الوزير استقال.", {
    by: "مصدر",
    says: "الوزير استقال",
    via: ["AGENCY وكالة السهل"],
    kind: "ANONYMOUS",
  });
  testClaims("ونقلت وكالة السهل عن صحيفة المرسى أن الوزير استقال.", {
    by: "صحيفة المرسى",
    says: "الوزير استقال",
    via: ["AGENCY وكالة السهل"],
    kind: "OUTLET",
  });
  testClaims("وكشفت صحيفة المرسى، نقلا عن مصادر، عن استقالة الوزير.", {
    by: "مصادر",
    says: "استقالة الوزير",
    via: ["OUTLET صحيفة المرسى"],
  });
  testGap("what an outlet learned from a source", "وعلمت الجزيرة من مصادر أن الوزير استقال.", {
    by: "مصادر",
    says: "الوزير استقال",
    via: ["OUTLET الجزيرة"],
  });
  testGap("the particle that opens the words behind a comma", "وحسب الوزير، فالخطة جاهزة.", {
    by: "الوزير",
    says: "الخطة جاهزة",
  });
  testClaims("وفي رأي الخبير هاني شكري، الخطة ناقصة.", {
    by: "هاني شكري",
    says: "الخطة ناقصة",
    text: "الخبير هاني شكري",
  });
  testClaims("ويرى مراقبون أن الخطة ناقصة.", {
    by: "مراقبون",
    says: "الخطة ناقصة",
    kind: "ANONYMOUS",
  });
  testClaims("ويرجح أن تكون الخطة ناقصة.");
  testClaims("وتردد أن الوزير استقال.");
  testClaims("ويقال إن الخطة ناقصة.");
  testClaims(
    "وقالت وكالة السهل إن الوزير استقال، مشيرة إلى أنه غادر البلاد.",
    { by: "وكالة السهل", says: "الوزير استقال", kind: "OUTLET" },
    { by: "وكالة السهل", says: "غادر البلاد", text: "" },
  );
});
