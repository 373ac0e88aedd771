import type { SentenceRange, View } from "../reading/view.ts";
import { opensHeadlineClause } from "../refine/close/headline-clause.ts";
import type { Draft } from "../refine/resolved.ts";
import { type Range, rangeOf } from "./range-of.ts";

/**
 * The clauses of a headline that cite nobody beside those that do, in text order: the outlet's own words, which its body may say
 * otherwise. Empty in the body, and where the cited claims leave no whole clause.
 */
export function uncitedClauses(
  view: View,
  sentence: SentenceRange,
  drafts: readonly Draft[],
): readonly Range[] {
  if (sentence.placement === "BODY") return [];
  const cited = drafts.map((draft) => rangeOf(draft));
  const ends = new Set(drafts.map(({ content }) => content.last));
  return clausesOf(view, sentence, ends).filter(
    (clause) =>
      countWords(view, clause) >= FEWEST_WORDS &&
      cited.every(({ first, last }) => last <= clause.first || clause.last <= first),
  );
}

/** Cut at marks that part clauses, outside quotations, and where another party's news begins right behind cited words. */
function clausesOf(
  view: View,
  { first, last }: SentenceRange,
  ends: ReadonlySet<number>,
): readonly Range[] {
  const clauses: Range[] = [];
  let begin = first;
  for (let at = first; at < last; at++) {
    const { kind, form = "" } = view.tokens[at] ?? {};
    const isMark = kind === "MARK" && PARTING.has(form) && (view.outerQuote[at] ?? -1) === -1;
    if (!isMark && !(ends.has(at) && opensHeadlineClause(view, at, last))) continue;
    clauses.push({ first: begin, last: at });
    begin = isMark ? at + 1 : at;
  }
  return [...clauses, { first: begin, last }];
}

const PARTING: ReadonlySet<string> = new Set(["..", "...", "\u2026", "|", ";", "\u061b"]);

/** Fewer words are a label ("in pictures", "the war in the south"), no statement. */
const FEWEST_WORDS = 3;

function countWords(view: View, { first, last }: Range): number {
  return view.tokens.slice(first, last).filter(({ kind }) => kind !== "MARK").length;
}
