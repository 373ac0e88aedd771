/** An ISO date. Null where the numbers are no day of the calendar. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** The ISO date some hours (of either sign) from an ISO date or instant. Null where there is none to start from. */
export function shiftDate(from: string | null, hours: number): string | null {
  const start = from === null ? Number.NaN : Date.parse(from);
  const shifted = new Date(start + hours * MILLISECONDS_PER_HOUR);
  return Number.isNaN(shifted.getTime()) ? null : shifted.toISOString().slice(0, 10);
}

const MILLISECONDS_PER_HOUR = 3_600_000;
