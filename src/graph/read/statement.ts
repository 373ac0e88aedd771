/** A constant Cypher text under the name that shows up in the server's list of transactions. */
export interface Statement {
  readonly name: string;
  readonly cypher: string;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** One returned row: plain JavaScript values under the names of RETURN, integers as numbers. */
export type Row = Readonly<Record<string, unknown>>;

/** Sends one statement in a read transaction. Rejects with an error of the graph's own classes. */
export type ReadRunner = (statement: Statement, parameters: Parameters) => Promise<readonly Row[]>;
