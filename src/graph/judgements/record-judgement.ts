import {
  createJudgement,
  createUndoing,
  type Decision,
  type JudgementVerdict,
} from "../../model/judgement.ts";
import type { Graph, Transaction } from "../connection.ts";
import { storedInstant } from "../instant.ts";
import { JudgementRefused, mustTellWhoAndWhy } from "./refusal.ts";
import { JUDGEMENT_BY_ID, LOCK_JUDGEMENTS } from "./statements.ts";
import { type JudgementOutcome, judgementsIn, storeJudgement } from "./store-judgement.ts";
import { thingsJudged } from "./things-judged.ts";

/** A verdict as it is offered; `at` is the instant that the caller's clock gives. */
export interface OfferedJudgement extends Decision {
  /** Ids of two entities, or of two claims, in any order. */
  readonly ids: readonly [string, string];
  readonly verdict: JudgementVerdict;
}

/**
 * Records what a person decided of two entities or two claims. Told again it changes nothing; a later verdict on the same pair
 * replaces the earlier one, which stays in the history. What would make two things both the same and different is refused.
 * Throws the graph's errors; nothing is stored then, or all of it.
 */
export function recordJudgement(
  graph: Graph,
  { ids, verdict, ...decision }: OfferedJudgement,
): Promise<JudgementOutcome> {
  return recording(graph, "judge", decision, async (transaction, clean) => {
    const [about, pair] = await thingsJudged(transaction, ids);
    const offered = createJudgement(about, pair, verdict, clean);
    return await storeJudgement(transaction, offered, (standing) =>
      standing.find(
        (held) =>
          held.a.id === offered.a.id &&
          held.b.id === offered.b.id &&
          held.verdict === verdict &&
          held.by === clean.by &&
          held.why === clean.why,
      ),
    );
  });
}

/**
 * Takes a judgement back, which is recorded too: what stood before it stands again. Done twice it changes nothing.
 * Throws as `recordJudgement` does.
 */
export function undoJudgement(
  graph: Graph,
  { id, ...decision }: Decision & { readonly id: string },
): Promise<JudgementOutcome> {
  return recording(graph, "undo judgement", decision, async (transaction, clean) => {
    const [undone] = await judgementsIn(transaction, JUDGEMENT_BY_ID, { id });
    if (undone === undefined) {
      throw new JudgementRefused(
        "NOT_FOUND",
        `The graph holds no judgement ${id}. The list of judgements names them.`,
      );
    }
    if (undone.verdict === null) {
      throw new JudgementRefused(
        "UNDOES_AN_UNDOING",
        `${id} takes another judgement back, and that is final. Judge the pair again instead.`,
      );
    }
    return await storeJudgement(transaction, createUndoing(undone, clean), (_standing, history) =>
      history.find(({ undoes }) => undoes === id),
    );
  });
}

async function recording(
  graph: Graph,
  name: string,
  { by, at, why }: Decision,
  work: (transaction: Transaction, clean: Decision) => Promise<JudgementOutcome>,
): Promise<JudgementOutcome> {
  try {
    const clean = { by: wordsOf(by), at: instantOf(at), why: wordsOf(why) };
    mustTellWhoAndWhy(clean.by, clean.why);
    return await graph.write(name, async (transaction) => {
      await transaction.run(LOCK_JUDGEMENTS);
      return await work(transaction, clean);
    });
  } catch (error) {
    if (error instanceof JudgementRefused) return { status: "REFUSED", ...error.refusal };
    throw error;
  }
}

function wordsOf(text: string): string {
  return text.toWellFormed().replace(/\s+/g, " ").trim();
}

function instantOf(at: string): string {
  const instant = storedInstant(at);
  if (instant) return instant;
  throw new JudgementRefused("DATE_MALFORMED", `"${at}" is no date and time in ISO 8601.`);
}
