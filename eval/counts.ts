/** What was counted over a set of articles; every published number is a ratio of two of these. */
export interface Counts {
  articles: number;
  found: number;
  foundAlmostWhole: number;
  missed: number;
  extra: number;
  overlap: number;
  contentExact: number;
  speaker: number;
  speakerOrLocal: number;
  speakerKind: number;
  chain: number;
  relayedRows: number;
  relayedRowsRight: number;
  stance: number;
  figuresInGold: number;
  figuresRead: number;
  figuresRight: number;
  figureQualifiersRight: number;
  ungroundedSpans: number;
  ignoredOuter: number;
  unlocatableGold: number;
}

export function noCounts(): Counts {
  return {
    ...{ articles: 0, found: 0, foundAlmostWhole: 0, missed: 0, extra: 0, overlap: 0 },
    ...{ contentExact: 0, speaker: 0, speakerOrLocal: 0, speakerKind: 0, chain: 0 },
    ...{ relayedRows: 0, relayedRowsRight: 0, stance: 0, figuresInGold: 0, figuresRead: 0 },
    ...{ figuresRight: 0, figureQualifiersRight: 0, ungroundedSpans: 0, ignoredOuter: 0 },
    unlocatableGold: 0,
  };
}

/** Shares between 0 and 1, four decimals; null where there was nothing to share. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly recallAlmostWhole: number | null;
  readonly contentExact: number | null;
  readonly meanOverlap: number | null;
  readonly speaker: number | null;
  readonly speakerOrLocal: number | null;
  readonly speakerKind: number | null;
  readonly chain: number | null;
  readonly chainOnRelayedRows: number | null;
  readonly stance: number | null;
  readonly figureRecall: number | null;
  readonly figurePrecision: number | null;
  readonly figureQualifier: number | null;
}

export function ratesOf(counts: Counts): Rates {
  const { found } = counts;
  const rows = found + counts.missed;
  const precision = share(found, found + counts.extra) ?? 0;
  const recall = share(found, rows) ?? 0;
  return {
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall) ?? 0,
    recallAlmostWhole: share(counts.foundAlmostWhole, rows),
    contentExact: share(counts.contentExact, rows),
    meanOverlap: share(counts.overlap, found),
    speaker: share(counts.speaker, found),
    speakerOrLocal: share(counts.speakerOrLocal, found),
    speakerKind: share(counts.speakerKind, found),
    chain: share(counts.chain, found),
    chainOnRelayedRows: share(counts.relayedRowsRight, counts.relayedRows),
    stance: share(counts.stance, found),
    figureRecall: share(counts.figuresRight, counts.figuresInGold),
    figurePrecision: share(counts.figuresRight, counts.figuresRead),
    figureQualifier: share(counts.figureQualifiersRight, counts.figuresRight),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1e4) / 1e4;
}
