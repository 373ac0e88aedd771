import type { Claim } from "../../model/claim.ts";

/** What of a claim is shown to a person, whether it comes from the extractor or from the graph. */
export interface ClaimView {
  readonly id: string;
  readonly voice: string;
  readonly placement: string;
  readonly mode: string;
  readonly stance: string;
  readonly act: string;
  readonly certainty: string;
  readonly outletDistance: string;
  /** Fullest name first; null where the outlet speaks for itself. */
  readonly speaker: { readonly name: string; readonly text: string; readonly kind: string } | null;
  readonly coSpeakers: readonly string[];
  readonly chain: readonly HopView[];
  readonly chainStatus: string;
  readonly cue: string;
  /** When the speaker spoke, as printed, and the day. Null where the text names none. */
  readonly said: { readonly words: string; readonly day: string | null } | null;
  readonly content: readonly string[];
  readonly figures: readonly FigureView[];
  readonly quotes: readonly string[];
  /** What kind of thing a denial answers. Null for any other claim. */
  readonly denialTarget: string | null;
  readonly denies: readonly string[];
  readonly flags: readonly string[];
  readonly ruleId: string;
  readonly confidence: number;
}

export interface HopView {
  readonly position: number;
  readonly role: string;
  readonly name: string;
}

export interface FigureView {
  readonly verbatim: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: string;
  readonly metric: string | null;
  readonly unit: string;
  readonly flags: readonly string[];
}

export function viewOfClaim(claim: Claim): ClaimView {
  return {
    ...claim,
    coSpeakers: claim.coSpeakers.map(({ name }) => name),
    cue: claim.cue.map(({ text }) => text).join(" ... "),
    said: claim.said && { words: claim.said.verbatim.text, day: claim.said.from },
    content: claim.content.map(({ text }) => text),
    figures: claim.figures.map((figure) => ({ ...figure, verbatim: figure.verbatim.text })),
    denialTarget: claim.denies?.kind ?? null,
    denies: claim.denies?.claimIds ?? [],
  };
}
