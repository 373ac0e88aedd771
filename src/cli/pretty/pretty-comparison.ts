import type { Paint } from "../terminal/paint.ts";
import { isolated } from "../terminal/printable.ts";
import type {
  ChainHopView,
  ComparedFigureView,
  ComparisonView,
  GroupView,
  SideView,
  SilenceView,
  VerdictView,
} from "./comparison-view.ts";
import { sparkline } from "./sparkline.ts";

const MOST_SIDES = 10;
const MOST_VERDICTS = 20;
const KIND_WIDTH = "NOT_COMPARABLE".length + 2;

/** The sides under what may be compared, each with its line; then the verdicts with their reasons; then who said nothing. */
export function prettyComparison(view: ComparisonView, paint: Paint): string {
  const { metric, subjects, asOf, groups, verdicts, silence } = view;
  const whose = subjects.length === 0 ? "" : ` of ${subjects.map(isolated).join(", ")}`;
  const lines = [
    `${paint(["bold", "underline"], metric.code)}  ${metric.label}${whose}`,
    paint("dim", asOf === null ? "The latest of each side." : `Around ${asOf}.`),
    ...groups.flatMap((group) => ["", ...groupLines(group, paint)]),
    ...(verdicts.length === 0 ? [] : ["", paint("bold", "Verdicts")]),
    ...verdicts.slice(0, MOST_VERDICTS).flatMap((verdict) => verdictLines(verdict, paint)),
    ...more(verdicts.length - MOST_VERDICTS, "verdicts", paint),
    ...(silence === null ? [] : ["", ...silenceLines(silence, paint)]),
    ...(view.complete ? [] : ["", paint("yellow", "There is more than was compared.")]),
  ];
  return `${lines.join("\n")}\n`;
}

function groupLines(group: GroupView, paint: Paint): readonly string[] {
  const { metric, subject, place, periodKind, unit, sides } = group;
  const words = [
    metric,
    subject === null ? "whose is not said" : `of ${isolated(subject)}`,
    ...(place === null ? [] : [`in ${isolated(place)}`]),
    periodKind ?? "time not said",
    ...(unit === "COUNT" ? [] : [unit]),
  ];
  const shown = sides.slice(0, MOST_SIDES);
  const width = Math.max(...shown.map(({ figure }) => numberOf(figure).length));
  return [
    paint("bold", words.join(", ")),
    ...shown.flatMap((side) => sideLines(side, width, paint)),
    ...more(sides.length - MOST_SIDES, "sides", paint),
  ];
}

/** The number stands first and the name last, so that no name's width or direction moves a column. */
function sideLines(side: SideView, width: number, paint: Paint): readonly string[] {
  const { figure, interest, country, speaker, chains, series, figureCount } = side;
  const number = paint("magenta", numberOf(figure).padStart(width));
  const day = figure.asOf ?? "day unknown";
  const name = paint("green", isolated(speaker));
  const standing = [country, interest].filter((part) => part !== null).join(", ");
  const told = figureCount === 1 ? "" : paint("dim", `  ${figureCount} figures`);
  return [
    `  ${number}  ${day.padEnd("day unknown".length)}  ${name}${standing === "" ? "" : ` (${standing})`}${told}`,
    ...chains.map((hops) => `      ${chainOf(hops, paint)}`),
    ...chartLines(series, paint),
  ];
}

function chainOf(hops: readonly ChainHopView[], paint: Paint): string {
  const steps = hops.map(({ name, role }) => `${isolated(name)} [${role}]`);
  return paint("cyan", ["speaker", ...steps].join(" -> "));
}

/** A line of fewer points says no more than the number does. */
const FEWEST_POINTS = 3;

function chartLines(series: SideView["series"], paint: Paint): readonly string[] {
  const [first] = series;
  const last = series.at(-1);
  if (first === undefined || last === undefined || series.length < FEWEST_POINTS) return [];
  const values = series.map(({ value, max }) => value ?? max);
  const known = values.filter((value) => value !== null);
  const range = `${grouped(Math.min(...known))} to ${grouped(Math.max(...known))}`;
  const days = paint("dim", `${first.asOf} to ${last.asOf}, ${range}`);
  return [`      ${paint("magenta", sparkline(values))}  ${days}`];
}

function verdictLines(verdict: VerdictView, paint: Paint): readonly string[] {
  const { kind, a, b, reasons, ratio } = verdict;
  const times = ratio === null || ratio === 1 ? "" : `  (${ratio.toFixed(2)} times)`;
  const pair = `${sayOf(a)}  ~  ${sayOf(b)}${times}`;
  return [
    `  ${paint(COLOURS[kind] ?? "yellow", kind.padEnd(KIND_WIDTH))}${pair}`,
    ...reasons.map((reason) => `  ${" ".repeat(KIND_WIDTH)}${paint("dim", reason)}`),
  ];
}

const COLOURS: Readonly<Record<string, Parameters<Paint>[0]>> = {
  COMPARABLE: "green",
  EQUAL: "green",
  OVERLAPPING: "green",
  COPY: "cyan",
  ROUNDED: "cyan",
  REVISION: "blue",
  PART_WHOLE: "blue",
  NOT_COMPARABLE: "red",
};

function sayOf(figure: VerdictView["a"]): string {
  return `${numberOf(figure)}, ${isolated(figure.speaker)}, ${figure.asOf ?? "day unknown"}`;
}

function silenceLines({ from, to, parties, speakers }: SilenceView, paint: Paint): string[] {
  const before = (since: string | null): string =>
    since === null ? "no figure before is known" : `the last figure before is of ${since}`;
  return [
    paint("bold", `Who said nothing from ${from} to ${to}`),
    ...parties.map(({ country, side, isSilent, since }) => {
      const word = isSilent ? `${paint("yellow", "silent")}, ${before(since)}` : "spoke";
      return `  ${country} (${side}): ${word}`;
    }),
    ...speakers.map(({ speaker, since }) => `  ${isolated(speaker)}: ${before(since)}`),
  ];
}

function more(count: number, what: string, paint: Paint): readonly string[] {
  return count > 0 ? [paint("dim", `  and ${count} more ${what}; --json shows all`)] : [];
}

const SIGNS: Readonly<Record<string, string>> = {
  ABOUT: "about ",
  MORE_THAN: "more than ",
  AT_LEAST: "at least ",
  LESS_THAN: "less than ",
  UP_TO: "up to ",
};

function numberOf({ value, min, max, qualifier, verbatim }: ComparedFigureView): string {
  if (value !== null) return `${SIGNS[qualifier] ?? ""}${grouped(value)}`;
  if (min !== null && max !== null) return `${grouped(min)} to ${grouped(max)}`;
  return isolated(verbatim);
}

function grouped(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 6 });
}
