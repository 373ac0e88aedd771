import { createHash } from "node:crypto";
import { ApiError } from "./api-error.ts";

const VERSION = "1";
const LONGEST = 4_096;

/** Which list a cursor belongs to: its name and everything that decides what is in it and in which order. */
export interface CursorScope {
  readonly list: string;
  readonly filter: unknown;
}

/** An opaque cursor: version, hash of the list, sort keys of the row. The same row gives the same cursor. */
export function encodeCursor(scope: CursorScope, keys: readonly string[]): string {
  return Buffer.from(JSON.stringify([VERSION, hashOf(scope), ...keys])).toString("base64url");
}

/** The sort keys in `cursor`, `count` of them. Throws INVALID_CURSOR where it is damaged or of another list, filter or release. */
export function decodeCursor(scope: CursorScope, cursor: string, count: number): readonly string[] {
  const parts = partsOf(cursor);
  const [version, hash, ...keys] = parts;
  const isOurs = version === VERSION && hash === hashOf(scope) && keys.length === count;
  if (!isOurs || encodeCursor(scope, keys) !== cursor) {
    throw new ApiError(
      "INVALID_CURSOR",
      "The cursor in `after` is damaged or belongs to another list or filter. Take it from a page with the same arguments.",
    );
  }
  return keys;
}

function partsOf(cursor: string): readonly string[] {
  if (cursor.length > LONGEST) return [];
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const isText = Array.isArray(parts) && parts.every((part) => typeof part === "string");
    return isText ? parts : [];
  } catch {
    // Not ours: the caller refuses it by its missing version.
    return [];
  }
}

/** Keys are sorted, and absent fields are the same as null ones. */
function hashOf({ list, filter }: CursorScope): string {
  const canonical = JSON.stringify([list, filter], (_key, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const given = Object.entries(value).filter(([, field]) => field !== null);
    return Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return createHash("sha256").update(canonical).digest("base64url").slice(0, 12);
}
