import type { DriftResolvers } from "../generated/types.ts";

// Every field is a property of what it starts from.
export const Drift: DriftResolvers = {};
