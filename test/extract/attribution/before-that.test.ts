import { describe } from "vitest";
import { testClaims } from "../../support/claims.ts";

describe("before that, with the words or a sign that it was said, goes on", () => {
  testClaims(
    "وأعلنت الشركة تأجيل الرحلة، قبل أن تعلن في بيان لاحق إلغاء الرحلات كلها.",
    { by: "الشركة", says: "تأجيل الرحلة" },
    { by: "الشركة", text: "", says: "إلغاء الرحلات كلها" },
  );
  testClaims(
    "نفى النادي رحيل المدرب قبل أن يؤكد لاحقا أنه استقال.",
    { by: "النادي", says: "رحيل المدرب", stance: "DENIES" },
    { by: "النادي", text: "", says: "استقال" },
  );
  testClaims(
    "قال سامي عيسى: «وصلت شاحنة واحدة» ظهرا، قبل أن يقول «وصلت شاحنتان».",
    { by: "سامي عيسى", says: "«وصلت شاحنة واحدة» ظهرا" },
    { by: "سامي عيسى", text: "", says: "وصلت شاحنتان", mode: "DIRECT" },
  );
});

describe("what is only awaited, or another's, stays where it stands", () => {
  testClaims("قال النادي إن المجلس سيجتمع قبل أن يعلن قراره.", {
    by: "النادي",
    says: "المجلس سيجتمع قبل أن يعلن قراره",
  });
  testClaims("أعلنت الشركة تأجيل الرحلة دون أن تعلن لاحقا إلغاءها.", {
    by: "الشركة",
    says: "تأجيل الرحلة",
  });
  testClaims("أعلنت الشركة دراسة العرض قبل أن تعلن قرارها.", {
    by: "الشركة",
    says: "دراسة العرض قبل أن تعلن قرارها",
  });
  testClaims("دعا النادي إلى الصبر قبل أن تعلن النتائج.", {
    by: "النادي",
    says: "الصبر قبل أن تعلن النتائج",
  });
});
