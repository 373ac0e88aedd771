import { AhoCorasick } from "@monyone/aho-corasick/fast";
import type { Extractor } from "../src/extract/extractor.ts";
import type { LanguagePack } from "../src/languages/pack.ts";
import type { Article } from "../src/model/article.ts";
import { foldText } from "../src/text/fold.ts";
import { makeArticles, readPublished } from "./articles.ts";
import { phrasesOf } from "./lexicon-phrases.ts";
import { race } from "./race.ts";
import { asRates, type Report } from "./report.ts";
import { sumUnits } from "./sum-units.ts";

/** Whole articles of our own to claims: each is short and full of claims, so this is the hard case. */
export function benchExtraction(extract: Extractor, pack: LanguagePack, rounds: number): Report {
  return benchArticles("extraction", makeArticles(200_000), extract, pack, rounds);
}

/** Whole published articles to claims, where they are at hand beside the project; a note without lines where they are not. */
export function benchPublished(extract: Extractor, pack: LanguagePack, rounds: number): Report {
  const articles = readPublished();
  if (articles === null)
    return {
      title: "published",
      note: "The published articles are not at hand in ../shared.",
      lines: [],
    };
  return benchArticles("published", articles, extract, pack, rounds);
}

/** Beside reading every character once and beside a package that only finds the phrases. */
function benchArticles(
  title: string,
  articles: readonly Article[],
  extract: Extractor,
  pack: LanguagePack,
  rounds: number,
): Report {
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
        settleMs: SETTLE_MS,
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
    title,
    note: `${articles.length} articles, ${units} characters, ${claimCount} claims, every span checked`,
    lines: asRates(timings, units / 1e6, "Mchar/s"),
  };
}

/** The reader is hundreds of small functions: measured, it is not at its speed before some twenty rounds. */
const SETTLE_MS = 5000;

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
