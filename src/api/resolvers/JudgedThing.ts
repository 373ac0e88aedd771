import type { JudgedThingResolvers } from "../generated/types.ts";

export const JudgedThing: JudgedThingResolvers = {
  claim: ({ about, id }, _arguments, { loaders }) =>
    about === "CLAIM" ? loaders.claims.load(id) : null,
  entity: ({ about, id }, _arguments, { loaders }) =>
    about === "ENTITY" ? loaders.entities.load(id) : null,
};
