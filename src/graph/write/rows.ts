import type { Extraction } from "../../model/extraction.ts";
import type { Row } from "../columns.ts";
import { storedInstant } from "../instant.ts";
import type { NODES } from "../shape.ts";
import { articleRow } from "./article-row.ts";
import { type ClaimRows, claimRows } from "./claim-rows.ts";
import type { StoredForms } from "./edge.ts";
import { type EntityRows, entityRows } from "./entity-rows.ts";
import { type FigureRows, figureRows } from "./figure-rows.ts";
import { type PropositionRows, propositionRows } from "./proposition-rows.ts";

/** Everything that one extraction adds to the graph, the ledger apart: no clock, no order but the text's. */
export interface ExtractionRows extends ClaimRows, FigureRows, EntityRows, PropositionRows {
  readonly article: Row<(typeof NODES)["Article"]>;
}

/**
 * The extraction as rows of the graph. Pure: the writer sends these rows and the canonical form is made of them.
 * The extraction must have passed `refusalOf`.
 */
export function rowsOf(extraction: Extraction, forms: StoredForms): ExtractionRows {
  const { article, claims } = extraction;
  const { fold } = forms;
  const publishedAt = storedInstant(article.publishedAt) ?? "";
  return {
    article: articleRow(article, publishedAt),
    ...claimRows(article, claims, publishedAt, fold),
    ...figureRows(claims),
    ...propositionRows(article, claims, publishedAt, fold),
    ...entityRows(extraction, forms),
  };
}
