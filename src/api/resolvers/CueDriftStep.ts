import type { CueDriftStepResolvers } from "../generated/types.ts";
import { present } from "../present.ts";

const MOST_CHANGES = 16;

export const CueDriftStep: CueDriftStepResolvers = {
  changes: ({ changes }) => changes.slice(0, MOST_CHANGES),
  claim: async ({ claimId }, _arguments, { loaders }) =>
    present(await loaders.claims.load(claimId)),
  previous: ({ previousId }, _arguments, { loaders }) =>
    previousId === null ? null : loaders.claims.load(previousId),
};
