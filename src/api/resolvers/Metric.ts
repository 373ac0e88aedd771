import type { MetricResolvers } from "../generated/types.ts";

export const Metric: MetricResolvers = {
  broader: ({ broaderCodes }, _arguments, { loaders }) => loaders.metrics.loadMany(broaderCodes),
  label: ({ labels }, { language }) => labels[language],
};
