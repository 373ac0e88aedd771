const DAY_MS = 86_400_000;

/** Whether `text` is a day of the calendar as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayAfter(text, 0) === text;
}

/** The day `days` later (earlier where negative). "" where `day` is none. */
export function dayAfter(day: string, days: number): string {
  const at = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
  return Number.isNaN(at.getTime()) ? "" : at.toISOString().slice(0, "2025-02-03".length);
}
