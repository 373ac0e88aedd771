import { describe } from "vitest";
import { testClaims, testGap } from "../../support/claims.ts";

describe("the same speaker in several clauses of a sentence", () => {
  testClaims(
    'قال الوزير إن الخطة جاهزة، وأضاف: "سنبدأ غدا".',
    { by: "الوزير", says: "الخطة جاهزة" },
    { by: "الوزير", says: "سنبدأ غدا", text: "", mode: "DIRECT" },
  );
  testClaims(
    "قال الوزير إن الخطة جاهزة مضيفا أنها ستبدأ غدا.",
    { by: "الوزير", says: "الخطة جاهزة" },
    { by: "الوزير", says: "ستبدأ غدا", text: "" },
  );
  testClaims(
    "قال الوزير إن الخطة جاهزة، لافتا إلى أنها ستبدأ غدا، ومشددا على ضرورة التعاون.",
    { by: "الوزير", says: "الخطة جاهزة" },
    { by: "الوزير", says: "ستبدأ غدا", text: "" },
    { by: "الوزير", says: "ضرورة التعاون", text: "" },
  );
  testClaims(
    "أكد الوزير أن الخطة جاهزة، ودعا البلديات إلى التعاون.",
    { by: "الوزير", says: "الخطة جاهزة" },
    { by: "الوزير", says: "البلديات إلى التعاون", text: "", act: "DEMAND" },
  );
  testGap(
    "the object behind a verb whose subject is elided",
    "أكد الوزير أن الخطة جاهزة، كما طالب البلديات بالتعاون.",
    { by: "الوزير", says: "الخطة جاهزة" },
    { by: "الوزير", says: "البلديات بالتعاون", text: "", act: "DEMAND" },
  );
  testClaims(
    "أكد الوزير جاهزية الخطة، مشيرا إلى أنها ستبدأ غدا.",
    { by: "الوزير", says: "جاهزية الخطة" },
    { by: "الوزير", says: "ستبدأ غدا", text: "" },
  );
  testClaims(
    "ونفت الشركة الاتهامات ووصفتها بأنها باطلة.",
    { by: "الشركة", says: "الاتهامات", stance: "DENIES" },
    { by: "الشركة", says: "باطلة", text: "" },
  );
  testClaims(
    'وتابع الوزير: "الخطة جاهزة"، مؤكدا أن التنفيذ سيبدأ غدا.',
    { by: "الوزير", says: "الخطة جاهزة", mode: "DIRECT" },
    { by: "الوزير", says: "التنفيذ سيبدأ غدا", text: "" },
  );
  testGap(
    "a particle attached to a noun with a pronoun",
    "وأشاد المدرب بلاعبيه، وقال إنهم قاتلوا حتى النهاية.",
    { by: "المدرب", says: "لاعبيه", act: "WELCOME" },
    { by: "المدرب", says: "قاتلوا حتى النهاية", text: "" },
  );
  testClaims("ونشرت الوزارة مقطعا مصورا قالت إنه يظهر تدمير الجسر.", {
    by: "الوزارة",
    says: "يظهر تدمير الجسر",
    text: "",
  });
});
