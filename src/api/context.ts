import type { GraphReader } from "../graph/read/graph-reader.ts";
import type { Loaders } from "./loaders.ts";
import type { ApiParts } from "./parts.ts";

/** What every resolver of one request shares. */
export interface Context {
  readonly graph: GraphReader;
  readonly loaders: Loaders;
  readonly parts: ApiParts;
  /** Whether the request carried the write token. */
  readonly mayWrite: boolean;
}
