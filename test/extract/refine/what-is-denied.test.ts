import { describe } from "vitest";
import { testClaims } from "../../support/claims.ts";

describe("denials of what others say", () => {
  testClaims("نفى الوزير ما تردد عن استقالته.", {
    by: "الوزير",
    says: "ما تردد عن استقالته",
    stance: "DENIES",
  });
  testClaims("نفى الوزير ما ذكرته صحيفة المرسى عن استقالته.", {
    by: "الوزير",
    says: "ما ذكرته صحيفة المرسى عن استقالته",
    stance: "DENIES",
  });
  testClaims("ونفى الوزير هذه الاتهامات.", {
    by: "الوزير",
    says: "هذه الاتهامات",
    stance: "DENIES",
  });
  testClaims("وتنفي طهران سعيها إلى امتلاك سلاح نووي.", {
    by: "طهران",
    says: "سعيها إلى امتلاك سلاح نووي",
    stance: "DENIES",
    kind: "STATE",
  });
  testClaims("ورفضت الحكومة هذه المزاعم.", {
    by: "الحكومة",
    says: "هذه المزاعم",
    stance: "DENIES",
  });
  testClaims("وكذب الجيش رواية المتمردين عن سقوط التل.", {
    by: "الجيش",
    says: "رواية المتمردين عن سقوط التل",
    stance: "DENIES",
  });
  testClaims("ولم تعلن أي جهة مسؤوليتها عن الهجوم.");
});
