import type { Attribution } from "./attribution.ts";
import type { VerbReading } from "./verb-reading.ts";

/** A construction around a reporting verb. One a file; `id` is the file's path. */
export interface VerbRecognizer {
  readonly id: string;
  /** One sentence for `explain` and the API. */
  readonly summary: string;
  readonly recognize: (reading: VerbReading) => Attribution | null;
}
