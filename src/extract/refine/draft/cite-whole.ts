import type { CueMeaning } from "../../../languages/attribution-terms.ts";
import { type Attribution, PLAIN } from "../../attribution/attribution.ts";
import type { Phrase } from "../../reading/phrase/phrase.ts";
import type { SentenceRange } from "../../reading/view.ts";
import type { FoundHop } from "../../relays/found-hop.ts";
import { BACKWARD } from "../backward-attribution.ts";
import { closeContent } from "../close-content.ts";
import { draftOf } from "./draft-of.ts";
import type { Drafting } from "./drafting.ts";

/** A sentence that cited nobody is cited after all: the next one tells who said it. */
export function citeWhole(
  state: Drafting,
  sentence: SentenceRange,
  issuer: Phrase,
  hops: readonly FoundHop[],
): void {
  const attribution: Attribution = {
    ...PLAIN,
    ruleId: BACKWARD,
    sentence,
    cue: [],
    meaning: CARRIED_MEANING,
    speaker: issuer,
    hops,
    start: sentence.first,
    complement: "THAT",
    contentFirst: sentence.first,
    contentFrom: state.view.words[sentence.first]?.from ?? 0,
    contentLast: sentence.last,
    isTrailing: true,
  };
  const content = closeContent(state.view, attribution, sentence.last);
  const draft = content === null ? null : draftOf(state, attribution, content, null);
  draft?.flags.add("BACKWARD_ATTRIBUTION");
}

const CARRIED_MEANING: CueMeaning = {
  lemma: "carried",
  cueClass: "SAY",
  act: "STATE",
  stance: "ASSERTS",
  certainty: "CERTAIN",
  outletDistance: "NEUTRAL",
  governs: ["THAT"],
};
