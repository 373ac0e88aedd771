import type { FigureVerdictKind } from "../../compare/figure-verdict.ts";
import type { EntityRecord, FigureRecord, MetricRecord } from "../../graph/read/records.ts";
import type { FigureInterest, FigureUnit, PeriodKind } from "../../model/figure.ts";
import type { FigureLine } from "../figure-lines.ts";

/** What the resolvers of FigureComparison start from. */
export interface FigureComparison {
  readonly metric: MetricRecord | null;
  readonly subjects: readonly EntityRecord[];
  readonly allGroups: readonly FigureGroup[];
  readonly allVerdicts: readonly FigureVerdict[];
  readonly complete: boolean;
}

export interface FigureGroup {
  readonly key: string;
  readonly metricCode: string;
  readonly subjectId: string | null;
  readonly placeId: string | null;
  readonly periodKind: PeriodKind | null;
  readonly unit: FigureUnit;
  readonly allSides: readonly FigureSide[];
}

export interface FigureSide {
  readonly speakerId: string | null;
  readonly outlet: string | null;
  /** The one by which the side is compared. */
  readonly figure: FigureRecord;
  /** Latest first. */
  readonly allFigures: readonly FigureRecord[];
  readonly interest: FigureInterest | null;
  readonly line: FigureLine;
}

export interface FigureVerdict {
  readonly kind: FigureVerdictKind;
  readonly a: FigureRecord;
  readonly b: FigureRecord;
  readonly reasons: readonly string[];
  readonly ratio: number | null;
  readonly gap: number | null;
}
