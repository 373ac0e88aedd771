import type { Certainty, DenialTarget, Stance } from "../../model/claim.ts";
import type { View } from "../reading/view.ts";
import { answersAllegation, findDenialTarget, opensRumour } from "../refine/denials.ts";
import type { Draft } from "../refine/resolved.ts";
import { stanceOf } from "../stance.ts";
import type { DraftIndex } from "./draft-index.ts";

/** The stance with which the cue tells the words, unless they answer an allegation of the article: then they deny. */
export function stanceInArticle(
  view: View,
  index: DraftIndex,
  draft: Draft,
): { stance: Stance; certainty: Certainty } {
  const told = stanceOf(view, draft.attribution, draft.content);
  const isAnswer = told.stance === "ASSERTS" && answersAllegation(view, draft, index.before(draft));
  return isAnswer ? { stance: "DENIES", certainty: told.certainty } : told;
}

/** What a denying draft denies. */
export function denialOf(view: View, index: DraftIndex, draft: Draft): DenialTarget {
  const isRumour =
    draft.content.first > draft.attribution.contentFirst + 1 ||
    opensRumour(view, draft.content.first);
  const { kind, targets } = findDenialTarget(view, draft, index.before(draft), isRumour);
  return { kind, claimIds: targets.map(index.idOf) };
}
