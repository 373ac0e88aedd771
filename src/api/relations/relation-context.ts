import type { GraphReader } from "../../graph/read/graph-reader.ts";
import type { Loaders } from "../loaders.ts";
import type { ApiParts } from "../parts.ts";

/** What relating claims to each other takes from whoever asks: a request, or a command. */
export interface RelationContext {
  readonly graph: GraphReader;
  readonly loaders: Loaders;
  readonly parts: Pick<ApiParts, "searchKey" | "readWordOf">;
}
