import type { FoundHop } from "../relays/found-hop.ts";
import type { Draft } from "./resolved.ts";

/**
 * A carrier named for one attribution serves the next of the same speaker, where that one goes on (no subject, a verb of going on,
 * a participle, the same sentence, an article in which nobody else has spoken). A carrier named in a tail, or of a picture, serves nobody else.
 */
export function carryHops(
  draft: Draft,
  previous: Draft | null,
  isOneSource: boolean,
): readonly FoundHop[] {
  if (draft.hops.length > 0 || previous === null || draft.outer !== null || previous.outer !== null)
    return draft.hops;
  if (previous.resolved.entity.id !== draft.resolved.entity.id) return draft.hops;
  const isSameSentence = previous.attribution.sentence.index === draft.attribution.sentence.index;
  const isSameParagraph =
    previous.attribution.sentence.paragraph === draft.attribution.sentence.paragraph;
  const goesOn =
    isOneSource ||
    draft.resolved.isElided ||
    draft.attribution.meaning.cueClass === "CONTINUE" ||
    draft.attribution.ruleId === "attribution/participle";
  if (!isSameSentence && !goesOn) return draft.hops;
  if (
    !isSameParagraph &&
    !draft.resolved.isElided &&
    draft.attribution.meaning.cueClass !== "CONTINUE"
  )
    return draft.hops;
  const reach = isSameSentence ? ["SPEAKER", "SENTENCE"] : ["SPEAKER"];
  return previous.hops
    .filter((hop) => reach.includes(hop.reach))
    .map((hop) => ({ ...hop, carried: true }));
}
