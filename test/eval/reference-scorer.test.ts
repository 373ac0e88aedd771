import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ratesOf } from "../../eval/counts.ts";
import { readGold } from "../../eval/gold.ts";
import { scoreClaims } from "../../eval/score.ts";
import type { ClaimLine } from "../../src/model/claim-line.ts";
import { breakSome, claimsFromGold } from "./claims-from-gold.ts";
import { paragraphTexts, pathOf, sampleTexts } from "./own-gold.ts";

const reference = pathOf("../shared");
const scorer = join(reference, "eval/score.py");
const isThere = existsSync(scorer) && spawnSync("python3", ["--version"]).status === 0;
const SEEDS = [1, 2, 3, 4];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-score-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Skipped where the reference scorer or its interpreter is not at hand; the fixed scores beside this file always run.
test.skipIf(!isThere).each(SEEDS)(
  "agrees with the reference scorer on broken readings (seed %i)",
  (seed) => {
    for (const set of [
      { texts: sampleTexts, gold: [pathOf("eval/gold/samples.jsonl")] },
      { texts: paragraphTexts, gold: [pathOf("eval/gold/paragraphs.jsonl")] },
      { texts: textsOf("articles"), gold: goldOf("gold") },
      { texts: textsOf("dev/articles"), gold: goldOf("dev/gold") },
    ]) {
      const { rows } = readGold(set.gold);
      const claims = [...set.texts].flatMap(([name, text]) => {
        const ofArticle = rows.filter((row) => row.article === name);
        return breakSome(claimsFromGold(ofArticle, text), text, seed + name.length);
      });
      const { counts } = scoreClaims(rows, set.texts, claims);
      const rates = ratesOf(counts);
      const theirs = askReference(set.texts, set.gold, claims);
      const ours = {
        ...{ articles: counts.articles, rows: counts.found + counts.missed },
        ...{ precision: rates.precision, recall: rates.recall, f1: rates.f1 },
        "recall_at_.8": rates.recallAlmostWhole,
        content_exact_of_rows: rates.contentExact,
        mean_overlap_matched: rates.meanOverlap,
        speaker: rates.speaker,
        speaker_or_local: rates.speakerOrLocal,
        speaker_kind: rates.speakerKind,
        chain: rates.chain,
        chain_on_relayed_rows: rates.chainOnRelayedRows,
        stance: rates.stance,
        figure_recall: rates.figureRecall,
        figure_precision: rates.figurePrecision,
        figure_qualifier: rates.figureQualifier,
        ungrounded_spans: counts.ungroundedSpans,
        ...{ extra: counts.extra, missed: counts.missed, ignored_outer: counts.ignoredOuter },
        gold_unlocatable: counts.unlocatableGold,
      };
      // Both round to four decimals; a tie may fall either way.
      const apart = Object.entries(ours).filter(
        ([name, value]) => Math.abs((value ?? -1) - (theirs[name] ?? -1)) > 1.5e-4,
      );
      expect(Object.keys(theirs).toSorted()).toEqual(Object.keys(ours).toSorted());
      expect(apart).toEqual([]);
      expect(counts.missed).toBeGreaterThan(0);
    }
  },
);

function askReference(
  texts: ReadonlyMap<string, string>,
  gold: readonly string[],
  claims: readonly ClaimLine[],
): Readonly<Record<string, number | null>> {
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  const claimsPath = join(folder, "claims.jsonl");
  writeFileSync(claimsPath, claims.map((claim) => `${JSON.stringify(claim)}\n`).join(""));
  const { stdout, stderr } = spawnSync(
    "python3",
    [scorer, "--articles", folder, "--gold", ...gold, "--claims", claimsPath, "--json"],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

function textsOf(path: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(join(reference, path)).map((name) => [
      name,
      readFileSync(join(reference, path, name), "utf8"),
    ]),
  );
}

function goldOf(path: string): readonly string[] {
  return readdirSync(join(reference, path))
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => join(reference, path, name));
}
