import type { FigureQualifier, FigureUnit, PeriodKind } from "../model/figure.ts";

/** What comparing needs to know of a figure and of who gave it. */
export interface RivalFigure {
  readonly id: string;
  readonly metric: string;
  /** Null when the text does not say whose. */
  readonly subjectId: string | null;
  readonly placeId: string | null;
  readonly periodKind: PeriodKind | null;
  /** ISO dates; null where the words give none. */
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly unit: FigureUnit;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: FigureQualifier;
  /** ISO date the figure speaks for. Null when unknown. */
  readonly asOf: string | null;
  /** Id of the figure that this one is a part of. */
  readonly partOfId: string | null;
  /** Who gave it: entity id, or null for an outlet in its own voice. */
  readonly speakerId: string | null;
  readonly outlet: string | null;
  readonly claimId: string;
}
