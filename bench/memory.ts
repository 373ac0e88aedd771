import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Extractor } from "../src/extract/extractor.ts";
import { makeArticles } from "./articles.ts";
import { type Report, round } from "./report.ts";

const MEGABYTE = 2 ** 20;
const TURNS = 10;

/** What stays in memory while articles are extracted one after the other and let go: a level line says that nothing piles up. */
export function benchMemory(extract: Extractor): Report {
  const collect = openCollector();
  const articles = makeArticles(200_000);
  let most = 0;
  const held = Array.from({ length: TURNS }, () => {
    for (const article of articles) {
      extract(article);
      most = Math.max(most, process.memoryUsage().heapUsed);
    }
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  });
  const line = (name: string, bytes: number) => {
    const median = round(bytes / MEGABYTE);
    return { name, median, min: null, max: null, unit: "MB", oursOverThis: null };
  };
  const first = held[0] ?? 0;
  return {
    title: "memory",
    note: `${articles.length} articles a turn, ${TURNS} turns; lexicon and articles included`,
    lines: [
      line("held after the first turn", first),
      line("growth to the last turn", (held.at(-1) ?? 0) - first),
      line("most heap used at any article, garbage included", most),
    ],
  };
}

/** The collector of garbage, which Node hides unless asked. */
function openCollector(): () => void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("This Node lets nobody collect garbage.");
  return () => void collect();
}
