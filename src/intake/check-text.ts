import { MAX_TEXT_BYTES } from "./limits.ts";
import { RefusedInput } from "./refusal.ts";

const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF document"],
  ["PK\u0003\u0004", "a ZIP archive or an office document"],
  ["\u0089PNG", "a PNG picture"],
  ["\u00ff\u00d8\u00ff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["\u001f\u008b", "a gzip archive"],
  ["\u00d0\u00cf\u0011\u00e0", "an old office document"],
  ["\u007fELF", "a program"],
];

/** Throws RefusedInput (EMPTY, BINARY) for bytes that cannot be an article in any charset. */
export function checkBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new RefusedInput("EMPTY", "it is empty");
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  const signature = SIGNATURES.find(([magic]) => head.startsWith(magic));
  if (signature !== undefined) {
    throw new RefusedInput("BINARY", `it is ${signature[1]}, and only text and HTML can be read`);
  }
}

/** Throws RefusedInput (BINARY) where decoded text is too full of control characters to be prose. */
export function checkControls(text: string): void {
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    throw new RefusedInput(
      "BINARY",
      `it looks binary: a NUL character stands at offset ${nul} (UTF-16 is read if it begins with a byte order mark)`,
    );
  }
  const controls = countControls(text);
  if (controls >= 8 && controls > text.length / 20) {
    throw new RefusedInput(
      "BINARY",
      `it looks binary: ${controls} of its ${text.length} characters are control characters`,
    );
  }
}

/** Throws RefusedInput (EMPTY, TOO_LARGE) for a text that holds nothing or too much. */
export function checkStoredText(text: string): void {
  if (!/[^\s\uFEFF\p{Cf}]/u.test(text)) {
    throw new RefusedInput("EMPTY", "it holds nothing but white space");
  }
  const size = Buffer.byteLength(text, "utf8");
  if (size > MAX_TEXT_BYTES) {
    throw new RefusedInput(
      "TOO_LARGE",
      `its text is ${size} bytes long, and one article may have ${MAX_TEXT_BYTES} (2 MB); cut it into its articles`,
    );
  }
}

function countControls(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isControl = (unit < 0x20 && (unit < 0x09 || unit > 0x0d)) || unit === 0x7f;
    if (isControl || unit === 0xfffd) count++;
  }
  return count;
}
