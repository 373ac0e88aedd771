/** Embeddings, overrides and isolates: in a terminal they would reorder what stands around them. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";

/** `text` without what could steer a terminal: control characters as `\x1b`, bidi controls left out. */
export function printable(text: string): string {
  return text
    .replace(BIDI_CONTROLS, "")
    .replace(CONTROLS, (unit) => `\\x${unit.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

/** `text` for the middle of a line: printable, on one line, and isolated where it runs from right to left. */
export function isolated(text: string): string {
  const line = printable(text.replace(/\s+/g, " ").trim());
  if (!isRightToLeft(line)) return line;
  return `${FIRST_STRONG_ISOLATE}${line}${POP_DIRECTIONAL_ISOLATE}`;
}

/** Whether it holds a letter of a script that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}
