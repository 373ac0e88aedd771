/** A comparison as people and machines are shown it: names instead of ids, nothing left to look up. */
export interface ComparisonView {
  readonly metric: { readonly code: string; readonly label: string };
  readonly subjects: readonly string[];
  /** ISO date. Null: each side's latest. */
  readonly asOf: string | null;
  readonly groups: readonly GroupView[];
  readonly verdicts: readonly VerdictView[];
  /** Null where no period was asked about. */
  readonly silence: SilenceView | null;
  /** False where there was more than is compared. */
  readonly complete: boolean;
}

export interface GroupView {
  readonly metric: string;
  readonly subject: string | null;
  readonly place: string | null;
  readonly periodKind: string | null;
  readonly unit: string;
  readonly sides: readonly SideView[];
}

export interface SideView {
  /** A speaker's name, or that of the outlet that speaks for itself. */
  readonly speaker: string;
  readonly country: string | null;
  readonly interest: string | null;
  readonly figureCount: number;
  readonly figure: ComparedFigureView;
  readonly chains: readonly (readonly ChainHopView[])[];
  readonly series: readonly PointView[];
}

export interface ChainHopView {
  readonly role: string;
  readonly name: string;
}

export interface ComparedFigureView {
  readonly id: string;
  readonly claimId: string;
  readonly verbatim: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: string;
  readonly asOf: string | null;
}

export interface PointView {
  readonly asOf: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

export interface VerdictView {
  readonly kind: string;
  readonly a: ComparedFigureView & { readonly speaker: string };
  readonly b: ComparedFigureView & { readonly speaker: string };
  readonly reasons: readonly string[];
  readonly ratio: number | null;
  readonly gap: number | null;
}

export interface SilenceView {
  readonly from: string;
  readonly to: string;
  readonly parties: readonly {
    readonly country: string;
    readonly side: string;
    readonly isSilent: boolean;
    readonly since: string | null;
  }[];
  readonly speakers: readonly { readonly speaker: string; readonly since: string }[];
}
