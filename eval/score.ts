import type { ClaimLine } from "../src/model/claim-line.ts";
import { type Counts, noCounts } from "./counts.ts";
import type { GoldFigure, GoldRow } from "./gold.ts";
import { type Located, locateAll, type Pair, pairUp } from "./locate.ts";
import { hasSameValue } from "./same-value.ts";
import { nameKey } from "./words.ts";

export type MissKind = "MISS" | "EXTRA" | "SPEAKER" | "CHAIN" | "STANCE" | "SPAN" | "FIGURE";

/** One place where reader and gold differ. */
export interface Miss {
  readonly kind: MissKind;
  readonly article: string;
  /** Id of the gold row; "" for a claim that no row wants. */
  readonly row: string;
  readonly wanted: string;
  readonly got: string;
  /** The rule that fired; "" where none did. */
  readonly ruleId: string;
}

export interface Score {
  readonly counts: Counts;
  readonly misses: readonly Miss[];
}

/**
 * Compares claims with gold, article by article. Claims of the outlet's own voice are not scored, nor are doubtful rows;
 * a claim that quotes another and meets no row is neither right nor wrong. Articles without rows are left out.
 */
export function scoreClaims(
  rows: readonly GoldRow[],
  texts: ReadonlyMap<string, string>,
  claims: readonly ClaimLine[],
): Score {
  const counts = noCounts();
  const misses: Miss[] = [];
  for (const [name, gold] of Map.groupBy(rows, (row) => row.article)) {
    const text = texts.get(name);
    if (text === undefined)
      throw new Error(`Gold speaks of ${name}, and there is no such article.`);
    const cited = claims.filter((claim) => claim.article === name && claim.voice === "CITED");
    counts.articles += 1;
    scoreArticle(text, gold, cited, { counts, misses });
  }
  return { counts, misses };
}

interface Tally {
  readonly counts: Counts;
  readonly misses: Miss[];
}

function scoreArticle(
  text: string,
  rows: readonly GoldRow[],
  cited: readonly ClaimLine[],
  tally: Tally,
): void {
  const { counts, misses } = tally;
  const located = locateAll(text, rows, cited);
  const pairs = pairUp(located);
  counts.unlocatableGold += located.unlocatable;
  counts.ungroundedSpans += cited
    .flatMap((claim) => claim.content)
    .filter((span) => text.slice(span.start, span.end) !== span.text).length;

  for (const [index, row] of located.gold.entries()) {
    if (row.item.doubt === true) continue;
    const pair = pairs.get(index);
    const claim = pair && located.claims[pair.claimIndex];
    if (pair && claim) scorePair(text, row, claim, pair, tally);
    else countMissed(row.item, tally);
  }

  const paired = new Set([...pairs.values()].map((pair) => pair.claimIndex));
  for (const [index, { item }] of located.claims.entries()) {
    if (paired.has(index)) continue;
    if (item.quotes.length > 0) {
      counts.ignoredOuter += 1;
      continue;
    }
    counts.extra += 1;
    counts.figuresRead += item.figures.length;
    misses.push(missOf("EXTRA", null, item, "", `${item.speaker?.name}: ${contentOf(item)}`));
  }
}

function countMissed(row: GoldRow, { counts, misses }: Tally): void {
  counts.missed += 1;
  counts.figuresInGold += row.figures?.length ?? 0;
  if ((row.relayers ?? []).length > 0) counts.relayedRows += 1;
  misses.push(missOf("MISS", row, null, `${row.speaker} [${row.cue}] ${row.content}`, ""));
}

function scorePair(
  text: string,
  { item: row, ranges: wantedRanges }: Located<GoldRow>,
  { item: claim, ranges: gotRanges }: Located<ClaimLine>,
  { overlap }: Pair,
  { counts, misses }: Tally,
): void {
  const keysOf = (ranges: typeof gotRanges) =>
    ranges
      .toSorted(([a, b], [c, d]) => a - c || b - d)
      .map(([start, end]) => nameKey(text.slice(start, end)))
      .join("\n");
  const name = claim.speaker?.name ?? "";
  const isFull = nameKey(name) === nameKey(row.speaker);
  const isLocal =
    row.speaker_local !== "" && nameKey(claim.speaker?.text ?? "") === nameKey(row.speaker_local);
  const isChain = hasChain(claim, row);
  const wantedStance = row.polarity.toUpperCase();
  const isRelayed = (row.relayers ?? []).length > 0;

  counts.found += 1;
  counts.foundAlmostWhole += Number(overlap >= ALMOST_WHOLE);
  counts.overlap += overlap;
  counts.contentExact += Number(keysOf(wantedRanges) === keysOf(gotRanges));
  counts.speaker += Number(isFull);
  counts.speakerOrLocal += Number(isFull || isLocal);
  counts.speakerKind += Number(kindOf(claim) === row.speaker_kind);
  counts.chain += Number(isChain);
  counts.relayedRows += Number(isRelayed);
  counts.relayedRowsRight += Number(isRelayed && isChain);
  counts.stance += Number(claim.stance === wantedStance);

  for (const figure of scoreFigures(row, claim, counts)) {
    misses.push(missOf("FIGURE", row, claim, `${figure.text} = ${figure.value}`, ""));
  }
  if (!isFull) misses.push(missOf("SPEAKER", row, claim, row.speaker, name));
  if (!isChain) {
    const got = claim.chain.map((hop) => hop.name).join(" > ");
    misses.push(missOf("CHAIN", row, claim, (row.relayers ?? []).join(" > "), got));
  }
  if (claim.stance !== wantedStance) {
    misses.push(missOf("STANCE", row, claim, wantedStance, claim.stance));
  }
  if (overlap < ALMOST_WHOLE)
    misses.push(missOf("SPAN", row, claim, row.content, contentOf(claim)));
}

const ALMOST_WHOLE = 0.8;

function hasChain(claim: ClaimLine, row: GoldRow): boolean {
  const wanted = row.relayers ?? [];
  return (
    wanted.length === claim.chain.length &&
    wanted.every((relayer, index) => {
      const hop = claim.chain[index];
      const key = nameKey(relayer);
      return key === nameKey(hop?.name ?? "") || key === nameKey(hop?.text ?? "");
    })
  );
}

/** An outlet that speaks is an organization in gold. */
function kindOf(claim: ClaimLine): string {
  return (claim.speaker?.kind ?? "").toLowerCase().replace("outlet", "organization");
}

/** Counts the figures of a pair; returns those of the row that were not read. */
function scoreFigures(row: GoldRow, claim: ClaimLine, counts: Counts): readonly GoldFigure[] {
  const left = [...claim.figures];
  const wanted = row.figures ?? [];
  counts.figuresInGold += wanted.length;
  counts.figuresRead += left.length;
  return wanted.filter((figure) => {
    const at = left.findIndex((read) => hasSameValue(figure, read));
    if (at < 0) return true;
    const [read] = left.splice(at, 1);
    counts.figuresRight += 1;
    counts.figureQualifiersRight += Number(read?.qualifier === figure.qualifier.toUpperCase());
    return false;
  });
}

function contentOf(claim: ClaimLine): string {
  return claim.content.map((span) => span.text).join(" ... ");
}

function missOf(
  kind: MissKind,
  row: GoldRow | null,
  claim: ClaimLine | null,
  wanted: string,
  got: string,
): Miss {
  const article = row?.article ?? claim?.article ?? "";
  return { kind, article, row: row?.id ?? "", wanted, got, ruleId: claim?.ruleId ?? "" };
}
