import type { TimelineEntry } from "../../api/parents/timeline-entry.ts";
import { dayOf, daysBetween } from "../../compare/days.ts";
import { barsOf } from "../terminal/bars.ts";
import type { Paint } from "../terminal/paint.ts";
import { isolated } from "../terminal/printable.ts";

const WIDEST_CHART = 60;
const SHOWN = 10;

/** Entries as a chart of claims over time and the latest of them; empty where there is none. `entries` oldest first. */
export function prettyTimeline(entries: readonly TimelineEntry[], paint: Paint): string {
  const first = entries[0];
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return "";
  const lines = entries
    .slice(-SHOWN)
    .map(
      ({ at, roles, claim }) =>
        `  ${dayOf(at)} ${paint("yellow", claim.id)} ${paint("cyan", roles.join(", "))} ${isolated(claim.text)}`,
    );
  const span = dayOf(first.at) === dayOf(last.at) ? "" : ` to ${dayOf(last.at)}`;
  return [
    "",
    paint("bold", `${entries.length} dated claims, ${dayOf(first.at)}${span}`),
    `  ${paint("green", chartOf(entries.map(({ at }) => daysBetween(first.at, at))))}`,
    ...lines,
    "",
  ].join("\n");
}

/** One bar a day, or as many days a bar as make it fit; `days` in order, counted from the first. */
function chartOf(days: readonly number[]): string {
  const length = (days.at(-1) ?? 0) + 1;
  const daysABar = Math.ceil(length / WIDEST_CHART);
  const counts = new Array<number>(Math.ceil(length / daysABar)).fill(0);
  for (const day of days) {
    const bar = Math.floor(day / daysABar);
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return barsOf(counts);
}
