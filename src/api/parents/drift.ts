import type { DriftKind } from "../../compare/headline-drift.ts";
import type { ClaimRecord, FigureRecord } from "../../graph/read/records.ts";

/** What the resolvers of Drift start from. */
export interface Drift {
  readonly kind: DriftKind;
  readonly headline: ClaimRecord;
  readonly body: ClaimRecord;
  readonly headlineFigure: FigureRecord | null;
  readonly bodyFigure: FigureRecord | null;
  readonly reason: string;
}
