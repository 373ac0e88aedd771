import { describe } from "vitest";
import { testClaims, testNobodyCited } from "../../support/claims.ts";

describe("between a verb of saying and its words stands the speaker, known words or not", () => {
  testClaims("وقال المتحدث باسم الاتحاد سمير الحاج نعمة الله إن البطولة تأجلت.", {
    by: "سمير الحاج نعمة الله",
    text: "المتحدث باسم الاتحاد سمير الحاج نعمة الله",
    kind: "PERSON",
    says: "البطولة تأجلت",
  });
  testClaims("وقال حمدون أبركان بوشامة إن الأمطار تأخرت.", {
    by: "حمدون أبركان بوشامة",
    kind: "PERSON",
    says: "الأمطار تأخرت",
  });
  testClaims("وأفاد المتحدث باسم نقابة الصيادين سمير الحاج نعمة الله، بأن الموسم انتهى.", {
    by: "سمير الحاج نعمة الله",
    text: "المتحدث باسم نقابة الصيادين سمير الحاج نعمة الله",
    kind: "PERSON",
    says: "الموسم انتهى",
  });
  testClaims("وقالت بلدية بورصا في شمال غرب تركيا إن الحديقة مغلقة.", {
    by: "بلدية بورصا",
    kind: "ORGANIZATION",
    says: "الحديقة مغلقة",
  });
  testClaims("وأعلنت بلدية بورصا إغلاق الحديقة.", {
    by: "بلدية بورصا",
    kind: "ORGANIZATION",
    says: "إغلاق الحديقة",
  });
  testClaims("قال خبراء مغاربة وإسبان إن الصيد تراجع.", {
    by: "خبراء مغاربة وإسبان",
    kind: "ANONYMOUS",
    says: "الصيد تراجع",
  });
  testClaims('وكشف مسؤولون إيطاليون ويونانيون لصحيفة "المرفأ" أن السفن عادت.', {
    by: "مسؤولون إيطاليون ويونانيون",
    kind: "ANONYMOUS",
    via: ["OUTLET المرفأ"],
    says: "السفن عادت",
  });
});

describe("what stands between them and is no speaker", () => {
  testNobodyCited(
    "وقال قبل ذلك إن الأمطار تأخرت.",
    "قيل لاحقا إن الأمطار تأخرت.",
    "ومن المعلوم أن الأمطار تأخرت.",
  );
});
