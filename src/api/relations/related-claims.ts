import type { ComparedClaim } from "../../compare/content/compared-claim.ts";
import { type ContentWords, contentWords } from "../../compare/content/content-words.ts";
import {
  couldBeRetold,
  type IsUndone,
  JUDGED_SAME,
  MOST_DAYS_OF_FIGURES,
  MOST_DAYS_OF_WORDS,
  sameContent,
} from "../../compare/content/same-content.ts";
import type { Related } from "../../compare/origins/appearance.ts";
import type { ExpressionSeek, InstantRange } from "../../graph/read/proposition-reader.ts";
import type { ClaimRecord } from "../../graph/read/records.ts";
import { standingJudgements } from "../../model/standing-judgements.ts";
import type { Loaders } from "../loaders.ts";
import { comparedClaims } from "./compared-claims.ts";
import type { RelationContext } from "./relation-context.ts";
import { tellingWords } from "./telling-words.ts";

/** Claims looked at for each proposition and range of dates. */
const MOST_EXPRESSING = 100;
/** Claims looked at for their words. */
const MOST_ALIKE = 200;
const MOST_JUDGEMENTS = 100;
const MS_A_DAY = 86_400_000;
/** Sorts after every stored instant. */
const BEHIND_ALL = "~";

/** A claim with those that say the same or the opposite, and why. */
export interface RelatedClaims {
  readonly asked: ComparedClaim;
  /** In no order that means anything. */
  readonly related: readonly Related[];
  /** False where a way of finding was cut off while it still found some. */
  readonly isComplete: boolean;
}

const knownByLoaders = new WeakMap<Loaders, Map<string, Promise<RelatedClaims>>>();

/**
 * Finds them by what they express, by their words and by judgements: a fixed number of statements, each bounded, once a claim
 * and request.
 */
export function relatedClaims(
  claim: ClaimRecord,
  context: RelationContext,
): Promise<RelatedClaims> {
  const known = knownByLoaders.get(context.loaders) ?? new Map<string, Promise<RelatedClaims>>();
  knownByLoaders.set(context.loaders, known);
  const found = known.get(claim.id) ?? findRelated(claim, context);
  known.set(claim.id, found);
  return found;
}

async function findRelated(claim: ClaimRecord, context: RelationContext): Promise<RelatedClaims> {
  const { graph, loaders, parts } = context;
  const expressed = (await loaders.expressed.load(claim.id)) ?? [];
  const seeks = expressed.flatMap(({ proposition }) =>
    rangesAround(
      claim.publishedAt,
      proposition.kind === "WORDS" ? MOST_DAYS_OF_WORDS : MOST_DAYS_OF_FIGURES,
    ).map((range): ExpressionSeek => ({ propositionId: proposition.id, ...range })),
  );
  const [expressing, alike, judged] = await Promise.all([
    seeks.length === 0
      ? new Map<string, readonly string[]>()
      : graph.expressingClaims(seeks, MOST_EXPRESSING),
    graph.claimsAlike({
      words: tellingWords(parts.searchKey(claim.text)),
      ...(rangesAround(claim.publishedAt, MOST_DAYS_OF_WORDS)[0] ?? { low: "", high: BEHIND_ALL }),
      limit: MOST_ALIKE,
    }),
    judgedPairs(claim.id, context),
  ]);
  const within = alike.filter(({ isWithin }) => isWithin).map(({ id }) => id);
  const retold = await retoldAmong(within, claim, context);
  const found = [...[...expressing.values()].flat(), ...retold, ...judged.same];
  const ids = [...new Set(found)].filter((id) => id !== claim.id);
  const [asked, ...others] = await comparedClaims([claim.id, ...ids], context);
  if (asked === undefined) throw new Error("A claim was lost between two reads.");
  const isUndone: IsUndone = (_asked, other) => judged.different.has(other);
  const related = others.flatMap((other): Related | readonly Related[] => {
    const sameness = judged.same.has(other.id) ? JUDGED_SAME : sameContent(asked, other, isUndone);
    return sameness === null ? [] : { claim: other, sameness };
  });
  const isCut = [...expressing.values()].some((of) => of.length >= MOST_EXPRESSING);
  const relatedIds = new Set(related.map(({ claim: { id } }) => id));
  const furthest = alike.length < MOST_ALIKE ? [] : alike.slice(-MOST_ALIKE / 4);
  return {
    asked,
    related,
    isComplete: !isCut && !furthest.some(({ id }) => relatedIds.has(id)),
  };
}

/** Of those found by a few words, the ones whose words may say the same: of most nothing more need be read. */
async function retoldAmong(
  ids: readonly string[],
  claim: ClaimRecord,
  { loaders, parts }: RelationContext,
): Promise<readonly string[]> {
  const wordsOf = ({ text, language }: ClaimRecord): ContentWords =>
    contentWords(parts.searchKey(text), parts.readWordOf(language));
  const asked = wordsOf(claim);
  const found = await loaders.claims.loadMany(ids);
  return found
    .filter((other) => other.language === claim.language && couldBeRetold(asked, wordsOf(other)))
    .map(({ id }) => id);
}

/** Around a known date, and at unknown dates; everywhere where the date itself is unknown. */
function rangesAround(publishedAt: string | null, days: number): readonly InstantRange[] {
  if (publishedAt === null) return [{ low: "", high: BEHIND_ALL }];
  const at = Date.parse(publishedAt);
  const shifted = (ms: number): string => new Date(at + ms).toISOString();
  const around = { low: shifted(-days * MS_A_DAY), high: shifted(days * MS_A_DAY) };
  return [around, { low: "", high: "" }];
}

/** Claims that standing judgements tell to say the same, and others. */
async function judgedPairs(id: string, { graph }: RelationContext) {
  const [groups, history] = await Promise.all([
    graph.sameGroupsOf([id]),
    graph.judgementsOfThings([id], MOST_JUDGEMENTS),
  ]);
  const parted = standingJudgements(history.get(id) ?? []).filter(
    ({ verdict }) => verdict === "DIFFERENT",
  );
  return {
    same: new Set((groups.get(id)?.ids ?? []).filter((other) => other !== id)),
    different: new Set(parted.map(({ a, b }) => (a.id === id ? b.id : a.id))),
  };
}
