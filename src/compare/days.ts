const MS_A_DAY = 86_400_000;

/** Whole days from one ISO date to another; negative where `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / MS_A_DAY);
}

/** Days apart, whichever comes first. Null where one of them is unknown. */
export function daysApart(a: string | null, b: string | null): number | null {
  return a === null || b === null ? null : Math.abs(daysBetween(a, b));
}

/** The date of a date or date-time: "2030-01-02T03:04:05Z" gives "2030-01-02". */
export function dayOf(instant: string): string {
  return instant.slice(0, "YYYY-MM-DD".length);
}

/** For a reader's eyes. */
export function spokenDay(date: string | null): string {
  return date === null ? "an unknown day" : dayOf(date);
}

/** The ISO date so many days later; earlier where `days` is negative. */
export function addDays(date: string, days: number): string {
  return dayOf(new Date(Date.parse(dayOf(date)) + days * MS_A_DAY).toISOString());
}
