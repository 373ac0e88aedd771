import type { ComparedClaim } from "../../src/compare/content/compared-claim.ts";
import { contentWords, type ReadWord } from "../../src/compare/content/content-words.ts";
import type { RivalFigure } from "../../src/compare/rival-figure.ts";
import { wordsProposition } from "../../src/model/proposition.ts";

const CLOSED = new Set(["the", "a", "of", "in", "on", "and", "that", "is", "was", "by", "near"]);

/** English enough for invented sentences. */
export const readEnglish: ReadWord = (word) => {
  if (word === "not" || word === "no") return { kind: "NEGATION" };
  return CLOSED.has(word) ? { kind: "CLOSED" } : { kind: "WORD", form: word };
};

/** A claim of `text`, said by a person in an article of its own. */
export function claimOf(
  id: string,
  text: string,
  over: Partial<ComparedClaim> = {},
): ComparedClaim {
  const proposition = wordsProposition("en", text);
  return {
    ...{ id, articleId: `article of ${id}`, outlet: `Outlet ${id}`, language: "en" },
    publishedAt: "2030-01-02T00:00:00.000Z",
    ...{ speakerId: `speaker of ${id}`, speakerKind: "PERSON", chainStatus: "COMPLETE" },
    ...{ hops: [], isDenial: false, isNegated: false, figures: [], named: [], quotes: [] },
    words: contentWords(text, readEnglish),
    propositionIds: proposition === null ? [] : [proposition.id],
    ...over,
  };
}

export function figureOf(claimId: string, value: number, over: Partial<RivalFigure> = {}) {
  const figure: RivalFigure = {
    ...{ id: `figure ${value} of ${claimId}`, metric: "TANKS", subjectId: "north", placeId: null },
    ...{ periodKind: "CUMULATIVE", periodFrom: null, periodTo: null, unit: "COUNT", value },
    ...{ min: null, max: null, qualifier: "EXACT", asOf: "2030-01-02", partOfId: null },
    ...{ speakerId: `speaker of ${claimId}`, speakerCountry: null, outlet: null, claimId },
    articleId: `article of ${claimId}`,
    ...over,
  };
  return figure;
}

export function carriedBy(...entityIds: readonly string[]) {
  return entityIds.map((entityId, at) => ({ position: at + 1, entityId }));
}
