import fc from "fast-check";
import type { Extraction } from "../../src/model/extraction.ts";
import { METRICS } from "../../src/model/metrics.ts";
import { type ArticleLines, extractionOf, type SaidLine } from "./extraction-builder.ts";

const PEOPLE = ["Mara Held", "Ivo Brand", "Lena Ost", "Tom Weir", "\u0633\u0644\u0645\u0649"];
const CARRIERS = ["Sahl Agency", "Bridge Radio", "Ferry Post", "Canal Nine"];
const STATES = ["Norland", "Sudland", "Estland Bay"];
const WORDS = [
  "bridge",
  "ferry",
  "canal",
  "open",
  "shut",
  "\u062c\u0633\u0631",
  "\u043c\u0456\u0441\u0442",
  "rain",
];
const CODES = METRICS.slice(0, 4).map(({ code }) => code);

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 });

const figure = fc.record({
  words: fc.integer({ min: 1, max: 9_999_999 }).map((value) => `${value} pieces`),
  metric: fc.option(fc.constantFrom(...CODES), { nil: null }),
  subject: fc.option(fc.constantFrom(...STATES), { nil: null }),
  place: fc.option(fc.constantFrom(...STATES), { nil: null }),
});

function lineOf(index: number): fc.Arbitrary<SaidLine> {
  return fc
    .record({
      speaker: fc.option(fc.constantFrom(...PEOPLE), { nil: null }),
      words,
      through: fc.uniqueArray(fc.constantFrom(...CARRIERS), { maxLength: 3 }),
      mentions: fc.uniqueArray(fc.constantFrom(...STATES), { maxLength: 2 }),
      figure: fc.option(figure, { nil: null }),
      denied: fc.integer({ min: -2, max: index - 1 }),
      quoted: fc.integer({ min: -2, max: index - 1 }),
    })
    .map(({ figure: counted, denied, quoted, words: said, ...line }) => ({
      ...line,
      // The line's number keeps two sentences of one article apart.
      content: `${index} ${said.join(" ")}${counted ? ` ${counted.words}` : ""}`,
      ...(denied >= 0 && { denies: denied }),
      ...(quoted >= 0 && { quotes: quoted }),
      figures: counted
        ? [
            {
              words: counted.words,
              value: Number.parseInt(counted.words, 10),
              ...(counted.metric && { metric: counted.metric }),
              ...(counted.subject && { subject: counted.subject }),
              ...(counted.place && { place: counted.place }),
            },
          ]
        : [],
    }));
}

const articleLines: fc.Arbitrary<ArticleLines> = fc
  .record({
    lines: fc
      .integer({ min: 1, max: 6 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => lineOf(index)))),
    url: fc.option(fc.webUrl(), { nil: null }),
    outlet: fc.option(fc.constantFrom(...CARRIERS), { nil: null }),
    publishedAt: fc.option(
      fc
        .date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
        .map((date) => date.toISOString()),
      { nil: null },
    ),
    language: fc.constantFrom("ar", "en", "ru", "uk"),
  })
  .map((lines) => lines);

/** Articles with shared people, carriers, states and metrics, and all links that stay inside an article. */
export const randomExtractions: fc.Arbitrary<readonly Extraction[]> = fc
  .array(articleLines, { minLength: 1, maxLength: 8 })
  .map((articles) => articles.map(extractionOf));
