import type { GraphReader } from "../graph/read/graph-reader.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import type { ApiParts } from "./parts.ts";

/** What every resolver of one request shares. */
export interface Context {
  readonly graph: GraphReader;
  /** What this request has read so far; a write puts new ones in its place (`readAnew`). */
  loaders: Loaders;
  readonly parts: ApiParts;
  /** Whether the request carried the write token. */
  readonly mayWrite: boolean;
}

/** Reads everything anew from here on: after a write, what was read before is old. */
export function readAnew(context: Context): void {
  context.loaders = createLoaders(context.graph);
}
