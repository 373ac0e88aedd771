import type { Block } from "../../text/blocks.ts";
import type { Token } from "../../text/tokens.ts";
import { type HitTable, isHitOf } from "./hits.ts";

export interface KeptBlocks {
  readonly kept: readonly Block[];
  readonly dropped: number;
}

/** Leaves out what belongs to the page and not to the article: reading tips, share lines, author's notes, datelines. Offsets stay. */
export function findBoilerplate(
  tokens: readonly Token[],
  hits: HitTable,
  blocks: readonly Block[],
): KeptBlocks {
  const kept: Block[] = [];
  for (const block of blocks) {
    const reach = reachAt(hits, block.first);
    if (reach === "REST" && kept.length > 0) break;
    if (reach === "LINE" || reach === "REST") continue;
    if (reach === "BIO" && kept.length > 1) {
      if (kept.at(-1)?.placement === "SUBHEAD") kept.pop();
      continue;
    }
    const first = pastDateline(tokens, hits, block);
    if (first < block.last) kept.push({ ...block, first });
  }
  return { kept, dropped: blocks.length - kept.length };
}

function reachAt(hits: HitTable, at: number) {
  for (const hit of hits[at] ?? []) if (isHitOf(hit, "BOILERPLATE")) return hit.term.reach;
  return null;
}

const LONGEST_DATELINE = 14;
const DASHES = new Set(["-", "\u2013", "\u2014"]);

/** "(CNN)--" and "CITY, 26 February (Agency) -": place, date and agency before a dash name no speaker. */
function pastDateline(tokens: readonly Token[], hits: HitTable, block: Block): number {
  const limit = Math.min(block.last, block.first + LONGEST_DATELINE);
  for (let at = block.first + 1; at < limit; at++) {
    if (tokens[at - 1]?.form !== ")" || !DASHES.has(tokens[at]?.form ?? "")) continue;
    if (
      tokens
        .slice(block.first, at)
        .some(
          (token, index) =>
            token.kind === "NUMBER" && tokens[block.first + index - 1]?.form === "(",
        )
    )
      return block.first;
    for (let back = block.first; back < at; back++)
      if ((hits[back] ?? []).some((hit) => isHitOf(hit, "CUE_VERB"))) return block.first;
    let next = at;
    while (next < block.last && DASHES.has(tokens[next]?.form ?? "")) next++;
    return next;
  }
  return block.first;
}
