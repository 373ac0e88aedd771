import type { RivalFigure } from "../compare/rival-figure.ts";
import type { ClaimRecord, FigureRecord } from "../graph/read/records.ts";
import { present } from "./present.ts";

/** A stored figure of a metric, as comparing takes it; `country` is the side of whoever gave it. */
export function rivalOf(
  figure: FigureRecord,
  claim: ClaimRecord,
  country: string | null,
): RivalFigure {
  const { id, claimId, subjectId, placeId, unit, value, min, max, qualifier, asOf } = figure;
  return {
    ...{ id, claimId, subjectId, placeId, unit, value, min, max, qualifier, asOf },
    metric: present(figure.metricCode),
    periodKind: figure.period?.kind ?? null,
    periodFrom: figure.period?.from ?? null,
    periodTo: figure.period?.to ?? null,
    partOfId: figure.partOfId,
    speakerId: claim.speakerId,
    speakerCountry: country,
    outlet: claim.outlet,
    articleId: claim.articleId,
  };
}
