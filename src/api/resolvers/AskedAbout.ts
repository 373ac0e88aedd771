import type { AskedAboutResolvers } from "../generated/types.ts";

export const AskedAbout: AskedAboutResolvers = {
  entities: ({ entityIds }, _arguments, { loaders }) => loaders.entities.loadMany(entityIds),
};
