import type { TimelineEntryResolvers } from "../generated/types.ts";

// Every field is a property of what it starts from.
export const TimelineEntry: TimelineEntryResolvers = {};
