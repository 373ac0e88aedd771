import type { Contradiction } from "../../model/same-groups.ts";

export type JudgementRefusalReason =
  | "NOT_FOUND"
  | "SAME_ID"
  | "KINDS_DIFFER"
  | "WORDS_MISSING"
  | "WORDS_TOO_LONG"
  | "DATE_MALFORMED"
  | "CONTRADICTION"
  | "TOO_MANY_SAME"
  | "UNDOES_AN_UNDOING";

/** Why a judgement is not recorded, as a sentence for a person that says what to do instead. */
export interface JudgementRefusal {
  readonly reason: JudgementRefusalReason;
  readonly message: string;
}

/** Rejects with this to end a transaction without a trace. */
export class JudgementRefused extends Error {
  override readonly name = "JudgementRefused";
  readonly refusal: JudgementRefusal;

  constructor(reason: JudgementRefusalReason, message: string) {
    super(message);
    this.refusal = { reason, message };
  }
}

/** Most things that may be one: beyond it somebody has joined what should be apart. */
export const MOST_SAME = 50;

const LONGEST_BY = 200;
const LONGEST_WHY = 2_000;

/** Throws JudgementRefused where nobody could later tell who decided, or why. */
export function mustTellWhoAndWhy(by: string, why: string): void {
  if (by === "" || why === "") {
    throw new JudgementRefused(
      "WORDS_MISSING",
      "A judgement says who decided and why, so that others can weigh it. Give both.",
    );
  }
  if (by.length > LONGEST_BY || why.length > LONGEST_WHY) {
    throw new JudgementRefused(
      "WORDS_TOO_LONG",
      `Who decided takes at most ${LONGEST_BY} characters, and why at most 2,000. Shorten it.`,
    );
  }
}

/** The contradiction as a sentence: which judgements cannot all be right, and how to go on. */
export function sentenceOn({ different, same }: Contradiction, newId: string): string {
  const { a, b } = different;
  const names = `"${a.verbatim}" (${a.id}) and "${b.verbatim}" (${b.id})`;
  const others = [different, ...same].filter(({ id }) => id !== newId);
  const list = others
    .map(({ id, verdict, by, at }) => `${id} (${verdict}, ${by}, ${at.slice(0, 10)})`)
    .join("; ");
  return `${names} would be both different and the same. Undo one of the judgements that stand against it, then do this again: ${list}.`;
}
