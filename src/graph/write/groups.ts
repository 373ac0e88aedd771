import type { Offer } from "./store-group.ts";

const CLAIMS_A_COMMIT = 1_000;
/** Each is a node with up to four relationships: some 6,000 fill the memory that the server grants one transaction. */
const FIGURES_A_COMMIT = 2_000;
const TEXT_A_COMMIT = 4 * 1024 * 1024;

/**
 * Cuts the offers, in their order, into commits of whole articles: about a thousand claims, two thousand figures or four million letters each. An
 * article offered twice comes into two commits, so that the second finds the first in the ledger.
 */
export function groupsOf(offers: readonly Offer[]): readonly (readonly Offer[])[] {
  const groups: Offer[][] = [];
  let ids = new Set<string>();
  let claims = 0;
  let figures = 0;
  let letters = 0;
  for (const offer of offers) {
    const { article } = offer.extraction;
    claims += offer.rows.claims.length;
    figures += offer.rows.figures.length;
    letters += article.text.length;
    const group = groups.at(-1);
    const isFull =
      claims > CLAIMS_A_COMMIT ||
      figures > FIGURES_A_COMMIT ||
      letters > TEXT_A_COMMIT ||
      ids.has(article.id);
    if (group === undefined || isFull) {
      groups.push([offer]);
      ids = new Set([article.id]);
      claims = offer.rows.claims.length;
      figures = offer.rows.figures.length;
      letters = article.text.length;
    } else {
      group.push(offer);
      ids.add(article.id);
    }
  }
  return groups;
}
