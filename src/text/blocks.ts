import type { Placement } from "../model/claim.ts";
import type { TokenRange } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** One line of the text that holds words, with its place on the page. */
export interface Block extends TokenRange {
  readonly placement: Placement;
}

/** Lines by their breaks; empty ones are left out. The first may be the headline, short ones without a final stop are subheads. */
export function findBlocks(tokens: readonly Token[], sentenceEnds: string): Block[] {
  const lines: TokenRange[] = [];
  let first = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.kind !== "BREAK") continue;
    if (at > first) lines.push({ first, last: at });
    first = at + 1;
  }
  return lines.map((line, index) => ({
    ...line,
    placement: placementOf(tokens, lines, index, sentenceEnds),
  }));
}

const LONGEST_HEADLINE = 40;
const LONGEST_SUBHEAD = 14;

function placementOf(
  tokens: readonly Token[],
  lines: readonly TokenRange[],
  index: number,
  ends: string,
): Placement {
  const line = lines[index];
  if (line === undefined || lines.length === 1) return "BODY";
  const closing = tokens[line.last - 1]?.form ?? "";
  const length = line.last - line.first;
  if (index === 0) return closing === "." || length > LONGEST_HEADLINE ? "BODY" : "HEADLINE";
  const isSubhead =
    length <= LONGEST_SUBHEAD &&
    !ends.includes(closing) &&
    !STOPS_NO_SUBHEAD.has(closing) &&
    index < lines.length - 1;
  return isSubhead ? "SUBHEAD" : "BODY";
}

/** A line that ends so goes on in the next, or is speech. */
const STOPS_NO_SUBHEAD = new Set([",", "\u060c", ":", "\u061b", '"', "\u201d", "\u00bb"]);
