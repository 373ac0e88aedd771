import { RefusedInput } from './refusal.ts';

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
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'LE');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'BE');
  return { text: decodeUtf8(bytes), repaired: 0 };
}

/** UTF-8, byte order mark kept. Throws RefusedInput (INVALID_ENCODING). */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const offset = findInvalidUtf8(bytes);
    throw new RefusedInput(
      'INVALID_ENCODING',
      `it is not valid UTF-8: byte ${offset} begins no character (save it as UTF-8, or with a byte order mark as UTF-16)`,
      cause,
    );
  }
}

/**
 * UTF-16 with its byte order mark kept. Not by TextDecoder: that refuses a whole article for one lone surrogate,
 * while replacing it one unit for one costs nothing but that unit.
 */
export function decodeUtf16(bytes: Uint8Array, order: 'LE' | 'BE'): DecodedText {
  if (bytes.length % 2 !== 0) {
    throw new RefusedInput(
      'INVALID_ENCODING',
      `it is not valid UTF-16: it ends in the middle of a unit, at byte ${bytes.length - 1}`,
    );
  }
  const buffer = Buffer.from(bytes);
  const raw = (order === 'BE' ? buffer.swap16() : buffer).toString('utf16le');
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

/** Halves the range until it knows the shortest prefix that no longer decodes. */
function findInvalidUtf8(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isValidPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return startOfSequence(bytes, good);
}

/** Whether `bytes` decode, a character cut off at their end aside. */
function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false; // The answer of the probe; the caller reports it with its offset.
  }
}

function startOfSequence(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return isLead(bytes[start]) ? start : at;
}

function isLead(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0xc2;
}
