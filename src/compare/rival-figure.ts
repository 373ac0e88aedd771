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
  /** ISO code of the speaker's side. Null when unknown, and for an outlet in its own voice. */
  readonly speakerCountry: string | null;
  readonly outlet: string | null;
  readonly claimId: string;
  readonly articleId: string;
}

/** The voice as one stable text: a speaker by id, an outlet that speaks for itself by name. */
export function voiceOf({ speakerId, outlet }: RivalFigure): string {
  return speakerId ?? `outlet ${outlet ?? ""}`;
}

/** Whether one voice gave both; outlets without a name are nobody in particular. */
export function isSameVoice(a: RivalFigure, b: RivalFigure): boolean {
  if (a.speakerId === null && a.outlet === null) return false;
  return voiceOf(a) === voiceOf(b);
}

/** Whether both speak for one state: the same voice, or two of its bodies. */
export function isSameSide(a: RivalFigure, b: RivalFigure): boolean {
  return isSameVoice(a, b) || (a.speakerCountry !== null && a.speakerCountry === b.speakerCountry);
}
