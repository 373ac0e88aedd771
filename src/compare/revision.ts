import { dayOf, spokenDay } from "./days.ts";
import { pointOf } from "./figure-interval.ts";
import { isSameVoice, type RivalFigure } from "./rival-figure.ts";
import { spokenNumber } from "./spoken.ts";

/**
 * Why the later of two totals brings the earlier one up to date, as sentences. A total may go down: that mends the count and
 * contradicts nobody. `earlier` and `later` count the same. Null where they are of one day, of two voices, or no totals.
 */
export function revisionOf(earlier: RivalFigure, later: RivalFigure): readonly string[] | null {
  if (earlier.asOf === null || later.asOf === null) return null;
  if (dayOf(earlier.asOf) === dayOf(later.asOf) || !isSameVoice(earlier, later)) return null;
  if (!isUpdated(earlier, later)) return null;
  return [
    "The same speaker's later total takes the place of the earlier one.",
    change(earlier, later),
  ];
}

/** Running totals, or the toll of one event whose day both give. */
function isUpdated(a: RivalFigure, b: RivalFigure): boolean {
  if (a.periodKind !== b.periodKind) return false;
  if (a.periodKind === "CUMULATIVE") return true;
  return a.periodKind === "POINT" && a.periodFrom !== null && a.periodFrom === b.periodFrom;
}

function change(earlier: RivalFigure, later: RivalFigure): string {
  const days = `from ${spokenDay(earlier.asOf)} to ${spokenDay(later.asOf)}`;
  const [before, after] = [pointOf(earlier), pointOf(later)];
  if (before === null || after === null) return `It was brought up to date ${days}.`;
  if (after === before) return `It did not change ${days}.`;
  const size = spokenNumber(Math.abs(after - before));
  return after > before
    ? `It rose by ${size} ${days}.`
    : `It went down by ${size} ${days}: a correction, no contradiction.`;
}
