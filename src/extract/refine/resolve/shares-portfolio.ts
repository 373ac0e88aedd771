import { isHitOf } from "../../reading/hits.ts";
import type { Phrase } from "../../reading/phrase/phrase.ts";
import type { View } from "../../reading/view.ts";
import type { Word } from "../../reading/words.ts";

/**
 * What a title is of ("minister of health", "spokesman of the army") must stand in the known phrase too. Adjectives may differ,
 * but not those that are all that is known of a source ("the medical source").
 */
export function sharesPortfolio(view: View, known: Phrase, title: Phrase): boolean {
  for (let at = behindHead(title); at < title.last; at++) {
    const word = view.words[at];
    if (word === undefined) continue;
    const isAdjective = (view.hits[at] ?? []).some(
      (hit) => hit.term.kind === "NOUN" && hit.term.adjective,
    );
    const isTold = isAdjective ? known.kind === "ANONYMOUS" && word.article : isNaming(word);
    if (isTold && !standsIn(view, known, bareForm(view, at))) return false;
  }
  return true;
}

/** How many words of a title stand in the known phrase: of two who hold such an office, the likelier one has more. */
export function countShared(view: View, known: Phrase, title: Phrase): number {
  let shared = 0;
  for (let at = behindHead(title); at < title.last; at++)
    if (view.tokens[at]?.kind === "WORD" && standsIn(view, known, bareForm(view, at))) shared++;
  return shared;
}

function behindHead({ head, first }: Phrase): number {
  return (head?.last ?? first) + 1;
}

function isNaming({ kind, article, hit }: Word): boolean {
  if (kind === "UNKNOWN") return true;
  if (hit !== null && isHitOf(hit, "NAME")) return hit.term.entityKind !== "STATE";
  return article && NAMING_KINDS.has(kind);
}

const NAMING_KINDS: ReadonlySet<string> = new Set(["NOUN", "MASDAR", "HEAD", "MEDIUM"]);

function standsIn(view: View, phrase: Phrase, form: string): boolean {
  for (let at = phrase.first; at < phrase.last; at++) if (bareForm(view, at) === form) return true;
  return false;
}

/** The word without its particles and article. */
function bareForm(view: View, at: number): string {
  const token = view.tokens[at];
  if (token === undefined) return "";
  const from = view.words[at]?.from ?? token.from;
  const form = token.form.slice(Math.max(0, from - token.from));
  const article = view.lexicon.foldedArticle;
  return article !== "" && form.startsWith(article) ? form.slice(article.length) : form;
}
