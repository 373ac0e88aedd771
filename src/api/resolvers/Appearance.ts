import type { AppearanceResolvers } from "../generated/types.ts";
import { present } from "../present.ts";
import { completedChain } from "../relations/completed-chain.ts";

export const Appearance: AppearanceResolvers = {
  chain: (appearance, _arguments, context) => completedChain(appearance, context),
  claim: async ({ claim }, _arguments, { loaders }) => present(await loaders.claims.load(claim.id)),
  completedBy: ({ completion }, _arguments, { loaders }) =>
    completion === null ? null : loaders.claims.load(completion.by.id),
  copyOf: ({ copyOf }, _arguments, { loaders }) =>
    copyOf === null ? null : loaders.claims.load(copyOf.claimId),
  copyReason: ({ copyOf }) => copyOf?.reason ?? null,
};
