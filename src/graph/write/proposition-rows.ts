import type { Article, LanguageCode } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import { figureProposition, type Proposition, wordsProposition } from "../../model/proposition.ts";
import { captionOf } from "../caption.ts";
import type { Row } from "../columns.ts";
import type { NODES } from "../shape.ts";
import { contentText } from "./claim-rows.ts";
import type { Edge, Fold } from "./edge.ts";

export type PropositionRow = Row<(typeof NODES)["Proposition"]> & { readonly id: string };

export interface PropositionRows {
  /** Each once in an article, sorted by id. */
  readonly propositions: readonly PropositionRow[];
  readonly expresses: readonly Edge<"EXPRESSES">[];
}

/** What the claims of one article say, by words and by figures, as nodes that all articles share. `publishedAt` is the stored form. */
export function propositionRows(
  { language }: Article,
  claims: readonly Claim[],
  publishedAt: string,
  fold: Fold,
): PropositionRows {
  const saidById = new Map(
    claims.map((claim) => [claim.id, propositionsOf(claim, language, fold)] as const),
  );
  const propositions = new Map<string, PropositionRow>();
  const expresses: Edge<"EXPRESSES">[] = [];
  for (const { id, stance, denies } of claims) {
    // A denial says nothing of its own: its words, and those of its targets, are what it denies.
    const isDenied = stance === "DENIES";
    const said = [id, ...(denies?.claimIds ?? [])].flatMap((each) => saidById.get(each) ?? []);
    for (const proposition of new Map(said.map((each) => [each.id, each])).values()) {
      propositions.set(proposition.id, rowOf(proposition));
      const keys = { propositionId: proposition.id, publishedAt, claimId: id };
      expresses.push({ from: id, to: proposition.id, ...keys, isDenied });
    }
  }
  return {
    propositions: [...propositions.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    expresses,
  };
}

/** The content's own; a number in negated content is not what is said. */
function propositionsOf(claim: Claim, language: LanguageCode, fold: Fold): readonly Proposition[] {
  const isNegated = claim.flags.includes("CONTENT_NEGATED");
  const all = [
    wordsProposition(language, fold(contentText(claim))),
    ...(isNegated ? [] : claim.figures.map(figureProposition)),
  ];
  return all.filter((proposition) => proposition !== null);
}

function rowOf(proposition: Proposition): PropositionRow {
  const { id, kind } = proposition;
  const none = { metric: null, subjectId: null, unit: null, value: null, min: null, max: null };
  if (kind === "WORDS") {
    const { language, words } = proposition;
    return { id, kind, language, ...none, caption: captionOf(words) };
  }
  const { metric, subjectId, unit, value, min, max } = proposition;
  const number = value ?? `${min} to ${max}`;
  const caption = captionOf(`${metric} ${number}`);
  return { id, kind, language: null, metric, subjectId, unit, value, min, max, caption };
}
