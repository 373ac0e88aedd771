import type { Claim, EvidenceStep } from "../../model/claim.ts";
import type { Passage, Span } from "../../model/span.ts";
import type { Draft } from "../refine/resolved.ts";

/** The derivation of a cited claim: its cue, its speaker, its words, each carrier, then what neighbouring clauses added. */
export function evidenceOf(
  { attribution, content, resolved, ruleIds }: Draft,
  reported: Passage,
  { cue, chain, said }: Pick<Claim, "cue" | "chain" | "said">,
): readonly EvidenceStep[] {
  const words = spanOf(reported);
  const cueSpan = cue[0] === undefined ? words : spanOf(cue[0]);
  return [
    {
      ruleId: attribution.ruleId,
      span: cueSpan,
      note: `The cue announces reported words (${attribution.complement}).`,
    },
    {
      ruleId: resolved.speaker.ruleId,
      span: resolved.speaker.span ?? cueSpan,
      note: resolved.isElided
        ? "The verb has no subject: the speaker before goes on."
        : "The phrase beside the cue names the speaker.",
    },
    {
      ruleId: "refine/close-content",
      span: words,
      note: content.repaired
        ? "The quotation was never closed and was ended where it must have."
        : "The reported words, from the complement to where they end.",
    },
    ...chain.map(({ ruleId, span, role, position, carried }) => ({
      ruleId,
      span: span ?? words,
      note: `${role} at position ${position}${carried ? ", carried from an attribution before" : ""}.`,
    })),
    ...(said === null
      ? []
      : [
          {
            ruleId: SAID,
            span: spanOf(said.verbatim),
            note: `Said on ${said.from ?? "a day that the text alone does not date"}.`,
          },
        ]),
    ...ruleIds.slice(1).map((ruleId) => ({
      ruleId,
      span: words,
      note: "A neighbouring clause adds to this attribution.",
    })),
  ];
}

const SAID = "said/beside-cue";

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
