/** How a question was understood. */
export interface AskedAbout {
  /** Folded. */
  readonly words: readonly string[];
  readonly number: number | null;
  readonly entityIds: readonly string[];
}
