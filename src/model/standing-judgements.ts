import type { Judgement, JudgementVerdict } from "./judgement.ts";

/** A verdict that nobody took back and no later one on its pair replaced. */
export type StandingJudgement = Judgement & { readonly verdict: JudgementVerdict };

/**
 * What stands of a history: for each pair the latest verdict that was not taken back, sorted by id. The order of the history does
 * not matter, since every entry has its time; of equal times the greater id is the later.
 */
export function standingJudgements(history: readonly Judgement[]): readonly StandingJudgement[] {
  const undone = new Set(history.map(({ undoes }) => undoes));
  const latest = new Map<string, StandingJudgement>();
  for (const judgement of history) {
    if (!isVerdict(judgement) || undone.has(judgement.id)) continue;
    const pair = `${judgement.a.id} ${judgement.b.id}`;
    const held = latest.get(pair);
    if (held === undefined || isLater(judgement, held)) latest.set(pair, judgement);
  }
  return [...latest.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function isVerdict(judgement: Judgement): judgement is StandingJudgement {
  return judgement.verdict !== null;
}

function isLater(one: Judgement, other: Judgement): boolean {
  return one.at > other.at || (one.at === other.at && one.id > other.id);
}
