import { foldText } from "./fold.ts";

/**
 * The form under which names and content are searched: folded letters, words separated by one space, nothing else.
 * Pure; the same in every release of a graph, since it is stored.
 */
export function searchKey(text: string): string {
  return foldText(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
