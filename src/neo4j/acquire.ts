import type { Neo4jConfig } from "./config.ts";
import { useGiven } from "./given.ts";
import type { Neo4jLease } from "./lease.ts";
import type { OnProgress } from "./progress.ts";
import { useLocal } from "./use-local.ts";

/**
 * A Neo4j that answers: the given one, else a local one that commands share. The caller releases the lease, best by
 * `await using`. Throws a Neo4jError whose message says what is in the way and what to do, and the signal's reason
 * where `signal` fires first; what was started for this call alone has ended then.
 */
export async function acquireNeo4j(
  config: Neo4jConfig,
  onProgress: OnProgress,
  signal: AbortSignal | null = null,
): Promise<Neo4jLease> {
  return config.given === null
    ? await useLocal(config.local, onProgress, signal)
    : await useGiven(config.given);
}
