import type { Judgement } from "../../model/judgement.ts";

/** What came of a judgement that a mutation offered. */
export interface JudgementResult {
  readonly outcome: "RECORDED" | "UNCHANGED" | "REFUSED";
  /** Null where it was refused. */
  readonly judgement: Judgement | null;
  /** A sentence that says what to do. Null where it was not refused. */
  readonly reason: string | null;
}
