import type { Claim } from "../../model/claim.ts";
import { BOUNDS } from "../bounds.ts";
import type { EntityBook } from "../entities/entity-book.ts";
import type { FoundFigure } from "../figures/found-figure.ts";
import type { SentenceRange, View } from "../reading/view.ts";
import type { Draft } from "../refine/resolved.ts";
import { citedClaim } from "./cited-claim.ts";
import { indexDrafts } from "./draft-index.ts";
import { ownVoice } from "./own-voice.ts";
import { type Range, rangeOf } from "./range-of.ts";
import { uncitedClauses } from "./uncited-clauses.ts";

export interface AssembledClaims {
  readonly claims: readonly Claim[];
  /** The article holds more claims than are read of one. */
  readonly isCut: boolean;
}

/** Puts claims together: cited ones from the drafts, and the outlet's own for every sentence, and every clause of a headline, that cites nobody. Text order, outer before inner. */
export function assembleClaims(
  view: View,
  book: EntityBook,
  drafts: readonly Draft[],
  figuresOf: (sentence: SentenceRange) => readonly FoundFigure[],
): AssembledClaims {
  const source = { view, book, index: indexDrafts(view, drafts) };
  const bySentence = Map.groupBy(drafts, (draft) => draft.attribution.sentence.index);
  const claims: Claim[] = [];
  for (const sentence of view.sentences) {
    const cited = bySentence.get(sentence.index) ?? [];
    const own = cited.length === 0 ? [sentence] : uncitedClauses(view, sentence, cited);
    if (claims.length + cited.length + own.length > BOUNDS.claims) return { claims, isCut: true };
    const figures = figuresOf(sentence);
    const speak = (range: Range) => ownVoice(view, book, sentence, range, figures);
    let next = 0;
    for (const draft of cited) {
      const { first } = rangeOf(draft);
      for (
        let clause = own[next];
        clause !== undefined && clause.first < first;
        clause = own[++next]
      )
        claims.push(...speak(clause));
      claims.push(citedClaim(source, draft, figures));
    }
    claims.push(...own.slice(next).flatMap(speak));
  }
  return { claims, isCut: false };
}
