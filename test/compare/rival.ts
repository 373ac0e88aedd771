import { expect, it } from "vitest";
import { type FigureVerdictKind, figureVerdict } from "../../src/compare/figure-verdict.ts";
import type { RivalFigure } from "../../src/compare/rival-figure.ts";
import { NO_TOTALS, type Totals } from "../../src/compare/totals.ts";

/** An invented running total of tanks by one voice of one state. */
export const rival = (id: string, over: Partial<RivalFigure> = {}): RivalFigure => ({
  ...{ id, metric: "TANKS", subjectId: "norland", placeId: null, periodKind: "CUMULATIVE" },
  ...{ periodFrom: null, periodTo: null, unit: "COUNT", value: 40, min: null, max: null },
  ...{ qualifier: "EXACT", asOf: "2030-01-01", partOfId: null, speakerId: "mara", outlet: null },
  ...{ speakerCountry: null, claimId: `claim of ${id}`, articleId: `article of ${id}` },
  ...over,
});

export const ivo = { speakerId: "ivo" };
export const staff = { speakerId: "staff", speakerCountry: "XN" };
export const army = { speakerId: "army", speakerCountry: "XN" };
export const LOSSES = "PERSONNEL_KILLED_OR_WOUNDED";
export const total: Partial<RivalFigure> = {
  metric: LOSSES,
  ...staff,
  value: 1_234_560,
  asOf: "2030-03-09",
};
export const window: Partial<RivalFigure> = {
  ...{ periodKind: "WINDOW", periodFrom: "2030-03-08", periodTo: "2030-03-09" },
  ...{ asOf: "2030-03-09", metric: LOSSES },
};
export const shelling: Partial<RivalFigure> = {
  ...{ periodKind: "POINT", periodFrom: "2030-01-01", periodTo: "2030-01-01" },
};

/** What the first and the second figure have instead of the plain one, the verdict, and its reasons in order. */
export type VerdictRow = readonly [
  title: string,
  a: Partial<RivalFigure>,
  b: Partial<RivalFigure>,
  kind: FigureVerdictKind,
  reasons: readonly (string | RegExp)[],
];

/** One test for each row. */
export function verdicts(rows: readonly VerdictRow[], totals: Totals = NO_TOTALS): void {
  it.each(rows)("%s", (_title, a, b, kind, reasons) => {
    const verdict = figureVerdict(rival("a", a), rival("b", b), totals);
    expect(verdict.kind).toBe(kind);
    expect(verdict.reasons).toEqual(
      reasons.map((reason) => (reason instanceof RegExp ? expect.stringMatching(reason) : reason)),
    );
  });
}
