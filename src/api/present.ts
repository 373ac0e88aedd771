import { ApiError } from "./api-error.ts";

/** `value`, which the writer's rules promise. Throws where the graph breaks them; `isnad check` says how. */
export function present<T>(value: T | null | undefined): T {
  if (value !== null && value !== undefined) return value;
  throw new ApiError("INTERNAL", "The graph lacks something that should hang together.");
}
