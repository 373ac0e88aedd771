import type { Span } from "../../model/span.ts";
import { createLineCounter } from "./line-of.ts";

/** One member of a flat JSON object with its places in the file. */
export interface FlatMember {
  readonly key: string;
  readonly value: string | number | boolean | null;
  /** From the key's quotation mark to the end of the value. */
  readonly span: Span;
  /** The value as printed; of a string, what stands between its quotation marks. */
  readonly valueSpan: Span;
}

/** One object of the file's array. */
export interface FlatRecord {
  readonly line: number;
  /** Braces included. */
  readonly span: Span;
  readonly members: readonly FlatMember[];
}

export interface FlatRecords {
  readonly records: readonly FlatRecord[];
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

const MEMBER = /"((?:[^"\\\r\n]|\\.)*)"\s*:\s*("(?:[^"\\\r\n]|\\.)*"|[^\s,"{}[\]]+)/g;

/**
 * Reads a JSON array of flat objects and keeps where everything stands, which JSON.parse does not. A broken object is refused
 * by its line and reading goes on at the next. Never throws; linear.
 */
export function readFlatRecords(text: string): FlatRecords {
  const lineOf = createLineCounter(text);
  const records: FlatRecord[] = [];
  const refused: { line: number; reason: string }[] = [];
  let at = 0;
  for (let open = text.indexOf("{"); open !== -1; open = text.indexOf("{", at)) {
    refuseWordsIn(at, open);
    const line = lineOf(open);
    const { end, isClosed } = endOfObject(text, open);
    const span = { start: open, end };
    const members = isClosed ? membersOf(text, span) : null;
    if (members === null) refused.push({ line, reason: "the record is no flat JSON object" });
    else records.push({ line, span, members });
    at = end;
  }
  refuseWordsIn(at, text.length);
  return { records, refused };

  /** Between two objects stand commas and brackets, or what somebody should look at. */
  function refuseWordsIn(start: number, end: number): void {
    const first = text.slice(start, end).search(/[^\s,[\]\uFEFF]/);
    if (first === -1) return;
    refused.push({
      line: lineOf(start + first),
      reason: "here stands something that is no record",
    });
  }
}

/** An object is over at its brace, or broken where the next begins; no string goes over a line's end. */
function endOfObject(text: string, open: number): { end: number; isClosed: boolean } {
  let isInString = false;
  for (let at = open + 1; at < text.length; at++) {
    const letter = text[at];
    if (isInString) {
      if (letter === "\\") at++;
      else if (letter === '"' || letter === "\n") isInString = false;
    } else if (letter === '"') isInString = true;
    else if (letter === "}") return { end: at + 1, isClosed: true };
    else if (letter === "{") return { end: at, isClosed: false };
  }
  return { end: text.length, isClosed: false };
}

/** Null where the object is malformed, nested, or holds a key twice. */
function membersOf(text: string, { start, end }: Span): readonly FlatMember[] | null {
  const printed = text.slice(start, end);
  let keys: readonly string[];
  try {
    keys = Object.keys(JSON.parse(printed));
  } catch {
    return null;
  }
  const members = [...printed.matchAll(MEMBER)].map((match) => memberOf(match, start));
  return members.length === keys.length ? members : null;
}

function memberOf(match: RegExpExecArray, offset: number): FlatMember {
  const [whole, key = "", value = ""] = match;
  const start = offset + match.index;
  const end = start + whole.length;
  const quote = value.startsWith('"') ? 1 : 0;
  return {
    key: JSON.parse(`"${key}"`),
    value: JSON.parse(value),
    span: { start, end },
    valueSpan: { start: end - value.length + quote, end: end - quote },
  };
}
