import type { Phrase } from "../../reading/phrase/phrase.ts";
import type { SentenceRange } from "../../reading/view.ts";
import { BACKWARD, type Provenance } from "../backward-attribution.ts";
import type { Draft } from "../resolved.ts";
import { citeWhole } from "./cite-whole.ts";
import type { Drafting } from "./drafting.ts";

/** Gives what a sentence tells of the way of the words before it to those words, and remembers the document. */
export function attachBackward(
  state: Drafting,
  sentence: SentenceRange,
  { owner, issuer, hops }: Provenance,
): void {
  if (owner !== null && !isLastSpeaker(state, sentence, owner)) return;
  const resolved = issuer === null ? null : state.resolver.resolvePhrase(issuer, BACKWARD);
  const last = lastInParagraph(state, sentence);
  if (last !== null && last.attribution.sentence.index >= sentence.index - 2)
    for (const draft of runOf(state, last)) {
      if (draft.hops.length === 0) draft.hops = hops;
      draft.flags.add("BACKWARD_ATTRIBUTION");
      draft.ruleIds.push(BACKWARD);
    }
  const previous = state.view.sentences[sentence.index - 1];
  const isUncited =
    previous?.paragraph === sentence.paragraph &&
    last?.attribution.sentence.index !== previous.index;
  if (isUncited && issuer !== null) citeWhole(state, previous, issuer, hops);
  state.resolver.rememberDocument({
    issuer: resolved ?? last?.resolved ?? null,
    hops,
    sentence: sentence.index,
  });
}

/** Whether the remarks told of are those of whoever spoke last. */
function isLastSpeaker(state: Drafting, sentence: SentenceRange, owner: Phrase): boolean {
  const last = lastInParagraph(state, sentence)?.resolved.entity.id;
  return last !== undefined && last === state.resolver.resolvePhrase(owner, BACKWARD)?.entity.id;
}

function lastInParagraph({ outermost }: Drafting, { paragraph }: SentenceRange): Draft | null {
  const last = outermost.at(-1);
  return last?.attribution.sentence.paragraph === paragraph ? last : null;
}

/** The last drafts, back to where another speaks or another paragraph begins. */
function runOf({ outermost }: Drafting, last: Draft): readonly Draft[] {
  const { paragraph } = last.attribution.sentence;
  const before = outermost.findLastIndex(
    ({ attribution, resolved }) =>
      attribution.sentence.paragraph !== paragraph ||
      resolved.entity.id !== last.resolved.entity.id,
  );
  return outermost.slice(before + 1);
}
