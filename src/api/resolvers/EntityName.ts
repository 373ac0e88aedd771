import type { EntityNameResolvers } from "../generated/types.ts";

export const EntityName: EntityNameResolvers = {};
