import neo4j, { type Driver, type Transaction as DriverTransaction } from "neo4j-driver";
import { graphErrorOf } from "./errors.ts";
import { retrying } from "./retry.ts";

const READ_TIMEOUT_MS = 5_000;
const WRITE_TIMEOUT_MS = 30_000;

/** Where the graph is. */
export interface GraphAddress {
  /** Any scheme the driver knows: bolt, neo4j, and both with +s. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** What one transaction may do: run constant texts with parameters. */
export type Transaction = Pick<DriverTransaction, "run">;

export interface TransactionSettings {
  /** Zero means no limit of ours and none of the server's. */
  readonly timeoutMs?: number;
  readonly onRetry?: (error: unknown) => void;
}

/** An open graph. Owns the driver: dispose it, or no process of Node ends. */
export class Graph {
  readonly database: string;
  readonly #driver: Driver;
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(driver: Driver, database: string) {
    this.#driver = driver;
    this.database = database;
  }

  /** Reads in one transaction; `statement` names it in SHOW TRANSACTIONS and in messages. `work` must be pure: it may run again. */
  read<T>(
    statement: string,
    work: (transaction: Transaction) => Promise<T>,
    settings: TransactionSettings = {},
  ): Promise<T> {
    return this.#run("READ", statement, work, { timeoutMs: READ_TIMEOUT_MS, ...settings });
  }

  /** Writes in one transaction, run again when the outcome of its commit is unknown: `work` asks first what is there already. */
  write<T>(
    statement: string,
    work: (transaction: Transaction) => Promise<T>,
    settings: TransactionSettings = {},
  ): Promise<T> {
    return this.#run("WRITE", statement, work, { timeoutMs: WRITE_TIMEOUT_MS, ...settings });
  }

  /** Resolves when the database answers a query; else throws GraphUnavailableError or GraphAccessError. */
  async verify(): Promise<void> {
    await this.read("verify", (transaction) => transaction.run("RETURN 1 AS answer"));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#driver.close();
  }

  async #run<T>(
    mode: "READ" | "WRITE",
    statement: string,
    work: (transaction: Transaction) => Promise<T>,
    settings: TransactionSettings & { readonly timeoutMs: number },
  ): Promise<T> {
    const transactionConfig = {
      timeout: settings.timeoutMs,
      metadata: { app: "isnad", statement },
    };
    const once = async (): Promise<T> => {
      const session = this.#driver.session({
        database: this.database,
        defaultAccessMode: mode,
        bookmarkManager: this.#bookmarks,
      });
      try {
        // Not executeRead or executeWrite: they run failed work once more by themselves, even with no time for it.
        const transaction = session.beginTransaction(transactionConfig);
        const result = await work(transaction);
        await transaction.commit();
        return result;
      } finally {
        await session.close();
      }
    };
    try {
      return await retrying(once, settings.onRetry);
    } catch (error) {
      throw graphErrorOf(error, `running "${statement}"`);
    }
  }
}

/** Opens without asking the server anything; `verify` does that. Throws only on a malformed address. */
export function openGraph(address: GraphAddress): Graph {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 5_000,
    maxConnectionLifetime: 60 * 60 * 1_000,
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: 0,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: "isnad",
  });
  return new Graph(driver, address.database);
}
