import { describe } from "vitest";
import { testClaims } from "../../support/claims.ts";

const told = {
  by: "كمال درويش",
  text: "المدير كمال درويش",
  via: ["AGENCY رويترز"],
  says: "المصنع سيتوسع",
} as const;
const toldText = "قال المدير كمال درويش لوكالة رويترز إن المصنع سيتوسع.";

describe("a carrier serves the same speaker while he goes on", () => {
  testClaims(`${toldText} وأضاف أن الإنتاج سيتضاعف.`, told, {
    by: "كمال درويش",
    text: "",
    via: ["AGENCY رويترز"],
    flags: ["CARRIED_CHAIN", "ELIDED_SPEAKER"],
    says: "الإنتاج سيتضاعف",
  });
  testClaims(`${toldText} وأضاف درويش أن الإنتاج سيتضاعف.`, told, {
    by: "كمال درويش",
    text: "درويش",
    via: ["AGENCY رويترز"],
    says: "الإنتاج سيتضاعف",
  });
  testClaims(
    "قال حاكم الإقليم نبيل الراوي في منشور على تليغرام إن حريقا اندلع. وتابع أن الإطفاء في المكان.",
    {
      by: "نبيل الراوي",
      text: "حاكم الإقليم نبيل الراوي",
      via: ["PLATFORM تليغرام"],
      says: "حريقا اندلع",
    },
    { by: "نبيل الراوي", text: "", via: ["PLATFORM تليغرام"], says: "الإطفاء في المكان" },
  );
  testClaims(
    "نقلت وكالة السهل عن مصدر قضائي قوله إن الحكم صدر. وأضاف المصدر أن الطعن ممكن.",
    { by: "مصدر قضائي", via: ["AGENCY وكالة السهل"], says: "الحكم صدر" },
    { by: "مصدر قضائي", text: "المصدر", via: ["AGENCY وكالة السهل"], says: "الطعن ممكن" },
  );
});

describe("another speaker, or a tail, ends it", () => {
  testClaims(
    `${toldText} وقالت وزارة البيئة إن الترخيص لم يصدر. وأكد درويش أن الطلب قدم.`,
    told,
    { by: "وزارة البيئة", says: "الترخيص لم يصدر" },
    { by: "كمال درويش", text: "درويش", says: "الطلب قدم" },
  );
  testClaims(
    "قال قائد الشرطة إن المشتبه به اعترف، حسبما ذكرت وكالة السهل. وأضاف أن التحقيق مستمر.",
    { by: "قائد الشرطة", via: ["AGENCY وكالة السهل"], says: "المشتبه به اعترف" },
    { by: "قائد الشرطة", text: "", says: "التحقيق مستمر" },
  );
});
