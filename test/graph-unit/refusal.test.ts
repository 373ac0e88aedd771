import { expect, test } from "vitest";
import { refusalOf } from "../../src/graph/write/refusal.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { bridgeReport } from "../support/bridge-articles.ts";

/** The report with one thing wrong in its first claim. */
function withClaim(change: (claim: Claim) => Partial<Claim>): Extraction {
  const [first, ...others] = bridgeReport.claims;
  if (first === undefined) throw new Error("The report has no claim.");
  return { ...bridgeReport, claims: [{ ...first, ...change(first) }, ...others] };
}

function withText(text: string, publishedAt: string | null = null): Extraction {
  return { ...bridgeReport, article: { ...bridgeReport.article, text, publishedAt }, claims: [] };
}

test("a sound extraction is not refused", () => {
  expect(refusalOf(bridgeReport)).toBeNull();
});

test.for<[string, Extraction]>([
  ["SPAN_MISMATCH", withClaim(({ sentence }) => ({ sentence: { ...sentence, start: 1 } }))],
  [
    "SPAN_MISMATCH",
    withClaim(({ chain }) => ({ chain: chain.map((hop) => ({ ...hop, text: "x" })) })),
  ],
  ["HOPS_MALFORMED", withClaim(({ chain }) => ({ chain: chain.slice(1) }))],
  ["HOPS_MALFORMED", withClaim(() => ({ content: [] }))],
  ["LINK_OUTSIDE_ARTICLE", withClaim(() => ({ quotes: ["elsewhere"] }))],
  ["DUPLICATE_ID", { ...bridgeReport, claims: [...bridgeReport.claims, ...bridgeReport.claims] }],
  ["ENTITY_MISSING", { ...bridgeReport, entities: bridgeReport.entities.slice(1) }],
  ["TEXT_TOO_LONG", withText("\u062c".repeat(1024 * 1024 + 1))],
  ["TEXT_MALFORMED", withText("half \ud83c letter")],
  ["DATE_MALFORMED", withText("text", "last week")],
  [
    "NUMBER_UNSAFE",
    withClaim(({ figures }) => ({
      figures: figures.map((figure) => ({ ...figure, value: 2 ** 53 })),
    })),
  ],
  [
    "TOO_MANY_CLAIMS",
    {
      ...bridgeReport,
      claims: Array.from({ length: 2001 }, () => bridgeReport.claims)
        .flat()
        .slice(0, 2001),
    },
  ],
])("%s is named", ([reason, extraction]) => {
  expect(refusalOf(extraction)).toMatchObject({ reason, message: expect.stringMatching(/\.$/) });
});
