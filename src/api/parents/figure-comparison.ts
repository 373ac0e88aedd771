import type { FigureVerdictKind } from "../../compare/figure-verdict.ts";
import type { EntityRecord, FigureRecord, MetricRecord } from "../../graph/read/records.ts";
import type { FigureUnit, PeriodKind } from "../../model/figure.ts";

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
  /** Latest first. */
  readonly allFigures: readonly FigureRecord[];
}

export interface FigureVerdict {
  readonly kind: FigureVerdictKind;
  readonly a: FigureRecord;
  readonly b: FigureRecord;
  readonly reasons: readonly string[];
  readonly ratio: number | null;
  readonly gap: number | null;
}
