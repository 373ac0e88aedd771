import type { IngestedInput } from "./ingest-inputs.ts";

/** Sums of one run: every input but a skipped file was offered, and was stored, known or refused. */
export interface IngestCounts {
  stored: number;
  known: number;
  refused: number;
  skipped: number;
  /** Claims of the stored articles. */
  claims: number;
}

export function newCounts(): IngestCounts {
  return { stored: 0, known: 0, refused: 0, skipped: 0, claims: 0 };
}

export function count(counts: IngestCounts, { status, claims }: IngestedInput): void {
  switch (status) {
    case "SKIPPED":
      counts.skipped++;
      return;
    case "REFUSED":
      counts.refused++;
      return;
    case "UNCHANGED":
      counts.known++;
      return;
    case "WRITTEN":
    case "REPLACED":
      counts.stored++;
      counts.claims += claims;
  }
}

export function sentenceOn({ stored, known, refused, claims }: IngestCounts): string {
  const offered = stored + known + refused;
  const inputs = offered === 1 ? "1 input" : `${offered} inputs`;
  return `${inputs}: ${stored} stored (${claims} claims), ${known} already there, ${refused} refused.\n`;
}
