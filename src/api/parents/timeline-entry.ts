import type { ClaimRecord, FigureRecord } from "../../graph/read/records.ts";

export type TimelineRole = "SPEAKER" | "RELAYER" | "MENTIONED";

/** What the resolvers of TimelineEntry start from. */
export interface TimelineEntry {
  readonly at: string;
  readonly roles: readonly TimelineRole[];
  readonly claim: ClaimRecord;
  readonly figure: FigureRecord | null;
}
