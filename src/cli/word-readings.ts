import type { ReadWord } from "../compare/content/content-words.ts";
import type { LanguagePack, Term } from "../languages/pack.ts";
import { searchKey } from "../text/search-key.ts";

const SHORTEST_STEM = 4;
const SHORTEST_ENCLITIC = 2;

/**
 * Reads folded words so that contents can be compared: words of the closed classes say nothing, a negation turns round what
 * follows, a number is its digits, and from any other word what the language writes together with it is taken off, again and
 * again while four letters stay. So every spelling of a word ends in one form; it is no lemma and only good for comparing.
 */
export function wordReadingsIn(pack: LanguagePack): ReadWord {
  const before = formsOf(pack.proclitics.NOUN);
  const behind = formsOf(pack.enclitics).filter((form) => form.length >= SHORTEST_ENCLITIC);
  const closed = closedWords(pack, () => true);
  const negations = closedWords(
    pack,
    (term) => term.kind === "FUNCTION" && term.word === "NEGATION",
  );
  const bare = (word: string): string => {
    const first = before.find((form) => word.startsWith(form) && fits(word, form));
    if (first !== undefined) return bare(word.slice(first.length));
    const last = behind.find((form) => word.endsWith(form) && fits(word, form));
    return last === undefined ? word : bare(word.slice(0, -last.length));
  };
  return (word) => {
    const [digits] = /\p{N}+/u.exec(word) ?? [];
    if (digits !== undefined) return { kind: "WORD", form: digits };
    if (negations.has(word)) return { kind: "NEGATION" };
    return word.length < 2 || closed.has(word)
      ? { kind: "CLOSED" }
      : { kind: "WORD", form: bare(word) };
  };
}

/** Reading without a language: every word stands for itself. */
export const readPlainWord: ReadWord = (word) => ({ kind: "WORD", form: word });

/** Longest first, so that no particle is taken for the beginning of a longer one. */
function formsOf(clitics: readonly { readonly form: string }[]): readonly string[] {
  return [...new Set(clitics.map(({ form }) => searchKey(form)))]
    .filter((form) => form !== "")
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Single words of the closed classes, with what may be written before them. */
function closedWords(pack: LanguagePack, isWanted: (term: Term) => boolean): ReadonlySet<string> {
  const terms = pack.terms.filter(
    (term) => (term.kind === "FUNCTION" || term.kind === "COMPLEMENTIZER") && isWanted(term),
  );
  const words = terms.flatMap(({ forms, clitics }) =>
    forms.flatMap((form) => pack.proclitics[clitics].map((before) => before.form + form)),
  );
  return new Set(words.map(searchKey).filter((word) => !word.includes(" ")));
}

function fits(word: string, clitic: string): boolean {
  return word.length - clitic.length >= SHORTEST_STEM;
}
