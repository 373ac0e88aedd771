import type { Certainty, OutletDistance, Placement, Stance, Voice } from "../model/claim.ts";
import { strongerIn } from "./cue-strength.ts";
import { metricRelation, spokenMetric } from "./metric-relation.ts";
import type { RivalFigure } from "./rival-figure.ts";
import { roundingOf } from "./rounding.ts";

export type DriftKind =
  | "ROUNDED"
  | "LOST_QUALIFIER"
  | "CHANGED_METRIC"
  | "LOST_ATTRIBUTION"
  | "STRONGER_CUE";

/** What drift needs to know of a claim. */
export interface DriftClaim {
  readonly id: string;
  readonly placement: Placement;
  readonly voice: Voice;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly outletDistance: OutletDistance;
  /** Null where the outlet speaks for itself. */
  readonly speakerName: string | null;
  /** Folded words of the content. */
  readonly words: readonly string[];
  readonly figures: readonly RivalFigure[];
}

/** How a headline parts from what the body says. */
export interface Drift {
  readonly kind: DriftKind;
  readonly headline: DriftClaim;
  readonly body: DriftClaim;
  /** The figures that part; both null where it is not about a figure. */
  readonly headlineFigure: RivalFigure | null;
  readonly bodyFigure: RivalFigure | null;
  /** A short sentence in English. */
  readonly reason: string;
}

/**
 * In what the headlines and subheads of one article part from the claim of the body that each of them sums up: a rounded
 * figure, a dropped "about", another thing counted, a lost attribution, a stronger cue. A headline that sums up no single
 * claim of the body has no drift. `claims` in text order; the answer is in the order of the headlines.
 */
export function headlineDrift(claims: readonly DriftClaim[]): readonly Drift[] {
  const body = claims.filter(({ placement }) => placement === "BODY");
  return claims
    .filter(({ placement }) => placement !== "BODY")
    .flatMap((headline) => {
      const source = sourceOf(headline, body);
      return source === null ? [] : driftBetween(headline, source);
    });
}

interface Source {
  readonly claim: DriftClaim;
  readonly pairs: readonly FigurePair[];
  readonly share: number;
}

type FigurePair = readonly [headline: RivalFigure, body: RivalFigure];

/** The claim of the body with most of the headline's figures, then most of its words, then the first. */
function sourceOf(headline: DriftClaim, body: readonly DriftClaim[]): Source | null {
  let best: Source | null = null;
  for (const claim of body) {
    const pairs = pairFigures(headline, claim);
    const share = sharedShare(headline.words, claim.words);
    if (pairs.length === 0 && share < LEAST_SHARED) continue;
    const isBetter =
      best === null ||
      pairs.length > best.pairs.length ||
      (pairs.length === best.pairs.length && share > best.share);
    if (isBetter) best = { claim, pairs, share };
  }
  return best;
}

/** Half of a headline's words, and four at least: fewer are shared by any two sentences on one topic. Short words are particles. */
const LEAST_SHARED = 0.5;
const LEAST_SHARED_WORDS = 4;
const SHORTEST_WORD = 3;

function sharedShare(headline: readonly string[], body: readonly string[]): number {
  const own = new Set(headline.filter((word) => word.length >= SHORTEST_WORD));
  const theirs = new Set(body);
  const shared = [...own].filter((word) => theirs.has(word)).length;
  return shared < LEAST_SHARED_WORDS ? 0 : shared / own.size;
}

/** Each figure of the headline with the first one of the claim that it may stand for. */
function pairFigures(headline: DriftClaim, body: DriftClaim): readonly FigurePair[] {
  return headline.figures.flatMap((figure) => {
    const other = body.figures.find((candidate) => mayStandFor(figure, candidate));
    return other === undefined ? [] : [[figure, other] as const];
  });
}

function mayStandFor(a: RivalFigure, b: RivalFigure): boolean {
  if (a.unit !== b.unit || metricRelation(a.metric, b.metric) === "OTHER") return false;
  if (a.subjectId !== null && b.subjectId !== null && a.subjectId !== b.subjectId) return false;
  return (a.value !== null && a.value === b.value) || roundingOf(a, b) !== null;
}

function driftBetween(headline: DriftClaim, { claim: body, pairs }: Source): readonly Drift[] {
  const drift = (kind: DriftKind, reason: string, pair: FigurePair | null = null): Drift => ({
    ...{ kind, headline, body, reason },
    headlineFigure: pair?.[0] ?? null,
    bodyFigure: pair?.[1] ?? null,
  });
  const found = pairs.flatMap((pair) => {
    const [ours, theirs] = pair;
    const rounding = roundingOf(ours, theirs);
    return [
      ...(rounding === null ? [] : [drift("ROUNDED", rounding, pair)]),
      ...(losesQualifier(ours, theirs)
        ? [
            drift(
              "LOST_QUALIFIER",
              `The body says ${theirs.qualifier.toLowerCase().replace("_", " ")}, the headline gives the bare number.`,
              pair,
            ),
          ]
        : []),
      ...(ours.metric === theirs.metric
        ? []
        : [drift("CHANGED_METRIC", changedMetric(ours, theirs), pair)]),
    ];
  });
  if (headline.voice === "AUTHOR" && body.voice === "CITED")
    found.push(
      drift(
        "LOST_ATTRIBUTION",
        `The headline says it as its own; the body has it from ${body.speakerName ?? "somebody unnamed"}.`,
      ),
    );
  const stronger = strongerIn(headline, body);
  if (stronger !== null) found.push(drift("STRONGER_CUE", stronger));
  return found;
}

/** A bare number for one that the body hedges, where it is not rounded besides. */
function losesQualifier(headline: RivalFigure, body: RivalFigure): boolean {
  return (
    headline.qualifier === "EXACT" && body.qualifier !== "EXACT" && headline.value === body.value
  );
}

function changedMetric(headline: RivalFigure, body: RivalFigure): string {
  const isNarrower = metricRelation(headline.metric, body.metric) === "NARROWER";
  return `The headline counts ${spokenMetric(headline.metric)}, the body ${spokenMetric(body.metric)}, which is ${isNarrower ? "wider" : "narrower"}.`;
}
