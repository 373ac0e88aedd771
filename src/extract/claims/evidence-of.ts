import type { EvidenceStep, Hop, Said } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import type { View } from "../reading/view.ts";
import type { Draft } from "../refine/resolved.ts";
import { wordsOf } from "./claim-id.ts";
import { cuePassage } from "./cue-passage.ts";

/** The derivation of a cited claim: its cue, its speaker, its words, each carrier, then what neighbouring clauses added. */
export function evidenceOf(
  view: View,
  draft: Draft,
  chain: readonly Hop[],
  said: Said | null,
): readonly EvidenceStep[] {
  const { attribution, content, resolved, ruleIds } = draft;
  const words = spanOf(wordsOf(view, draft));
  const cue = attribution.cue[0];
  const cueSpan = cue === undefined ? words : spanOf(cuePassage(view, cue));
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
