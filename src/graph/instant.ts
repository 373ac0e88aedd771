const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/**
 * The form in which instants are stored and compared as strings: `YYYY-MM-DDTHH:mm:ss.sssZ`; a bare date is its first
 * instant, a time without zone is UTC. Unknown is "", since range indexes hold no null. Null where the words are no date.
 */
export function storedInstant(publishedAt: string | null): string | null {
  if (publishedAt === null) return "";
  if (DATE.test(publishedAt)) return isoOf(`${publishedAt}T00:00:00Z`);
  if (!DATE_TIME.test(publishedAt)) return null;
  return isoOf(/(?:Z|[+-]\d{2}:\d{2})$/.test(publishedAt) ? publishedAt : `${publishedAt}Z`);
}

function isoOf(text: string): string | null {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
