/** Ids of shared nodes that this process has seen committed: asking for them again costs a lookup each. Least recently used go first. */
export class KnownIds {
  readonly #capacity: number;
  readonly #ids = new Set<string>();

  constructor(capacity = 100_000) {
    this.#capacity = capacity;
  }

  has(id: string): boolean {
    if (!this.#ids.delete(id)) return false;
    this.#ids.add(id);
    return true;
  }

  /** Only after the commit: what is rolled back must be sent again. */
  add(ids: Iterable<string>): void {
    for (const id of ids) this.#ids.add(id);
    for (const oldest of this.#ids) {
      if (this.#ids.size <= this.#capacity) return;
      this.#ids.delete(oldest);
    }
  }

  /** When the database turns out not to hold them: wiped, restored, pruned. */
  clear(): void {
    this.#ids.clear();
  }
}
