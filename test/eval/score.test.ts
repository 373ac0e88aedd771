import { expect, test } from "vitest";
import { ratesOf } from "../../eval/counts.ts";
import type { GoldRow } from "../../eval/gold.ts";
import { scoreClaims } from "../../eval/score.ts";
import type { ClaimLine } from "../../src/model/claim-line.ts";
import { breakSome, claimsFromGold } from "./claims-from-gold.ts";
import { sampleGold, sampleTexts } from "./own-gold.ts";

const TEXT = "قال مصدر أمني لوكالة السهل إن 40% من الجسور مغلقة. وأضاف أن الطريق مفتوح.";
const texts = new Map([["bridge.txt", TEXT]]);

const bridges: GoldRow = {
  id: "bridges",
  article: "bridge.txt",
  sentence: "قال مصدر أمني لوكالة السهل إن 40% من الجسور مغلقة.",
  speaker: "مصدر أمني",
  speaker_local: "مصدر أمني",
  speaker_kind: "anonymous",
  relayers: ["وكالة السهل"],
  cue: "قال",
  content: "40% من الجسور مغلقة",
  polarity: "asserts",
  figures: [{ text: "40% من الجسور", value: 0.4, qualifier: "exact" }],
};
const road: GoldRow = {
  ...bridges,
  id: "road",
  sentence: "وأضاف أن الطريق مفتوح.",
  speaker_local: "",
  content: "الطريق مفتوح",
  figures: [],
};
const rows = [bridges, road];
const perfect = claimsFromGold(rows, TEXT);

function rates(claims: readonly ClaimLine[], gold: readonly GoldRow[] = rows) {
  return ratesOf(scoreClaims(gold, texts, claims).counts);
}

function change(index: number, fields: Partial<ClaimLine>): readonly ClaimLine[] {
  return perfect.map((claim, at) => (at === index ? { ...claim, ...fields } : claim));
}

test("a faultless reading scores one everywhere and misses nothing", () => {
  const { counts, misses } = scoreClaims(rows, texts, perfect);
  expect(misses).toEqual([]);
  expect(new Set(Object.values(ratesOf(counts)))).toEqual(new Set([1]));
  expect(counts).toMatchObject({ found: 2, missed: 0, extra: 0, ungroundedSpans: 0 });
});

test("nothing read scores nothing", () => {
  expect(rates([])).toMatchObject({ precision: 0, recall: 0, f1: 0, speaker: null });
});

test("a claim that no row wants costs precision, a row that no claim meets costs recall", () => {
  const [first] = perfect;
  const twice = [...perfect, ...perfect.slice(0, 1)];
  expect(rates(twice)).toMatchObject({ precision: 0.6667, recall: 1 });
  expect(rates(first ? [first] : [])).toMatchObject({ precision: 1, recall: 0.5, f1: 0.6667 });
});

test("a claim that quotes another and meets no row is neither right nor wrong", () => {
  const outer = perfect.slice(0, 1).map((claim) => ({ ...claim, quotes: ["inner"] }));
  expect(rates([...outer, ...perfect]).precision).toBe(1);
});

test("the outlet's own voice is not scored", () => {
  expect(rates(change(0, { voice: "AUTHOR" }))).toMatchObject({ precision: 1, recall: 0.5 });
});

test("class words and spelling do not part names, another name does", () => {
  const spelled = { name: "السهل", text: "", role: "AGENCY" };
  expect(rates(change(0, { chain: [spelled] })).chain).toBe(1);
  expect(rates(change(0, { chain: [] }))).toMatchObject({ chain: 0.5, chainOnRelayedRows: 0.5 });
  const other = { name: "مصدر طبي", text: "مصدر أمني", kind: "ANONYMOUS" };
  expect(rates(change(0, { speaker: other }))).toMatchObject({ speaker: 0.5, speakerOrLocal: 1 });
});

test("a share of a hundred may be read as a fraction or as printed", () => {
  const read = (value: number) =>
    change(0, { figures: (perfect[0]?.figures ?? []).map((figure) => ({ ...figure, value })) });
  expect(rates(read(40)).figureRecall).toBe(1);
  expect(rates(read(0.4)).figureRecall).toBe(1);
  expect(rates(read(41)).figureRecall).toBe(0);
});

test("a span whose words do not stand at its place is counted", () => {
  const content = perfect[0]?.content.map((span) => ({ ...span, start: span.start + 1 })) ?? [];
  const { counts } = scoreClaims(rows, texts, change(0, { content }));
  expect(counts.ungroundedSpans).toBe(1);
});

test("a doubtful row is left out, whether it was read or not", () => {
  const doubtful = [bridges, { ...road, doubt: true }];
  expect(rates(perfect, doubtful)).toMatchObject({ precision: 1, recall: 1 });
  expect(rates(perfect.slice(0, 1), doubtful)).toMatchObject({ precision: 1, recall: 1 });
});

test("gold that speaks of an absent article is an error", () => {
  expect(() => scoreClaims(rows, new Map(), perfect)).toThrow(/bridge\.txt/);
});

test("the same broken reading of the samples always scores the same", () => {
  const claims = [...sampleTexts].flatMap(([name, text]) => {
    const gold = sampleGold.rows.filter((row) => row.article === name);
    return breakSome(claimsFromGold(gold, text), text, 7);
  });
  const { counts } = scoreClaims(sampleGold.rows, sampleTexts, claims);
  expect({ ...ratesOf(counts), ungrounded: counts.ungroundedSpans }).toMatchInlineSnapshot(`
    {
      "chain": 1,
      "chainOnRelayedRows": 0.9459,
      "contentExact": 0.9512,
      "f1": 0.9286,
      "figurePrecision": 0.8772,
      "figureQualifier": 1,
      "figureRecall": 0.8929,
      "meanOverlap": 1,
      "precision": 0.907,
      "recall": 0.9512,
      "recallAlmostWhole": 0.9512,
      "speaker": 1,
      "speakerKind": 1,
      "speakerOrLocal": 1,
      "stance": 1,
      "ungrounded": 0,
    }
  `);
});
