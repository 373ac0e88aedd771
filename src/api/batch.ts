/** Most ids that one statement is sent with; more go in further statements. */
const LARGEST_STATEMENT = 1_000;

/** Collects ids asked for in one turn of the event loop and reads them together, each once a request. */
export interface Batch<T> {
  /** Null where the graph does not hold it. Rejects with whatever reading rejects with. */
  load(id: string): Promise<T | null>;
  loadMany(ids: readonly string[]): Promise<readonly T[]>;
}

/** A batch over `readMany`, which leaves out ids that it does not find. Lives as long as one request. */
export function batch<T>(
  readMany: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): Batch<T> {
  const known = new Map<string, Promise<T | null>>();
  let waiting: Waiting<T>[] = [];

  const load = (id: string): Promise<T | null> => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const { promise, resolve, reject } = Promise.withResolvers<T | null>();
    known.set(id, promise);
    // Resolvers of one level run in microtasks: after them, and not before, the level is complete.
    if (waiting.length === 0) setImmediate(send);
    waiting.push({ id, resolve, reject });
    return promise;
  };

  const send = (): void => {
    const all = waiting;
    waiting = [];
    for (let at = 0; at < all.length; at += LARGEST_STATEMENT) {
      const part = all.slice(at, at + LARGEST_STATEMENT);
      readMany(part.map(({ id }) => id)).then(
        (found) => {
          for (const { id, resolve } of part) resolve(found.get(id) ?? null);
        },
        (error: unknown) => {
          for (const { reject } of part) reject(error);
        },
      );
    }
  };

  return {
    load,
    loadMany: async (ids) =>
      (await Promise.all(ids.map(load))).filter((one): one is Awaited<T> & T => one !== null),
  };
}

interface Waiting<T> {
  readonly id: string;
  readonly resolve: (value: T | null) => void;
  readonly reject: (error: unknown) => void;
}
