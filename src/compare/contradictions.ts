import type { ComparedClaim } from "./content/compared-claim.ts";
import type { Sameness } from "./content/same-content.ts";
import { type FigureVerdict, figureVerdict } from "./figure-verdict.ts";
import { isSameSide, type RivalFigure } from "./rival-figure.ts";
import { spokenNumber } from "./spoken.ts";

/**
 * DENIAL one says that what the other says is not so, POLARITY one says what the other says is not, FIGURES two numbers of
 * one thing on one day that cannot both hold. None of them says who is right.
 */
export type ContradictionKind = "DENIAL" | "POLARITY" | "FIGURES";

export interface Contradiction {
  readonly kind: ContradictionKind;
  readonly claimId: string;
  /** Short sentences in English; never empty. */
  readonly reasons: readonly string[];
  /** Null unless `kind` is FIGURES. */
  readonly verdict: FigureVerdict | null;
}

/** A claim that denies another of its own article, as the text has it. */
export interface StatedDenial {
  readonly denialId: string;
  readonly deniedId: string;
}

export interface ContradictionsInput {
  readonly asked: ComparedClaim;
  /** Claims of the same content, whichever way they put it, with the reason. */
  readonly related: readonly { readonly claim: ComparedClaim; readonly sameness: Sameness }[];
  /** Denials of the asked claim, by it, and of those that say the same. */
  readonly denials: readonly StatedDenial[];
  /** Figures of one metric, subject and day with one of the asked claim's. */
  readonly rivals: readonly RivalFigure[];
}

const ORDER: readonly ContradictionKind[] = ["DENIAL", "POLARITY", "FIGURES"];

/** Each claim that contradicts the asked one, once, by the plainest sign: by kind, then by id. The same in any order of input. */
export function contradictionsOf(input: ContradictionsInput): readonly Contradiction[] {
  const found = [...stated(input), ...opposite(input), ...byFigures(input)].sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.claimId < b.claimId ? -1 : 1),
  );
  const first = new Map<string, Contradiction>();
  for (const contradiction of found) {
    if (!first.has(contradiction.claimId)) first.set(contradiction.claimId, contradiction);
  }
  return [...first.values()];
}

/** What articles themselves tell as a denial: of the asked claim, by it, or of one that says the same. */
function stated({ asked, related, denials }: ContradictionsInput): readonly Contradiction[] {
  const same = new Map(
    related
      .filter(({ sameness }) => sameness.isSamePolarity)
      .map(({ claim, sameness }) => [claim.id, sameness]),
  );
  const found = (claimId: string, ...reasons: readonly string[]): readonly Contradiction[] =>
    claimId === asked.id ? [] : [{ kind: "DENIAL", claimId, reasons, verdict: null }];
  return denials.flatMap(({ denialId, deniedId }) => {
    if (deniedId === asked.id) return found(denialId, "Its article tells it as a denial of this.");
    if (denialId === asked.id) return found(deniedId, "The article tells this as a denial of it.");
    const sameness = same.get(deniedId);
    const reason = "Its article tells it as a denial of a claim that says the same.";
    return sameness === undefined ? [] : found(denialId, reason, sameness.reason);
  });
}

/** The same content the other way round. */
function opposite({ asked, related }: ContradictionsInput): readonly Contradiction[] {
  return related
    .filter(({ sameness }) => !sameness.isSamePolarity)
    .map(({ claim, sameness }): Contradiction => {
      const isDenial = claim.isDenial !== asked.isDenial;
      const how = isDenial
        ? "One says that it is so, the other denies it."
        : "A word that both hold is negated in one of them.";
      return {
        kind: isDenial ? "DENIAL" : "POLARITY",
        claimId: claim.id,
        reasons: [how, sameness.reason],
        verdict: null,
      };
    });
}

/** Only numbers of one known day and subject exclude each other, and only from two sides: one side's later number revises. */
function byFigures({ asked, rivals }: ContradictionsInput): readonly Contradiction[] {
  if (asked.isDenial || asked.isNegated) return [];
  return asked.figures.flatMap((own) =>
    rivals
      .filter((rival) => rival.claimId !== asked.id && areOfOneDay(own, rival))
      .filter((rival) => !isSameSide(own, rival))
      .flatMap((rival): readonly Contradiction[] => {
        const verdict = figureVerdict(own, rival);
        if (verdict.kind !== "COMPARABLE") return [];
        const numbers = `They give ${numberOf(own)} and ${numberOf(rival)} for one day.`;
        const reasons = [numbers, ...verdict.reasons];
        return [{ kind: "FIGURES", claimId: rival.claimId, reasons, verdict }];
      }),
  );
}

function areOfOneDay(a: RivalFigure, b: RivalFigure): boolean {
  return a.asOf !== null && a.asOf === b.asOf && a.subjectId !== null;
}

function numberOf({ qualifier, value, min, max }: RivalFigure): string {
  const number = value === null ? `${min} to ${max}` : spokenNumber(value);
  return qualifier === "EXACT" || qualifier === "BETWEEN" ? number : `${qualifier} ${number}`;
}
