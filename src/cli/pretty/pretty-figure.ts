import type { Paint } from "../terminal/paint.ts";
import { isolated } from "../terminal/printable.ts";
import type { FigureView } from "./claim-view.ts";

/** The figure as printed, then as computed. */
export function prettyFigure(figure: FigureView, paint: Paint): string {
  const number = numberOf(figure);
  const counted = figure.metric ?? figure.unit;
  const computed = [figure.qualifier, number, counted, ...figure.flags]
    .filter((part) => part !== null)
    .join(" ");
  return `${isolated(figure.verbatim)}  ${paint("magenta", computed)}`;
}

function numberOf({ value, min, max }: FigureView): string | null {
  if (value !== null) return grouped(value);
  if (min === null && max === null) return null;
  return `${min === null ? "" : grouped(min)} to ${max === null ? "" : grouped(max)}`.trim();
}

function grouped(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 6 });
}
