/** One rule that holds of every graph, with what breaks it. */
export interface Invariant {
  readonly id: string;
  readonly summary: string;
  /** Number of places where it does not hold; 0 in a sound graph. */
  readonly broken: number;
  /** Ids of at most five of them. */
  readonly examples: readonly string[];
}
