import { dayOf, daysBetween } from "./days.ts";
import { pointOf } from "./figure-interval.ts";
import { isSameSide, isSameVoice, type RivalFigure } from "./rival-figure.ts";

/** The running totals that a comparison knows, for checking what was added between two of them. */
export interface Totals {
  /** The latest total of the same voice, else of the same side, before the one given. Null where none is known. */
  before(total: RivalFigure): RivalFigure | null;
}

export const NO_TOTALS: Totals = { before: () => null };

/** Totals among these figures; of one day and voice the one with the smallest id. */
export function totalsAmong(figures: readonly RivalFigure[]): Totals {
  const totals = figures.filter((figure) => {
    return figure.periodKind === "CUMULATIVE" && figure.asOf !== null && pointOf(figure) !== null;
  });
  const series = Map.groupBy(totals, seriesOf);
  return {
    before: (total) => {
      const day = total.asOf;
      if (day === null) return null;
      const earlier = (series.get(seriesOf(total)) ?? []).filter(
        (other) => dayOf(other.asOf ?? "") < dayOf(day) && isSameSide(total, other),
      );
      return earlier.sort((a, b) => byNearness(total, a, b))[0] ?? null;
    },
  };
}

function seriesOf({ metric, subjectId, placeId, unit }: RivalFigure): string {
  return [metric, subjectId, placeId, unit].join("|");
}

function byNearness(total: RivalFigure, a: RivalFigure, b: RivalFigure): number {
  const days = daysBetween(a.asOf ?? "", b.asOf ?? "");
  if (days !== 0) return days;
  const voices = Number(isSameVoice(total, b)) - Number(isSameVoice(total, a));
  return voices !== 0 ? voices : a.id < b.id ? -1 : 1;
}
