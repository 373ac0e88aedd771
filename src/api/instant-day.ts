import { storedInstant } from "../graph/instant.ts";
import { ApiError } from "./api-error.ts";

/** The day in UTC of an instant that the scalar has let through. */
export function dayOfInstant(instant: string): string {
  return (storedInstant(instant) ?? instant).slice(0, "YYYY-MM-DD".length);
}

/** The days of a period, both included. Throws BAD_USER_INPUT where it ends before it begins. */
export function daysOfPeriod(
  from: string,
  to: string,
): { readonly from: string; readonly to: string } {
  const period = { from: dayOfInstant(from), to: dayOfInstant(to) };
  if (period.from <= period.to) return period;
  throw new ApiError("BAD_USER_INPUT", "`to` lies before `from`. Exchange them.");
}
