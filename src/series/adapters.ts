import { economistEstimates } from "./adapters/economist-estimates.ts";
import { generalStaff } from "./adapters/general-staff/adapter.ts";
import type { SeriesAdapter } from "./series-adapter.ts";

/** Every series that can be read, by the name that a person types. A new one is a file and a line here. */
export const seriesAdapters: readonly SeriesAdapter[] = [generalStaff, economistEstimates];
