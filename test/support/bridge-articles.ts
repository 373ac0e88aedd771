import type { Extraction } from "../../src/model/extraction.ts";
import { extractionOf } from "./extraction-builder.ts";

/** Two invented articles that together use every relationship of the graph. */
export const bridgeReport: Extraction = extractionOf({
  url: "https://bridge.example/1",
  outlet: "Bridge Daily",
  title: "Bridge open",
  publishedAt: "2030-01-01",
  lines: [
    {
      speaker: "Mara Held",
      content: "the bridge is open to 40 tanks, 12 of them new, from Norland",
      through: ["Sahl Agency", "Bridge Radio"],
      mentions: ["Norland"],
      figures: [
        { words: "40 tanks", value: 40, metric: "TANKS", subject: "Norland", place: "Old Town" },
        { words: "12 of them", value: 12, metric: "TANKS", subject: "Norland", partOf: 0 },
      ],
    },
    { speaker: "Ivo Brand", content: "no tank crossed", denies: 0, through: ["Sahl Agency"] },
    {
      speaker: null,
      content: "Rain fell for 2.5 days",
      figures: [{ words: "2.5 days", value: 2.5 }],
    },
    { speaker: "Lena Ost", content: "that Mara Held spoke of an open bridge", quotes: 0 },
  ],
});

export const ferryReport: Extraction = extractionOf({
  url: "https://bridge.example/2",
  outlet: "Ferry Post",
  publishedAt: "2030-01-01T12:30:00+02:00",
  lines: [
    {
      speaker: "Mara Held",
      content: "the ferry is closed",
      through: ["Sahl Agency"],
      mentions: ["Sudland"],
    },
    {
      speaker: "Ivo Brand",
      content: "Norland counts several boats",
      figures: [{ words: "several boats", value: null }],
    },
  ],
});
