import { AhoCorasick } from "@monyone/aho-corasick/fast";
import type { Extractor } from "../src/extract/extractor.ts";
import type { LanguagePack } from "../src/languages/pack.ts";
import type { Article } from "../src/model/article.ts";
import { buildAutomaton } from "../src/text/automaton.ts";
import { foldText } from "../src/text/fold.ts";
import { makeArticles } from "./articles.ts";
import { race } from "./race.ts";
import { asRates, type Report } from "./report.ts";

/** Whole articles to claims, beside reading every character once and beside a package that only finds the phrases. */
export function benchExtraction(extract: Extractor, pack: LanguagePack, rounds: number): Report {
  const articles = makeArticles(200_000);
  const texts = articles.map((article) => article.text);
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const claimCount = countTrueClaims(articles, extract);
  const folded = texts.map((text) => foldText(text).text);
  const peer = new AhoCorasick([...phrasesOf(pack)]);
  const timings = race(
    [
      {
        name: "isnad, articles to claims",
        expected: claimCount,
        run: () => articles.reduce((sum, article) => sum + extract(article).claims.length, 0),
      },
      {
        name: "charCodeAt loop",
        run: () => texts.reduce((sum, text) => sum + sumUnits(text), 0),
      },
      {
        name: "@monyone/aho-corasick, phrases only",
        run: () => folded.reduce((sum, text) => sum + peer.matchInText(text).length, 0),
      },
    ],
    rounds,
  );
  return {
    title: "extraction",
    note: `${articles.length} articles, ${units} characters, ${claimCount} claims, every span checked`,
    lines: asRates(timings, units / 1e6, "Mchar/s"),
  };
}

/** One pass over folded text for all phrases of the lexicon. */
export function benchAutomaton(pack: LanguagePack, rounds: number): Report {
  const text = makeArticles(200_000)
    .map((article) => foldText(article.text).text)
    .join("\n");
  const phrases = [...phrasesOf(pack)];
  const automaton = buildAutomaton(phrases);
  const peer = new AhoCorasick(phrases);
  const scan = () => {
    let hits = 0;
    automaton.scan(text, () => hits++);
    return hits;
  };
  const expected = scan();
  const timings = race(
    [
      { name: "isnad", expected, run: scan },
      { name: "charCodeAt loop", run: () => sumUnits(text) },
      { name: "@monyone/aho-corasick", expected, run: () => peer.matchInText(text).length },
    ],
    rounds,
  );
  return {
    title: "automaton",
    note: `${phrases.length} phrases, ${text.length} characters, ${expected} hits, the same of both`,
    lines: asRates(timings, text.length / 1e6, "Mchar/s"),
  };
}

function phrasesOf(pack: LanguagePack): ReadonlySet<string> {
  const forms = pack.terms.flatMap((term) => term.forms);
  return new Set(forms.map((form) => foldText(form).text).filter((form) => form !== ""));
}

function sumUnits(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

function countTrueClaims(articles: readonly Article[], extract: Extractor): number {
  let count = 0;
  for (const article of articles) {
    for (const { content } of extract(article).claims) {
      count++;
      for (const { start, end, text } of content) {
        if (article.text.slice(start, end) === text) continue;
        throw new Error(`A span of the articles to be timed is false: ${start} to ${end}.`);
      }
    }
  }
  return count;
}
