import { expect, test } from "vitest";
import type {
  Act,
  Claim,
  ClaimFlag,
  Mode,
  OutletDistance,
  Placement,
  SpeakerKind,
  Stance,
} from "../../src/model/claim.ts";
import { extractText } from "../extract/arabic.ts";

/** A claim as a specification says it. What is left out is not looked at, except where a default is named. */
export interface Expected {
  /** The speaker's fullest name. */
  readonly by: string;
  /** The speaker's form in this sentence; `by` where left out. */
  readonly text?: string;
  readonly kind?: SpeakerKind;
  /** The words reported, exactly. */
  readonly says: string;
  readonly cue?: readonly string[];
  /** Hops from the speaker outward, each as "ROLE name"; none where left out. */
  readonly via?: readonly string[];
  /** ASSERTS where left out. */
  readonly stance?: Stance;
  readonly mode?: Mode;
  readonly act?: Act;
  readonly distance?: OutletDistance;
  readonly placement?: Placement;
  readonly co?: readonly string[];
  readonly flags?: readonly ClaimFlag[];
  readonly rule?: string;
  /** How many claims of the article it repeats. */
  readonly quotes?: number;
  readonly denies?: string;
}

/** One test: the text holds exactly one cited claim, which is handed to the assertion. */
export function testClaim(text: string, assertion: (claim: Claim) => void): void {
  test(text, () => {
    const [claim, ...others] = citedClaims(text);
    expect(others.map(contentOf)).toEqual([]);
    if (claim === undefined) throw new Error(`Nobody is cited in: ${text}`);
    assertion(claim);
  });
}

/** One test: the text cites exactly these claims, in this order. */
export function testClaims(text: string, ...expected: readonly Expected[]): void {
  test(text, () => expectClaims(text, expected));
}

/** A known gap: what the text ought to yield, and does not yet. Red on the day it does. */
export function testGap(reason: string, text: string, ...expected: readonly Expected[]): void {
  test.fails(`${reason}: ${text}`, () => expectClaims(text, expected));
}

/** One test a text: the outlet speaks for itself, nobody is cited. */
export function testNobodyCited(...texts: readonly string[]): void {
  for (const text of texts) testClaims(text);
}

export function citedClaims(text: string): readonly Claim[] {
  return extractText(text).claims.filter((claim) => claim.voice === "CITED");
}

/** Holds the claims of a text to what is expected: exactly these, in this order. */
export function expectClaims(text: string, expected: readonly Expected[]): void {
  const claims = citedClaims(text);
  const wanted = expected.map(
    (one): Expected => ({ text: one.by, via: [], stance: "ASSERTS", ...one }),
  );
  const got = claims.map((claim, index) => pick(describeClaim(claim), wanted[index]));
  expect(got).toEqual(wanted);
}

/** Only what is asked for; everything of a claim that nobody expected. */
function pick(claim: Required<Expected>, wanted: Expected | undefined): Partial<Expected> {
  if (wanted === undefined) return claim;
  return Object.fromEntries(Object.entries(claim).filter(([key]) => key in wanted));
}

function describeClaim(claim: Claim): Required<Expected> {
  return {
    by: claim.speaker?.name ?? "",
    text: claim.speaker?.text ?? "",
    kind: claim.speaker?.kind ?? "DOCUMENT",
    says: contentOf(claim),
    cue: claim.cue.map((piece) => piece.text),
    via: claim.chain.map((hop) => `${hop.role} ${hop.name}`),
    stance: claim.stance,
    mode: claim.mode,
    act: claim.act,
    distance: claim.outletDistance,
    placement: claim.placement,
    co: claim.coSpeakers.map((speaker) => speaker.name),
    flags: claim.flags,
    rule: claim.ruleId,
    quotes: claim.quotes.length,
    denies: claim.denies?.kind ?? "",
  };
}

/** Two pieces of content are told apart by " | ". */
function contentOf(claim: Claim): string {
  return claim.content.map((piece) => piece.text).join(" | ");
}
