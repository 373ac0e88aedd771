import type { Claim } from "../../src/model/claim.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { Figure, Period } from "../../src/model/figure.ts";
import { extractionOf, type SaidLine } from "./extraction-builder.ts";

const LOSSES = "PERSONNEL_KILLED_OR_WOUNDED";
/** Whose side the invented speakers and the invented state stand for. */
const COUNTRIES: Readonly<Record<string, string>> = {
  ...{ Norland: "RU", "Staff Office": "UA", "Army Press": "UA", "Bridge Institute": "GB" },
  "Norland Ministry": "RU",
};

/** The total of a day in January 2030, which falls once, on the fifth. */
export const totalOn = (day: number): number => 1_150_000 + 1_070 * day - (day >= 5 ? 3_000 : 0);
export const dayOf = (day: number): string => `2030-01-${String(day).padStart(2, "0")}`;

interface Told {
  readonly day: number;
  readonly outlet: string;
  readonly lines: readonly SaidLine[];
  /** Kind of time by figure, in text order. */
  readonly kinds: readonly (Period["kind"] | null)[];
}

const daily = Array.from({ length: 10 }, (_, at): Told => {
  const [day, total] = [at + 1, totalOn(at + 1)];
  const content = `the losses reached ${total}, of them 1070 in a day`;
  const figures = [
    { words: `${total}`, value: total, metric: LOSSES, subject: "Norland" },
    { words: "1070 in a day", value: 1070, metric: LOSSES, subject: "Norland", partOf: 0 },
  ];
  const lines = [{ speaker: "Staff Office", content, figures, through: ["Tower Channel"] }];
  return { day, outlet: "Bridge Daily", lines, kinds: ["CUMULATIVE", "WINDOW"] };
});

const single = (
  day: number,
  outlet: string,
  speaker: string | null,
  words: string,
  value: number,
  more: { metric?: string; kind?: Period["kind"] | null; through?: readonly string[] } = {},
): Told => {
  const { metric = LOSSES, kind = "CUMULATIVE", through = [] } = more;
  const figures = [{ words, value, metric, subject: "Norland" }];
  const lines = [{ speaker, content: `that it counts ${words} by now`, figures, through }];
  return { day, outlet, lines, kinds: [kind] };
};

const told: readonly Told[] = [
  ...daily,
  single(9, "Ferry Post", "Army Press", `${totalOn(9)} men`, totalOn(9), {
    through: ["Sahl Agency"],
  }),
  single(9, "Ferry Post", "Bridge Institute", "1000000 men", 1_000_000),
  single(7, "Ferry Post", "Bridge Institute", "300000 dead", 300_000, {
    metric: "PERSONNEL_KILLED",
  }),
  ...[1, 2, 3].map((day) =>
    single(day, "Norland Times", "Norland Ministry", `${day} men`, day, { kind: null }),
  ),
];

/** Two weeks of invented reports by two sides and an institute on the losses of one of them. */
export const tallyArticles: readonly Extraction[] = told.map(({ day, outlet, lines, kinds }) => {
  const date = dayOf(day);
  const url = `https://tally.example/${outlet}/${date}/${lines[0]?.content}`;
  const extraction = extractionOf({ lines, url, outlet, publishedAt: date });
  const entities = extraction.entities.map((entity) => ({
    ...entity,
    country: COUNTRIES[entity.name] ?? entity.country,
  }));
  return { ...extraction, entities, claims: extraction.claims.map(dated) };

  function dated(claim: Claim): Claim {
    return { ...claim, figures: claim.figures.map(datedFigure) };
  }

  function datedFigure(figure: Figure, at: number): Figure {
    const kind = kinds[at] ?? null;
    const from = kind === "WINDOW" ? dayOf(day - 1) : null;
    const to = kind === "WINDOW" ? date : null;
    const period = kind === null ? null : { kind, from, to, verbatim: figure.verbatim };
    return { ...figure, asOf: date, period };
  }
});
