import { countStances } from "../../compare/group-by-speaker.ts";
import { chainsOfClaims } from "../chains-of-claims.ts";
import type { WhoClaimedGroupResolvers } from "../generated/types.ts";
import { present } from "../present.ts";

export const WhoClaimedGroup: WhoClaimedGroupResolvers = {
  chains: ({ claims }, _arguments, { loaders }) =>
    chainsOfClaims(
      claims.map(({ id }) => id),
      loaders,
    ),
  claimCount: ({ claims }) => claims.length,
  claims: ({ claims }, { first }, { loaders }) =>
    loaders.claims.loadMany(claims.slice(0, first).map(({ id }) => id)),
  firstAppearance: async ({ claims }, _arguments, { loaders }) =>
    present(await loaders.claims.load(present(claims[0]).id)),
  speaker: ({ speakerId }, _arguments, { loaders }) =>
    speakerId === null ? null : loaders.entities.load(speakerId),
  stances: ({ claims }) => countStances(claims),
};
