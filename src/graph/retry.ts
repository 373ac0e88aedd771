import { setTimeout as pause } from "node:timers/promises";
import { isWorthRetrying } from "./errors.ts";

const TRIES = 5;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
const LONGEST_IN_ALL_MS = 30_000;

/** Where the loop takes time and chance from; tests hand in their own. */
export interface RetryClock {
  readonly nowMs: () => number;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  readonly pause: (ms: number) => Promise<unknown>;
}

const systemClock: RetryClock = { nowMs: () => performance.now(), random: Math.random, pause };

/**
 * Runs `work` until it succeeds, at most five times and 30 s, with full jitter between tries. The driver's own loop is
 * off, so that one place decides. `work` may run again after its commit had succeeded (the reply was lost): it must ask the
 * ledger first. Rethrows the last error unchanged.
 */
export async function retrying<T>(
  work: () => Promise<T>,
  onRetry: (error: unknown) => void = () => {},
  clock: RetryClock = systemClock,
): Promise<T> {
  const startedMs = clock.nowMs();
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const pauseMs = clock.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
      const isLate = clock.nowMs() - startedMs + pauseMs > LONGEST_IN_ALL_MS;
      if (attempt >= TRIES || isLate || !isWorthRetrying(error)) throw error;
      onRetry(error);
      await clock.pause(pauseMs);
    }
  }
}
