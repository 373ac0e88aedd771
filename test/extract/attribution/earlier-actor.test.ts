import { describe } from "vitest";
import { testClaims } from "../../support/claims.ts";

const before = "قال الوزير حسن جابر إن الحملة بدأت.\n";
const first = { by: "حسن جابر", text: "الوزير حسن جابر", says: "الحملة بدأت" };

describe("who does something first speaks behind it, not who spoke before", () => {
  testClaims(`${before}وكان القائد نادر خليل قد تفقد الحاجز، مؤكدا أن الطريق آمن.`, first, {
    by: "نادر خليل",
    text: "",
    says: "الطريق آمن",
  });
  testClaims(`${before}وأمر القائد نادر خليل بفتح الطريق، مشددا على أن الحاجز سيزال.`, first, {
    by: "نادر خليل",
    text: "",
    says: "الحاجز سيزال",
  });
  testClaims(`${before}ونعى الاتحاد التونسي حكما دوليا، وقال إنه أدار مئة مباراة.`, first, {
    by: "الاتحاد التونسي",
    text: "",
    says: "أدار مئة مباراة",
  });
  testClaims(`${before}واستقبل القائد نادر خليل خمسة جنود، وقال إنهم عادوا بخير.`, first, {
    by: "نادر خليل",
    text: "",
    says: "عادوا بخير",
  });
  testClaims(`${before}وتفقد القائد علي ناصر السوق، مؤكدا أن الأسعار مستقرة.`, first, {
    by: "علي ناصر",
    text: "",
    says: "الأسعار مستقرة",
  });
});

describe("where nobody who could speak does something, the speaker before goes on", () => {
  testClaims(`${before}ووصلت الشحنة إلى الميناء، مضيفا أن التوزيع سيبدأ غدا.`, first, {
    by: "حسن جابر",
    text: "",
    says: "التوزيع سيبدأ غدا",
  });
  testClaims(`${before}وكانت الوزيرة ليلى نصر قد زارت المصنع، مؤكدا أن الإنتاج مستمر.`, first, {
    by: "حسن جابر",
    text: "",
    says: "الإنتاج مستمر",
  });
  testClaims(`${before}ومقر الاتحاد التونسي مغلق، وقال إن السبب تقني.`, first, {
    by: "حسن جابر",
    text: "",
    says: "السبب تقني",
  });
});
