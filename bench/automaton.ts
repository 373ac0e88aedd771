import { AhoCorasick } from "@monyone/aho-corasick/fast";
import type { LanguagePack } from "../src/languages/pack.ts";
import { buildAutomaton } from "../src/text/automaton.ts";
import { foldText } from "../src/text/fold.ts";
import { makeArticles } from "./articles.ts";
import { choosePhrases, phrasesOf } from "./lexicon-phrases.ts";
import { race } from "./race.ts";
import { asRates, type Report, type ReportLine, round } from "./report.ts";
import { sumUnits } from "./sum-units.ts";

const SIZES = [1_000, 10_000, 100_000];

/** One pass over folded text for all of many phrases, and how long the automaton of the most of them takes to build. */
export function benchAutomaton(pack: LanguagePack, rounds: number): Report {
  const text = makeArticles(200_000)
    .map((article) => foldText(article.text).text)
    .join("\n");
  const all = phrasesOf(pack);
  return {
    title: "automaton",
    note: `${text.length} characters, every occurrence reported, each one compared with the peer's before`,
    lines: SIZES.flatMap((size) => linesOf(text, choosePhrases(all, size), rounds)),
  };
}

function linesOf(text: string, phrases: readonly string[], rounds: number): readonly ReportLine[] {
  const startedMs = performance.now();
  const automaton = buildAutomaton(phrases);
  const builtMs = performance.now() - startedMs;
  const peer = new AhoCorasick([...phrases]);
  const occurrences: string[] = [];
  automaton.scan(text, (phrase, from, to) => occurrences.push(`${from} ${to} ${phrases[phrase]}`));
  const found = peer
    .matchInText(text)
    .map(({ begin, end, keyword }) => `${begin} ${end} ${keyword}`);
  const isSame = occurrences.toSorted().join("\n") === found.toSorted().join("\n");
  const expected = occurrences.length;
  const scan = () => {
    let hits = 0;
    automaton.scan(text, () => hits++);
    return hits;
  };
  const name = (who: string) => `${phrases.length} phrases: ${who}`;
  const timings = race(
    [
      { name: name("isnad"), expected, run: scan },
      { name: name("charCodeAt loop"), run: () => sumUnits(text) },
      {
        name: name("@monyone/aho-corasick"),
        expected: isSame ? expected : null,
        run: () => peer.matchInText(text).length,
      },
    ],
    rounds,
  );
  const [ours, ...others] = asRates(timings, text.length / 1e6, "Mchar/s");
  if (ours === undefined) return [];
  const built = { ...ours, name: name("built in"), median: round(builtMs), min: null, max: null };
  return [{ ...ours, name: `${ours.name}, ${expected} hits` }, ...others, { ...built, unit: "ms" }];
}
