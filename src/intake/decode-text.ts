import { RefusedInput } from "./refusal.ts";

/** Decoded text; `repaired` counts lone surrogates that became U+FFFD, one unit for one. */
export interface DecodedText {
  readonly text: string;
  readonly repaired: number;
}

/**
 * Plain text from its bytes: UTF-16 where a byte order mark says so, else strict UTF-8.
 * The mark itself stays in the text, so that offsets count as other readers of the file count them.
 * Throws RefusedInput (INVALID_ENCODING) with the offset of the first bad byte.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, "LE");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, "BE");
  return { text: decodeUtf8(bytes), repaired: 0 };
}

/** UTF-8, byte order mark kept. Throws RefusedInput (INVALID_ENCODING). */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new RefusedInput("INVALID_ENCODING", explainInvalidUtf8(bytes), cause);
  }
}

/**
 * UTF-16 with its byte order mark kept. Not by TextDecoder: that refuses a whole article for one lone surrogate,
 * while replacing it one unit for one costs nothing but that unit.
 */
export function decodeUtf16(bytes: Uint8Array, order: "LE" | "BE"): DecodedText {
  if (bytes.length % 2 !== 0) {
    throw new RefusedInput(
      "INVALID_ENCODING",
      `it is not valid UTF-16: it ends in the middle of a unit, at byte ${bytes.length - 1}`,
    );
  }
  const buffer = Buffer.from(bytes);
  const raw = (order === "BE" ? buffer.swap16() : buffer).toString("utf16le");
  return wellFormed(raw);
}

/** Lone surrogates would not survive UTF-8, and with them no id: each becomes U+FFFD, so that offsets hold. */
export function wellFormed(raw: string): DecodedText {
  if (raw.isWellFormed()) return { text: raw, repaired: 0 };
  const text = raw.toWellFormed();
  let repaired = 0;
  for (let at = 0; at < raw.length; at++) if (raw[at] !== text[at]) repaired++;
  return { text, repaired };
}

function explainInvalidUtf8(bytes: Uint8Array): string {
  const offset = findInvalidUtf8(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const what =
    offset === bytes.length
      ? "it ends in the middle of a character"
      : `byte 0x${byte} at offset ${offset} fits no character`;
  return `it is not valid UTF-8: ${what} (save it as UTF-8, or as UTF-16 with a byte order mark)`;
}

/** Offset of the first byte that fits none; the length where the last character is cut off. Halves the range. */
function findInvalidUtf8(bytes: Uint8Array): number {
  if (isValidPrefix(bytes)) return bytes.length;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isValidPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Whether `bytes` decode, a character cut off at their end aside. */
function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false; // The answer of the probe; the caller reports it with its offset.
  }
}
