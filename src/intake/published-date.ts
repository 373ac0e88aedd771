/** A date read from an input. `warning` is a sentence, or null where nothing had to be assumed. */
export interface PublishedDate {
  /** UTC, always `YYYY-MM-DDTHH:mm:ss.sssZ`, so that text order is time order. */
  readonly at: string;
  readonly warning: string | null;
}

const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads an ISO 8601 date or date-time; a bare date means the start of that day in UTC.
 * Null where it is none, or where the calendar has no such day.
 */
export function readPublishedDate(written: string): PublishedDate | null {
  const match = ISO_DATE.exec(written.trim());
  if (match === null) return null;
  const [, year = "", month = "", day = "", hour, minute = "00", second = "00", fraction, zone] =
    match;
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return null;
  const milliseconds = (fraction ?? "").padEnd(3, "0").slice(0, 3);
  const time = `${hour ?? "00"}:${minute}:${second}.${milliseconds}`;
  const instant = Date.parse(`${year}-${month}-${day}T${time}${zoneOf(zone)}`);
  if (Number.isNaN(instant)) return null;
  const at = new Date(instant).toISOString();
  if (at.length !== "YYYY-MM-DDTHH:mm:ss.sssZ".length) return null;
  const isZoneMissing = hour !== undefined && zone === undefined;
  return {
    at,
    warning: isZoneMissing ? `"${written.trim()}" names no time zone and is read as UTC` : null,
  };
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined || zone === "Z" || zone === "z") return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
