import { ANY_CLAIM } from "../graph/read/any-claim.ts";
import type { ClaimConditions } from "../graph/read/graph-reader.ts";
import type { Context } from "./context.ts";
import type { ClaimFilter } from "./generated/types.ts";
import { entityIdsOf } from "./named-entities.ts";
import { formsOf, wordsOf } from "./words.ts";

/** What a filter asks of claims, its names looked up. Throws BAD_USER_INPUT where a name or text holds no word. */
export async function claimConditions(
  filter: ClaimFilter | null | undefined,
  context: Context,
): Promise<ClaimConditions> {
  const { parts } = context;
  const idsOf = async (field: "saidBy" | "relayedBy" | "mentions") => {
    const name = filter?.[field] ?? null;
    return name === null ? null : await entityIdsOf(name, field, context);
  };
  const [speakers, relayers, mentioned] = await Promise.all([
    idsOf("saidBy"),
    idsOf("relayedBy"),
    idsOf("mentions"),
  ]);
  const text = filter?.text ?? null;
  const words =
    text === null ? null : formsOf(wordsOf(text, "text", parts.searchKey), parts.wordForms);
  return {
    ...ANY_CLAIM,
    ...{ speakers, relayers, mentioned, words },
    country: filter?.country ?? null,
    act: filter?.act ?? null,
    stance: filter?.stance ?? null,
    voice: filter?.voice ?? null,
    chainStatus: filter?.chainStatus ?? null,
    hasFigure: filter?.hasFigure ?? null,
    metric: filter?.metric ?? null,
    language: filter?.language ?? null,
    outlet: filter?.outlet ?? null,
    from: filter?.from ?? null,
    to: filter?.to ?? null,
  };
}
