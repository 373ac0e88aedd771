import type { Claim } from "../../src/model/claim.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { extractionOf } from "./extraction-builder.ts";

// Invented articles about one event: told in full, told through an agency alone, copied, denied, negated, counted otherwise.

const TAKEN =
  "northern troops have taken Reedham, Farley and the land around the harbour power plant";

/** What the extractor would mark, which plain lines cannot tell. */
function marked(
  extraction: Extraction,
  at: number,
  over: (claim: Claim) => Partial<Claim>,
): Extraction {
  const claims = extraction.claims.map((claim, index) =>
    index === at ? { ...claim, ...over(claim) } : claim,
  );
  return { ...extraction, claims };
}

export const fullStory = extractionOf({
  url: "https://harbour.example/full",
  outlet: "Harbour Daily",
  publishedAt: "2030-03-02",
  lines: [
    { speaker: "Nord Ministry", content: TAKEN, through: ["Tide Agency"] },
    { speaker: "Sudland", content: "that", denies: 0 },
  ],
});

/** "Tide Agency said": the agency speaks as if by itself. */
export const shortStory: Extraction = spokenByAgency(
  extractionOf({
    url: "https://harbour.example/short",
    outlet: "River Post",
    publishedAt: "2030-03-01",
    lines: [{ speaker: "Tide Agency", content: `${TAKEN} but met resistance elsewhere` }],
  }),
);

/** The lines know speakers as persons: here it is the agency that carried the full story. */
function spokenByAgency(extraction: Extraction): Extraction {
  const agency = fullStory.entities.find(({ name }) => name === "Tide Agency");
  if (agency === undefined) throw new Error("The full story has lost its agency.");
  const spoken = marked(extraction, 0, ({ speaker }) => ({
    chainStatus: "TRUNCATED",
    speaker: speaker && { ...speaker, kind: "OUTLET", entityId: agency.id },
  }));
  return { ...spoken, entities: [agency] };
}

export const revealedStory: Extraction = marked(
  extractionOf({
    url: "https://harbour.example/revealed",
    outlet: "Bay Radio",
    publishedAt: "2030-03-03",
    lines: [{ speaker: "Nord Ministry", content: `${TAKEN} at night` }],
  }),
  0,
  () => ({ outletDistance: "ENDORSING" }),
);

export const negatedStory = extractionOf({
  url: "https://harbour.example/negated",
  outlet: "Canal Nine",
  publishedAt: "2030-03-02",
  lines: [{ speaker: "Ivo Brand", content: TAKEN.replace("taken", "not taken") }],
});

const counted = (value: number) => ({
  words: `${value} tanks`,
  value,
  metric: "TANKS",
  subject: "Norland",
});
const dated = (claim: Claim): Partial<Claim> => ({
  figures: claim.figures.map((figure) => ({ ...figure, asOf: "2030-03-02" })),
});

export const countStory = marked(
  extractionOf({
    url: "https://harbour.example/count",
    outlet: "Canal Nine",
    publishedAt: "2030-03-02",
    lines: [{ speaker: "Mara Held", content: "they lost 1340 tanks", figures: [counted(1_340)] }],
  }),
  0,
  dated,
);

export const otherCountStory = marked(
  extractionOf({
    url: "https://harbour.example/other-count",
    outlet: "River Post",
    publishedAt: "2030-03-02",
    lines: [
      { speaker: "Lena Ost", content: "up north 2950 tanks burned", figures: [counted(2_950)] },
    ],
  }),
  0,
  dated,
);

/** The same number in another language. */
export const translatedCount = marked(
  extractionOf({
    url: "https://harbour.example/translated",
    outlet: "Zatoka",
    language: "uk",
    publishedAt: "2030-03-03",
    lines: [{ speaker: "Tom Weir", content: "vtratyly 1340 tanks", figures: [counted(1_340)] }],
  }),
  0,
  dated,
);

export const harbourStories: readonly Extraction[] = [
  ...[fullStory, shortStory, revealedStory, negatedStory],
  ...[countStory, otherCountStory, translatedCount],
];
