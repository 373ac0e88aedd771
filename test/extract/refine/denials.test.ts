import { describe } from "vitest";
import { testClaims } from "../../support/claims.ts";

const denies = { stance: "DENIES", act: "DENY" } as const;

describe("the words of a denial are what is denied", () => {
  testClaims("نفى النادي أن يكون المدرب قد استقال.", {
    ...denies,
    by: "النادي",
    says: "يكون المدرب قد استقال",
  });
  testClaims("نفت الوزارة صحة الأنباء عن إغلاق المطار.", {
    ...denies,
    by: "الوزارة",
    says: "صحة الأنباء عن إغلاق المطار",
  });
  testClaims("نفى القصر شائعات بأن الملك مريض.", {
    ...denies,
    by: "القصر",
    denies: "RUMOUR",
    says: "الملك مريض",
  });
  testClaims("ونفى المصرف المركزي أن تكون الاحتياطيات قد نفدت.", {
    ...denies,
    by: "المصرف المركزي",
    denies: "OTHER_DOCUMENT",
    says: "تكون الاحتياطيات قد نفدت",
  });
});

describe("talk that nobody owns is a rumour", () => {
  testClaims("نفى النادي شائعات عن بيع الملعب.", {
    ...denies,
    by: "النادي",
    denies: "RUMOUR",
    says: "شائعات عن بيع الملعب",
  });
  testClaims("ونفت الوزارة أنباء عن نقص الدقيق.", {
    ...denies,
    by: "الوزارة",
    denies: "RUMOUR",
    says: "أنباء عن نقص الدقيق",
  });
  testClaims("ونفت الوزارة ما يشاع عن نقص الدقيق.", {
    ...denies,
    by: "الوزارة",
    denies: "RUMOUR",
    says: "ما يشاع عن نقص الدقيق",
  });
});

describe("talk that is said to be untrue is denied", () => {
  testClaims("وأكد النادي أن ما يشاع عن بيع الملعب غير صحيح.", {
    ...denies,
    by: "النادي",
    denies: "RUMOUR",
    says: "ما يشاع عن بيع الملعب غير صحيح",
  });
  testClaims("وقالت الشركة إن هذه الاتهامات لا أساس لها من الصحة.", {
    ...denies,
    by: "الشركة",
    denies: "PREVIOUS_SENTENCE",
    says: "هذه الاتهامات لا أساس لها من الصحة",
  });
  testClaims("وقالت الوزارة إن الحساب غير صحيح.", {
    by: "الوزارة",
    act: "STATE",
    says: "الحساب غير صحيح",
  });
});

describe("that answers the claims of the other side just before", () => {
  testClaims(
    "اتهم اتحاد الكرة النادي بالتلاعب في العقود. ونفى النادي ذلك.",
    { by: "اتحاد الكرة", act: "ACCUSE", says: "النادي بالتلاعب في العقود" },
    { ...denies, by: "النادي", denies: "CLAIM", says: "ذلك" },
  );
  testClaims(
    "قال الجيش إنه أسقط أربع طائرات مسيرة فوق الميناء. ونفى المتمردون إسقاط أربع طائرات مسيرة فوق الميناء.",
    { by: "الجيش", says: "أسقط أربع طائرات مسيرة فوق الميناء" },
    { ...denies, by: "المتمردون", denies: "CLAIM", says: "إسقاط أربع طائرات مسيرة فوق الميناء" },
  );
  testClaims(
    "في الوقت الذي تقول فيه الشرطة إن المتهم اعترف، ينفي محاموه ذلك.",
    { by: "الشرطة", says: "المتهم اعترف" },
    { ...denies, by: "محاموه", denies: "CLAIM", says: "ذلك" },
  );
});

describe("what is no denial", () => {
  testClaims("رد الوزير بأن الأسعار عالمية.", { by: "الوزير", says: "الأسعار عالمية" });
  testClaims("قال المدرب إن الفريق لم يتعب.", { by: "المدرب", says: "الفريق لم يتعب" });
  testClaims("لم يستبعد وزير المالية رفع الضرائب.", {
    by: "وزير المالية",
    stance: "SPECULATES",
    says: "رفع الضرائب",
  });
  testClaims("رفضت الشركة الاتهامات الموجهة إليها.", {
    ...denies,
    by: "الشركة",
    says: "الاتهامات الموجهة إليها",
  });
});
