import { ENTITY_KINDS } from "../graph/read/entity-parameters.ts";
import type { EntityKind } from "../model/entity.ts";
import type { JudgementVerdict } from "../model/judgement.ts";
import { UsageError } from "./errors.ts";
import { mustBeId } from "./graph/must-be-id.ts";

/** As the argument parser gives them. */
export interface JudgeOptions {
  readonly same?: true;
  readonly different?: true;
  readonly unsure?: true;
  readonly by?: string;
  readonly why?: string;
  readonly undo?: string;
  readonly audit?: true;
  readonly kind?: string;
  readonly limit: string;
  readonly json?: true;
}

/** What `isnad judge` is asked to do. */
export type JudgeRequest =
  | { readonly task: "LIST"; readonly kind: EntityKind | null; readonly limit: number }
  | { readonly task: "LIST_FOR"; readonly id: string; readonly limit: number }
  | {
      readonly task: "AUDIT";
      readonly id: string | null;
      readonly by: string | null;
      readonly limit: number;
    }
  | {
      readonly task: "JUDGE";
      readonly ids: readonly [string, string];
      readonly verdict: JudgementVerdict;
      readonly by: string;
      readonly why: string;
    }
  | { readonly task: "UNDO"; readonly id: string; readonly by: string; readonly why: string };

/** Throws UsageError, with what to write instead, where the words make no request. */
export function judgeRequestOf(given: readonly string[], options: JudgeOptions): JudgeRequest {
  const limit = limitOf(options.limit);
  const ids = given.map(mustBeId);
  const verdict = verdictOf(options);
  const { by = "", why = "" } = options;
  if (options.undo !== undefined) {
    if (ids.length > 0 || verdict !== null || options.audit) {
      throw new UsageError("--undo takes the id of one judgement, and no verdict or other ids.");
    }
    return { task: "UNDO", id: mustBeId(options.undo), ...mustTell(by, why) };
  }
  const [one, other] = ids;
  if (options.audit) {
    if (verdict !== null || ids.length > 1) {
      throw new UsageError("--audit lists judgements: give at most one id, and no verdict.");
    }
    return { task: "AUDIT", id: one ?? null, by: by === "" ? null : by, limit };
  }
  if (verdict === null) {
    if (ids.length > 1) {
      throw new UsageError("Say what you judge of the two: --same, --different or --unsure.");
    }
    if (one !== undefined) return { task: "LIST_FOR", id: one, limit };
    return { task: "LIST", kind: kindOf(options.kind), limit };
  }
  if (one === undefined || other === undefined || ids.length > 2) {
    throw new UsageError("A verdict is on two things: give two ids of entities, or two of claims.");
  }
  return { task: "JUDGE", ids: [one, other], verdict, ...mustTell(by, why) };
}

function verdictOf({ same, different, unsure }: JudgeOptions): JudgementVerdict | null {
  const given = [
    ...(same ? (["SAME"] as const) : []),
    ...(different ? (["DIFFERENT"] as const) : []),
    ...(unsure ? (["UNSURE"] as const) : []),
  ];
  const [verdict = null, second] = given;
  if (second === undefined) return verdict;
  throw new UsageError("Give one verdict only: --same, --different or --unsure.");
}

function mustTell(by: string, why: string) {
  if (by.trim() !== "" && why.trim() !== "") return { by, why };
  throw new UsageError("Others must be able to weigh a judgement: say --by NAME and --why TEXT.");
}

function kindOf(given: string | undefined): EntityKind | null {
  if (given === undefined) return null;
  const kind = ENTITY_KINDS.find((each) => each === given.toUpperCase());
  if (kind !== undefined) return kind;
  throw new UsageError(`"${given}" is no kind of entity: give one of ${ENTITY_KINDS.join(", ")}.`);
}

function limitOf(given: string): number {
  const limit = Number(given);
  if (/^\d{1,3}$/.test(given) && limit >= 1 && limit <= 100) return limit;
  throw new UsageError(`"${given}" is no length of a list: give a whole number from 1 to 100.`);
}
