import type { FigureUnit, PeriodKind } from "../model/figure.ts";
import type { RivalFigure } from "./rival-figure.ts";

/** What two figures must share before they may stand side by side. */
export interface ComparableKey {
  readonly metric: string;
  readonly subjectId: string | null;
  readonly placeId: string | null;
  readonly periodKind: PeriodKind | null;
  readonly unit: FigureUnit;
}

export function comparableKeyOf(figure: RivalFigure): ComparableKey {
  const { metric, subjectId, placeId, periodKind, unit } = figure;
  return { metric, subjectId, placeId, periodKind, unit };
}

/** The key as one stable string: equal keys, equal strings. */
export function keyName(key: ComparableKey): string {
  const parts = [key.metric, key.subjectId, key.placeId, key.periodKind, key.unit];
  return parts.map((part) => part ?? "-").join("|");
}
