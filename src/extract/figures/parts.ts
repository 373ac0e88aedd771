import type { View } from "../reading/view.ts";
import { termAt } from "./term-at.ts";

/** What the search for wholes needs of a figure. */
export interface Part {
  readonly first: number;
  readonly last: number;
  /** Offsets of the number itself, for words between qualifier and number. */
  readonly quantityFirst: number;
  /** The largest number the figure may stand for. Null for a vague one. */
  readonly most: number | null;
  readonly isConjoined: boolean;
  readonly countsPeople: boolean;
}

/** For each figure the index of the one it is part of ("970 of them", "among them 5"), or null; a part never exceeds its whole. */
export function findWholes(view: View, figures: readonly Part[]): readonly (number | null)[] {
  const wholes: (number | null)[] = [];
  for (const [index, figure] of figures.entries()) {
    const whole = wholeOf(view, figures, wholes, index);
    const limit = whole === null ? null : (figures[whole]?.most ?? null);
    wholes.push(limit !== null && figure.most !== null && figure.most > limit ? null : whole);
  }
  return wholes;
}

const REACH = 4;

function wholeOf(
  view: View,
  figures: readonly Part[],
  wholes: readonly (number | null)[],
  index: number,
): number | null {
  const figure = figures[index];
  const before = figures[index - 1];
  const after = figures[index + 1];
  if (figure === undefined) return null;
  if (
    after !== undefined &&
    after.first - figure.last <= REACH &&
    isBetween(view, figure.last, after.quantityFirst, true)
  ) {
    return index + 1;
  }
  if (before === undefined) return null;
  if (isDelta(view, figure.quantityFirst)) return wholes[index - 1] ?? index - 1;
  const from = Math.max(before.last, figure.quantityFirst - REACH);
  const base = wholes[index - 1] ?? index - 1;
  if (isBetween(view, from, figure.quantityFirst, false)) return base === index ? null : base;
  if (isBetween(view, figure.last, figure.last + 1, false)) return base === index ? null : base;
  const isListed = figure.isConjoined && figure.first - before.last <= 1;
  return isListed && figure.countsPeople && before.countsPeople && wholes[index - 1] !== index
    ? (wholes[index - 1] ?? null)
    : null;
}

/** "(+970)": what was added to the figure before. */
export function isDelta(view: View, at: number): boolean {
  return view.tokens[at - 1]?.form === "+" && view.tokens[at - 2]?.form === "(";
}

function isBetween(view: View, from: number, to: number, wholeFollows: boolean): boolean {
  for (let at = from; at < to; at++) {
    const hit = termAt(view, at, "PART_OF", ({ term }) => term.wholeFollows === wholeFollows);
    if (hit !== null) return true;
  }
  return false;
}
