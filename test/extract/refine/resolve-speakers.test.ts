import { describe } from "vitest";
import { testClaims, testGap } from "../../support/claims.ts";

const harbour = {
  by: "سامر الحداد",
  text: "وزير النقل سامر الحداد",
  kind: "PERSON",
  says: "الميناء جاهز",
} as const;
const says = "قال وزير النقل سامر الحداد إن الميناء جاهز.";

describe("a short name is met again under the fullest one", () => {
  testClaims(`${says} وقال الحداد إن السفن ستصل غدا.`, harbour, {
    by: "سامر الحداد",
    text: "الحداد",
    says: "السفن ستصل غدا",
  });
  testClaims(`${says}\n\nوفي مؤتمر صحفي لاحق، أكد الحداد أن السفن ستصل غدا.`, harbour, {
    by: "سامر الحداد",
    text: "الحداد",
    says: "السفن ستصل غدا",
  });
  testGap(
    "a short name stands before the full one",
    `وقالت غريتا إن المسيرة سلمية. وكانت الناشطة غريتا أندرسون وصلت إلى المدينة مساء.`,
    { by: "غريتا أندرسون", text: "غريتا", says: "المسيرة سلمية" },
  );
});

describe("a definite title means who spoke before", () => {
  testClaims(`${says} وقال الوزير إن السفن ستصل غدا.`, harbour, {
    by: "سامر الحداد",
    text: "الوزير",
    kind: "PERSON",
    says: "السفن ستصل غدا",
  });
  testClaims(`${says} وأضاف وزير النقل أن السفن ستصل غدا.`, harbour, {
    by: "سامر الحداد",
    text: "وزير النقل",
    says: "السفن ستصل غدا",
  });
  testClaims(`${says} وتابع المسؤول أن السفن ستصل غدا.`, harbour, {
    by: "سامر الحداد",
    text: "المسؤول",
    says: "السفن ستصل غدا",
  });
  testClaims(`${says} ووصل وزير العدل إلى الميناء. وقال وزير العدل إن العقود سليمة.`, harbour, {
    by: "وزير العدل",
    says: "العقود سليمة",
  });
  testClaims(
    "وزير النقل: الميناء جاهز\n\nقال وزير النقل سامر الحداد إن الميناء جاهز.",
    { by: "سامر الحداد", text: "وزير النقل", placement: "HEADLINE", says: "الميناء جاهز" },
    harbour,
  );
});

describe("a definite body means the body before", () => {
  testClaims(
    "أعلنت وزارة الصحة تسجيل أربع إصابات. وقالت الوزارة إن المصابين أطفال.",
    { by: "وزارة الصحة", says: "تسجيل أربع إصابات" },
    { by: "وزارة الصحة", text: "الوزارة", kind: "ORGANIZATION", says: "المصابين أطفال" },
  );
  testClaims(
    "قالت شركة طيران الساحل إنها ألغت رحلتين. وأكدت الشركة أن الركاب سيعوضون.",
    { by: "شركة طيران الساحل", says: "ألغت رحلتين" },
    { by: "شركة طيران الساحل", text: "الشركة", says: "الركاب سيعوضون" },
  );
});

describe("a document speaks for its issuer", () => {
  testClaims(
    "قالت وزارة الدفاع، في بيان، إن الهجوم فشل. وأضاف البيان أن ثلاثة جنود أصيبوا.",
    { by: "وزارة الدفاع", says: "الهجوم فشل" },
    { by: "وزارة الدفاع", text: "البيان", says: "ثلاثة جنود أصيبوا" },
  );
  testClaims(
    "أفاد بيان لقيادة الأركان بأن القتال توقف. وذكر البيان أن الأسرى بخير.",
    { by: "قيادة الأركان", text: "بيان لقيادة الأركان", says: "القتال توقف" },
    { by: "قيادة الأركان", text: "البيان", says: "الأسرى بخير" },
  );
  testGap(
    "the issuer of a report is the subject of its publishing",
    "نشرت منظمة العفو الدولية تقريرا عن السجون. وقال التقرير إن آلاف المعتقلين بلا محاكمة.",
    { by: "منظمة العفو الدولية", text: "التقرير", says: "آلاف المعتقلين بلا محاكمة" },
  );
});

describe("a source without a name is met again by its description", () => {
  testClaims(
    "قال مصدر أمني إن المداهمة انتهت. وأضاف المصدر أن شخصين أوقفا.",
    { by: "مصدر أمني", kind: "ANONYMOUS", says: "المداهمة انتهت" },
    { by: "مصدر أمني", text: "المصدر", kind: "ANONYMOUS", says: "شخصين أوقفا" },
  );
  testClaims(
    "قال مسؤول في الوزارة إن العقد وقع. وقال مسؤول آخر إن القيمة سرية.",
    { by: "مسؤول في الوزارة", kind: "ANONYMOUS", says: "العقد وقع" },
    { by: "مسؤول آخر", kind: "ANONYMOUS", says: "القيمة سرية" },
  );
});

describe("countries keep their bodies apart", () => {
  testClaims(
    "قالت وزارة الخارجية الروسية إن السفير غادر.\n\nونفت أوكرانيا الاتهامات. وقالت وزارة الخارجية إن السفارة مفتوحة.",
    { by: "وزارة الخارجية الروسية", says: "السفير غادر" },
    { by: "أوكرانيا", kind: "STATE", stance: "DENIES", says: "الاتهامات" },
    { by: "وزارة الخارجية", says: "السفارة مفتوحة" },
  );
});
