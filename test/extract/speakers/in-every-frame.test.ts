import { describe } from "vitest";
import { testClaims } from "../../support/claims.ts";

/** Long phrases, each with the name of its speaker. The verbs are masculine. */
const SPEAKERS = [
  {
    by: "فولكر هايدن",
    phrase: "المفوض السامي لحقوق الإنسان فولكر هايدن",
  },
  {
    by: "عبد الفتاح النور",
    phrase: "رئيس المجلس السيادي السوداني الفريق أول ركن عبد الفتاح النور",
  },
  {
    by: "عمران نيازي",
    phrase: "رئيس الوزراء الباكستاني السابق المسجون عمران نيازي",
  },
  {
    by: "خالد بن يحيى",
    phrase: "الأمين العام المساعد للأمم المتحدة للشؤون السياسية خالد بن يحيى",
  },
  {
    by: "ريبوار طالباني",
    phrase: "رئيس إقليم كردستان ريبوار طالباني",
  },
  {
    by: "مايكل فان دير برغ",
    phrase: "الرئيس التنفيذي لشركة أورانوس للطيران مايكل فان دير برغ",
  },
] as const;

describe("a speaker's phrase ends in the same place behind every cue", () => {
  for (const { by, phrase } of SPEAKERS) {
    testClaims(`حذر ${phrase} من انهيار السد.`, { by, text: phrase, says: "انهيار السد" });
    testClaims(`ونقلت وكالة السهل عن ${phrase} قوله إن الوضع مستقر.`, {
      by,
      text: phrase,
      says: "الوضع مستقر",
      via: ["AGENCY وكالة السهل"],
    });
    testClaims(`الوضع مستقر، بحسب ${phrase}.`, { by, text: phrase, says: "الوضع مستقر" });
  }
});
