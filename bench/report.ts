import { cpus, totalmem } from "node:os";
import type { Timing } from "./race.ts";

/** One line of a benchmark. */
export interface ReportLine {
  readonly name: string;
  /** Already rounded, in `unit`; null where the contender answered wrongly. */
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  /** Our median over this one's: 2 says that ours is twice as fast. Null for ours and where it says nothing. */
  readonly oursOverThis: number | null;
}

export interface Report {
  readonly title: string;
  /** What was measured on: sizes, counts, and what was checked before. */
  readonly note: string;
  readonly lines: readonly ReportLine[];
}

/** Turns times into amounts a second; the first timing is ours. */
export function asRates(
  timings: readonly Timing[],
  amount: number,
  unit: string,
): readonly ReportLine[] {
  const rate = (milliseconds: number | null) =>
    milliseconds === null ? null : round((amount / milliseconds) * 1000);
  const ours = rate(timings[0]?.median ?? null);
  return timings.map(({ name, median, min, max }, index) => {
    const mine = rate(median);
    const isComparable = index > 0 && ours !== null && mine !== null;
    return {
      ...{ name, median: mine, min: rate(max), max: rate(min), unit },
      oursOverThis: isComparable ? round(ours / mine) : null,
    };
  });
}

export function formatReport({ title, note, lines }: Report): string {
  const width = Math.max(...lines.map(({ name }) => name.length));
  return [
    title,
    `  ${note}`,
    ...lines.map(({ name, median, min, max, unit, oursOverThis }) => {
      const amount =
        median === null ? "answered wrongly, not timed" : `${median} ${unit}${rangeOf(min, max)}`;
      const ratio = oursOverThis === null ? "" : `  ours / this = ${oursOverThis}`;
      return `  ${name.padEnd(width)}  ${amount}${ratio}`;
    }),
  ].join("\n");
}

function rangeOf(min: number | null, max: number | null): string {
  return min === null || max === null ? "" : ` (${min} to ${max})`;
}

/** What the numbers were taken on. */
export function describeMachine(): string {
  const [processor] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.versions.node}, V8 ${process.versions.v8}, ${cpus().length} cores (${processor?.model.trim()}), ${gigabytes} GB`;
}

/** Three figures that count. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}
