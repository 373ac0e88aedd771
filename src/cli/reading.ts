import type { Extractor } from "../extract/extractor.ts";
import type { IntakeOptions } from "../intake/read-inputs.ts";

/** How articles are told apart by language and read: the registry and the extractor behind one border. */
export interface Reading extends Pick<IntakeOptions, "detectLanguage" | "canRead"> {
  readonly extract: Extractor;
}
