import type { Token } from "../../text/tokens.ts";
import { type HitTable, hitsAt } from "./hits.ts";

/**
 * "ING", letter by letter in words, where the name of the second is spelled like "that": the token behind a row of three or four letters that
 * begins at `at`, or `at`. In a longer row the same word may well be "that", and so it stays. So does a name that an entry holds.
 */
export function pastSpelledName(
  tokens: readonly Token[],
  hits: HitTable,
  letters: ReadonlySet<string>,
  at: number,
): number {
  const isLetter = (index: number) => letters.has(tokens[index]?.form ?? "");
  if (!isLetter(at) || isLetter(at - 1) || !isLetter(at + 2)) return at;
  if (!hitsAt(hits, at + 1).some(({ kind }) => kind === "COMPLEMENTIZER")) return at;
  if (hitsAt(hits, at).some(({ kind, last }) => kind === "NAME" && last > at)) return at;
  if (!isLetter(at + 3)) return at + 3;
  return isLetter(at + 4) ? at : at + 4;
}
