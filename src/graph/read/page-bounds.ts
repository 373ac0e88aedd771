import { storedInstant } from "../instant.ts";

/** Where a page goes on: date ("" for unknown) and id of the last row seen. */
export interface PageKey {
  readonly at: string;
  readonly id: string;
}

export interface DateRange {
  /** ISO date or date-time, included. Null: open. */
  readonly from: string | null;
  /** ISO date, included as a whole, or date-time, excluded. Null: open. */
  readonly to: string | null;
}

/** Sorts after every stored instant. */
const BEHIND_ALL = "~";
/** Sorts after "" (unknown) and before every stored instant. */
const BEHIND_UNKNOWN = "0";

/**
 * The range to seek in and the cursor's tail, as parameters. A range with one end leaves out unknown dates.
 * Dates are checked before; one that is none bounds nothing.
 */
export function pageBounds(
  range: DateRange,
  after: PageKey | null,
  direction: "DESC" | "ASC",
): Readonly<Record<"low" | "high" | "at" | "id", string>> {
  const isBounded = range.from !== null || range.to !== null;
  const low = (range.from && storedInstant(range.from)) || (isBounded ? BEHIND_UNKNOWN : "");
  const high = range.to === null ? BEHIND_ALL : lastInstantBefore(range.to);
  if (after === null) return { low, high, at: direction === "DESC" ? BEHIND_ALL : "", id: "" };
  return direction === "DESC"
    ? { low, high: after.at < high ? after.at : high, ...after }
    : { low: after.at > low ? after.at : low, high, ...after };
}

const DAY = "YYYY-MM-DD".length;

/** The same for a page of days, the oldest first; what has no day is left out. */
export function dayBounds(
  { from, to }: DateRange,
  after: PageKey | null,
): Readonly<Record<"low" | "high" | "at" | "id", string>> {
  const low = from?.slice(0, DAY) ?? BEHIND_UNKNOWN;
  const high = to?.slice(0, DAY) ?? BEHIND_ALL;
  if (after === null) return { low, high, at: "", id: "" };
  return { low: after.at > low ? after.at : low, high, ...after };
}

function lastInstantBefore(to: string): string {
  const stored = storedInstant(to);
  if (!stored) return BEHIND_ALL;
  const isWholeDay = to.length === "YYYY-MM-DD".length;
  const end = new Date(stored).getTime() + (isWholeDay ? 24 * 60 * 60 * 1_000 : 0);
  return new Date(end - 1).toISOString();
}
