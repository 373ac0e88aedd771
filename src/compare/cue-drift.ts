import type { Act, Certainty, OutletDistance, Stance, Voice } from "../model/claim.ts";
import type { FigureQualifier } from "../model/figure.ts";
import { CERTAINTY, DISTANCE } from "./cue-strength.ts";
import type { RivalFigure } from "./rival-figure.ts";
import { spokenNumber } from "./spoken.ts";

/** How one claim puts what it says. */
export interface PutClaim {
  readonly id: string;
  /** Whose words they are: claims of one line are compared with each other. */
  readonly line: string;
  readonly voice: Voice;
  readonly act: Act;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly outletDistance: OutletDistance;
  readonly figures: readonly RivalFigure[];
}

/** What of the putting changed. */
export type DriftAspect = "ATTRIBUTION" | "DISTANCE" | "CERTAINTY" | "ACT" | "FIGURE";

/** STRONGER asks more belief of the reader, WEAKER less. */
export type DriftDirection = "STRONGER" | "WEAKER";

export interface DriftChange {
  readonly aspect: DriftAspect;
  readonly direction: DriftDirection;
  /** A short sentence in English. */
  readonly reason: string;
}

/** One claim on the way, compared with the one before it. */
export interface DriftStep {
  readonly claimId: string;
  /** Null for the first. */
  readonly previousId: string | null;
  /** Empty for the first, and where nothing changed. */
  readonly changes: readonly DriftChange[];
}

/** Weakest first. */
const QUALIFIERS: readonly (readonly FigureQualifier[])[] = [
  ["VAGUE"],
  ["ABOUT", "BETWEEN", "UP_TO", "LESS_THAN", "AT_LEAST", "MORE_THAN"],
  ["EXACT"],
];
/** Acts that leave open whether it is so; any other states it. */
const OPEN_ACTS: ReadonlySet<Act> = new Set(["ESTIMATE", "EXPECT", "FEAR", "QUESTION", "WARN"]);

/**
 * Claims of one content in their order, each compared with the one before of the same line. What an outlet says in its own voice has
 * no line of its own where somebody said it before: it is compared with whatever came before.
 */
export function cueDrift(claims: readonly PutClaim[]): readonly DriftStep[] {
  return claims.map((claim, at) => {
    const previous = claims
      .slice(0, at)
      .findLast(({ line }) => claim.voice === "AUTHOR" || line === claim.line);
    return {
      claimId: claim.id,
      previousId: previous?.id ?? null,
      changes: previous === undefined ? [] : changesBetween(previous, claim),
    };
  });
}

function changesBetween(before: PutClaim, after: PutClaim): readonly DriftChange[] {
  return [
    ...attribution(before, after),
    ...ranked("DISTANCE", DISTANCE, before.outletDistance, after.outletDistance, distanceReason),
    ...ranked("CERTAINTY", CERTAINTY, before.certainty, after.certainty, certaintyReason),
    ...act(before, after),
    ...figures(before, after),
  ];
}

/** Words of somebody that turn up as the outlet's own. */
function attribution(before: PutClaim, after: PutClaim): readonly DriftChange[] {
  if (before.voice === after.voice) return [];
  return after.voice === "AUTHOR"
    ? [
        {
          aspect: "ATTRIBUTION",
          direction: "STRONGER",
          reason: "Nobody is cited any more: the outlet says it in its own voice.",
        },
      ]
    : [
        {
          aspect: "ATTRIBUTION",
          direction: "WEAKER",
          reason: "What the outlet said in its own voice is told as somebody's words.",
        },
      ];
}

function ranked<T extends string>(
  aspect: DriftAspect,
  strength: Readonly<Record<T, number>>,
  before: T,
  after: T,
  reasonOf: (before: T, after: T) => string,
): readonly DriftChange[] {
  const step = strength[after] - strength[before];
  if (step === 0) return [];
  const direction = step > 0 ? "STRONGER" : "WEAKER";
  return [{ aspect, direction, reason: reasonOf(before, after) }];
}

function distanceReason(before: OutletDistance, after: OutletDistance): string {
  return `The cue went from ${before} to ${after}: ${DISTANCE_WORDS[after]}.`;
}

const DISTANCE_WORDS: Readonly<Record<OutletDistance, string>> = {
  HEARSAY: "it is told as hearsay",
  DISTANCING: 'the outlet keeps its distance, as with "claimed"',
  NEUTRAL: 'the outlet reports it, as with "said"',
  ENDORSING: 'the outlet takes it as so, as with "revealed"',
};

function certaintyReason(before: Certainty, after: Certainty): string {
  return `What was ${before} is ${after}.`;
}

function act(before: PutClaim, after: PutClaim): readonly DriftChange[] {
  const [wasOpen, isOpen] = [OPEN_ACTS.has(before.act), OPEN_ACTS.has(after.act)];
  if (wasOpen === isOpen) return [];
  return [
    {
      aspect: "ACT",
      direction: wasOpen ? "STRONGER" : "WEAKER",
      reason: `What was put as ${before.act} is put as ${after.act}.`,
    },
  ];
}

/** Of the numbers that both give: "about" that is dropped or added. */
function figures(before: PutClaim, after: PutClaim): readonly DriftChange[] {
  return before.figures.flatMap((was) => {
    const is = after.figures.find((figure) => isOneNumber(was, figure));
    if (is === undefined) return [];
    const step = exactness(is.qualifier) - exactness(was.qualifier);
    if (step === 0) return [];
    const number = was.value === null ? "A number" : spokenNumber(was.value);
    return [
      {
        aspect: "FIGURE",
        direction: step > 0 ? "STRONGER" : "WEAKER",
        reason: `${number} went from ${was.qualifier} to ${is.qualifier}.`,
      } as const,
    ];
  });
}

function isOneNumber(a: RivalFigure, b: RivalFigure): boolean {
  return a.metric === b.metric && a.unit === b.unit && a.value !== null && a.value === b.value;
}

function exactness(qualifier: FigureQualifier): number {
  return QUALIFIERS.findIndex((group) => group.includes(qualifier));
}
