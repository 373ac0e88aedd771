import { describe } from "vitest";
import { testClaims } from "../../support/claims.ts";

const SPECULATES = { stance: "SPECULATES" as const };

describe("what may be, by a verb that no entry holds", () => {
  testClaims("يقول خبراء إن المنسوب قد يشح قريبا.", {
    by: "خبراء",
    says: "المنسوب قد يشح قريبا",
    ...SPECULATES,
  });
  testClaims("وترى الباحثة منى سعد أن الرمال قد تستفحل غربا.", {
    by: "منى سعد",
    text: "الباحثة منى سعد",
    says: "الرمال قد تستفحل غربا",
    ...SPECULATES,
  });
  // A perfect: it has happened.
  testClaims("يقول خبراء إن المنسوب قد انحسر قريبا من الجسر.", {
    by: "خبراء",
    says: "المنسوب قد انحسر قريبا من الجسر",
  });
  testClaims("يقول خبراء إن الحجارة قد تفتتت بعد السيل.", {
    by: "خبراء",
    says: "الحجارة قد تفتتت بعد السيل",
  });
});

describe("a number of one's own reckoning is asserted, as an estimate", () => {
  testClaims("قدرت البلدية كلفة الرصيف بنحو 3 ملايين درهم.", {
    by: "البلدية",
    says: "كلفة الرصيف بنحو 3 ملايين درهم",
    act: "ESTIMATE",
  });
  testClaims("قدرت البلدية أن الرصيف قد يكلف 3 ملايين درهم.", {
    by: "البلدية",
    says: "الرصيف قد يكلف 3 ملايين درهم",
    act: "ESTIMATE",
    ...SPECULATES,
  });
});
