import type { ComparedClaim } from "../content/compared-claim.ts";
import { wordOverlap } from "../content/word-overlap.ts";
import type { CopyOf } from "./appearance.ts";
import type { ArticleCopy } from "./article-copies.ts";
import type { Completion } from "./completion.ts";

/** A claim with its root and way, as copies are told by. */
export interface Traced {
  readonly claim: ComparedClaim;
  readonly completion: Completion | null;
}

/** Share of telling words and of pairs that make two tellings one text. */
const COPIED = { words: 0.9, pairs: 0.8 } as const;

/** The earlier saying that a claim repeats, and why; null where it is a saying of its own. */
export function copyOf(
  later: Traced,
  earlier: readonly Traced[],
  articles: ReadonlyMap<string, ArticleCopy>,
): CopyOf | null {
  for (const original of earlier) {
    const reason = copyReason(later, original, articles);
    if (reason !== null) return { claimId: original.claim.id, reason };
  }
  return null;
}

function copyReason(
  later: Traced,
  original: Traced,
  articles: ReadonlyMap<string, ArticleCopy>,
): string | null {
  const [a, b] = [later.claim, original.claim];
  const isOneVoice = voiceOf(later) === voiceOf(original);
  if (a.articleId === b.articleId) return isOneVoice ? "Its article has said it before." : null;
  const copied = articles.get(a.articleId);
  const root = articles.get(b.articleId)?.originalId ?? b.articleId;
  if (copied !== undefined && copied.originalId === root && isOneText(a, b)) {
    return `Its article is nearly the text of an earlier one: ${Math.round(copied.share * 100)} % of it is the same.`;
  }
  if (isOneVoice && isOneText(a, b)) return "It is the same saying in the same words.";
  return null;
}

/** Who is heard and through whom; anonymous voices belong to one article each, so their carriers stand for them. */
function voiceOf({ claim, completion }: Traced): string {
  const { speakerId, outlet, articleId } = completion?.by ?? claim;
  if (claim.chainStatus !== "ANONYMOUS_ROOT") return speakerId ?? `outlet ${outlet ?? articleId}`;
  const carriers = claim.hops.map(({ entityId }) => entityId).join(" ");
  return `anonymous through ${carriers === "" ? articleId : carriers}`;
}

function isOneText(a: ComparedClaim, b: ComparedClaim): boolean {
  const { words, pairs } = wordOverlap(a.words.words, b.words.words);
  return a.language === b.language && words >= COPIED.words && pairs >= COPIED.pairs;
}
