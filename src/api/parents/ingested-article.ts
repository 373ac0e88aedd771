/** What came of one article that a mutation offered. */
export interface IngestedArticle {
  readonly outcome: "ADDED" | "UNCHANGED" | "REFUSED";
  /** Null where it was refused. */
  readonly articleId: string | null;
  readonly claimCount: number;
  /** A sentence. Null where it was not refused. */
  readonly reason: string | null;
}
