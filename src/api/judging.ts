import type { JudgementOutcome } from "../graph/judgements/store-judgement.ts";
import { ApiError } from "./api-error.ts";
import type { Context } from "./context.ts";
import type { JudgementResult } from "./parents/judgement-result.ts";
import type { Judging } from "./parts.ts";

/** Throws WRITE_FORBIDDEN where the request may not write. */
export function judgingFor({ mayWrite, parts }: Pick<Context, "mayWrite" | "parts">): Judging {
  if (mayWrite && parts.judging !== null) return parts.judging;
  throw new ApiError(
    "WRITE_FORBIDDEN",
    "This server records no judgements without its write token, given as a Bearer token; where it has none, it records none at all.",
  );
}

/** Throws BAD_USER_INPUT where `id` has not the form of an id. */
export function mustBeId(id: string, field: string): string {
  if (/^[0-9a-f]{32}$/.test(id)) return id;
  throw new ApiError("BAD_USER_INPUT", `\`${field}\` is no id: those are 32 hex digits.`);
}

export function resultOf(outcome: JudgementOutcome): JudgementResult {
  if (outcome.status !== "REFUSED") {
    return { outcome: outcome.status, judgement: outcome.judgement, reason: null };
  }
  return { outcome: outcome.status, judgement: null, reason: outcome.message };
}
