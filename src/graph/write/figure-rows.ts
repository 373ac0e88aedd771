import type { Claim } from "../../model/claim.ts";
import type { Figure } from "../../model/figure.ts";
import { captionOf } from "../caption.ts";
import type { Row } from "../columns.ts";
import type { NODES } from "../shape.ts";
import type { Edge } from "./edge.ts";

export interface FigureRows {
  readonly figures: readonly Row<(typeof NODES)["Figure"]>[];
  readonly states: readonly Edge<"STATES">[];
  readonly ofMetric: readonly Edge<"OF_METRIC">[];
  readonly about: readonly Edge<"ABOUT">[];
  readonly inPlace: readonly Edge<"IN_PLACE">[];
  readonly partOf: readonly Edge<"PART_OF">[];
}

/** The figures of one article's claims with what they count, of whom, where, and of which larger figure. */
export function figureRows(claims: readonly Claim[]): FigureRows {
  const figures = claims.flatMap((claim) => claim.figures);
  return {
    figures: claims.flatMap((claim) => claim.figures.map((figure) => figureRow(claim, figure))),
    states: claims.flatMap((claim) => claim.figures.map(({ id }) => ({ from: claim.id, to: id }))),
    ofMetric: edgesTo(figures, (figure) => figure.metric),
    about: edgesTo(figures, (figure) => figure.subjectId),
    inPlace: edgesTo(figures, (figure) => figure.placeId),
    partOf: edgesTo(figures, (figure) => figure.partOf),
  };
}

function edgesTo(figures: readonly Figure[], target: (figure: Figure) => string | null) {
  return figures.flatMap((figure) => {
    const to = target(figure);
    return to === null ? [] : [{ from: figure.id, to }];
  });
}

function figureRow(claim: Claim, figure: Figure): Row<(typeof NODES)["Figure"]> {
  const { period, verbatim } = figure;
  return {
    id: figure.id,
    claimId: claim.id,
    value: figure.value,
    min: figure.min,
    max: figure.max,
    qualifier: figure.qualifier,
    unit: figure.unit,
    noun: figure.noun,
    // Keys of the index by which rival figures are found; it holds no null.
    metric: figure.metric ?? "",
    subjectId: figure.subjectId ?? "",
    placeId: figure.placeId ?? "",
    periodKind: period?.kind ?? null,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    periodVerbatim: period?.verbatim.text ?? null,
    periodStart: period?.verbatim.start ?? null,
    periodEnd: period?.verbatim.end ?? null,
    asOf: figure.asOf?.slice(0, "YYYY-MM-DD".length) ?? "",
    interest: figure.interest,
    flags: figure.flags,
    start: verbatim.start,
    end: verbatim.end,
    verbatim: verbatim.text,
    speakerId: claim.speaker?.entityId ?? "",
    ruleId: figure.ruleId,
    caption: captionOf(verbatim.text),
  };
}
