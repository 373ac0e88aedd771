import type { IdentityCandidateResolvers } from "../generated/types.ts";

export const IdentityCandidate: IdentityCandidateResolvers = {
  aPlace: ({ a }, _arguments, { loaders }) => loaders.places.load(a.id),
  bPlace: ({ b }, _arguments, { loaders }) => loaders.places.load(b.id),
};
