import type { Period } from "../../model/figure.ts";
import { functionAt, type SentenceRange, type View } from "../reading/view.ts";
import type { PeriodReading } from "./period-reading.ts";
import { termAt } from "./term-at.ts";

interface Placed {
  readonly first: number;
  readonly last: number;
}

/**
 * The period of each figure: the one told right behind it, else the one that leads its clause and covers the list, else that of the next figure of
 * the same list. A point in time before "that" tells when it was said, not when it happened.
 */
export function assignPeriods(
  view: View,
  sentence: SentenceRange,
  figures: readonly Placed[],
  periods: readonly PeriodReading[],
  carriedIn: Period | null,
): readonly (Period | null)[] {
  const assigned: (Period | null)[] = figures.map(() => null);
  let carried: Period | null = carriedIn;
  let periodIndex = 0;
  let behindIndex = 0;
  let at = sentence.first;
  for (const [index, figure] of figures.entries()) {
    for (; at < figure.first; at++) {
      while ((periods[periodIndex]?.next ?? Number.POSITIVE_INFINITY) <= at) periodIndex++;
      const period = periods[periodIndex];
      if (period?.first === at) carried = period.period;
      else if (functionAt(view, at, "WHILE") !== undefined) carried = null;
      else if (termAt(view, at, "COMPLEMENTIZER") !== null && carried?.kind === "POINT")
        carried = null;
    }
    const limit = figures[index + 1]?.first ?? sentence.last;
    while ((periods[behindIndex]?.first ?? Number.POSITIVE_INFINITY) < figure.last) behindIndex++;
    const next = periods[behindIndex];
    const behind = next !== undefined && next.first < limit ? next : undefined;
    const isOwn =
      behind !== undefined &&
      (!behind.isLeading || index === figures.length - 1) &&
      !isOtherClause(view, figure.last, behind.first);
    assigned[index] = isOwn ? behind.period : carried;
    at = Math.max(at, isOwn ? behind.next : figure.last);
  }
  for (let index = figures.length - 2; index >= 0; index--) {
    if (assigned[index] === null && isSameList(view, figures[index], figures[index + 1])) {
      assigned[index] = assigned[index + 1] ?? null;
    }
  }
  return assigned;
}

/** "..., and the forces destroyed in May": what happened next begins a clause of its own. */
function isOtherClause(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const event = termAt(view, at, "EVENT", ({ term, proclitic }) => {
      return term.shape === "VERB" && proclitic.conjunction;
    });
    if (event !== null) return true;
  }
  return false;
}

const MOST_BETWEEN = 3;

/** Two figures with no verb between them. */
function isSameList(view: View, a: Placed | undefined, b: Placed | undefined): boolean {
  if (a === undefined || b === undefined || b.first - a.last > MOST_BETWEEN) return false;
  for (let at = a.last; at < b.first; at++) if (termAt(view, at, "EVENT") !== null) return false;
  return true;
}
