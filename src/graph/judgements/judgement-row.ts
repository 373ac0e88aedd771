import { type Judged, type Judgement, pairIdOf } from "../../model/judgement.ts";
import { captionOf } from "../caption.ts";
import type { Row } from "../columns.ts";
import type { NODES } from "../shape.ts";

/** Stands in `verdict` where an entry takes another back: indexes and captions need a word. */
export const UNDO = "UNDO";

export type JudgementRow = Row<(typeof NODES)["Judgement"]> & { readonly id: string };

/** A judgement's node. It has no relationships: what it is about may be written anew or be gone. */
export function judgementRow(judgement: Judgement): JudgementRow {
  const { id, about, a, b, undoes, by, at, why } = judgement;
  const verdict = judgement.verdict ?? UNDO;
  return {
    ...{ id, about, pairId: pairIdOf(a.id, b.id) },
    ...{ aId: a.id, aVerbatim: a.verbatim, aArticleId: a.articleId, aCurated: a.isCurated },
    ...{ bId: b.id, bVerbatim: b.verbatim, bArticleId: b.articleId, bCurated: b.isCurated },
    ...{ verdict, undoes, by, at, why },
    caption: captionOf(`${verdict} ${a.verbatim} / ${b.verbatim}`),
  };
}

/** The judgement that a row is of. */
export function judgementOf(row: Partial<JudgementRow>): Judgement {
  const { verdict } = row;
  return {
    id: row.id ?? "",
    about: row.about === "CLAIM" ? "CLAIM" : "ENTITY",
    a: judgedOf(row.aId, row.aVerbatim, row.aArticleId, row.aCurated),
    b: judgedOf(row.bId, row.bVerbatim, row.bArticleId, row.bCurated),
    verdict: verdict === "SAME" || verdict === "DIFFERENT" || verdict === "UNSURE" ? verdict : null,
    undoes: row.undoes ?? null,
    by: row.by ?? "",
    at: row.at ?? "",
    why: row.why ?? "",
  };
}

type Text = string | null | undefined;

function judgedOf(id: Text, verbatim: Text, articleId: Text, isCurated?: boolean): Judged {
  return {
    id: id ?? "",
    verbatim: verbatim ?? "",
    isCurated: isCurated === true,
    articleId: articleId ?? null,
  };
}
