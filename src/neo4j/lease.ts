/** A Neo4j that answers, and the right to use it until `release`. */
export interface Neo4jLease extends AsyncDisposable {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Base address of the server's HTTP port. Null where only Bolt is known. */
  readonly httpUrl: string | null;
  /** Where Neo4j Browser is served. Null where that is not known. */
  readonly browserUrl: string | null;
  readonly kind: "GIVEN" | "LOCAL";
  /** True when it ran already. */
  readonly reused: boolean;
  /**
   * Gives the server back. Where nobody else needs a local one, this waits until its processes are gone.
   * A second call does nothing.
   */
  readonly release: () => Promise<void>;
}
