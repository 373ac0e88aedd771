import { hitAt } from "../reading/view.ts";
import { readAsTold } from "../relays/as-told.ts";
import { contentBefore } from "./according-to.ts";
import { PLAIN, type Recognizer } from "./attribution.ts";
import { goesOnBehind } from "./goes-on-behind.ts";

/**
 * "C, as the agency said", "C, according to what the minister announced": a clause after the words tells who said them.
 * "... hasabama dhakarat wakalat al-Sahl" -> the agency; a carrier where the words have a speaker already.
 * Not: "as he also said that", which has words of its own.
 */
export const asToldBy: Recognizer = {
  id: "attribution/as-told-by",
  summary: 'A clause after the words ("as the agency said") tells who said or carried them.',
  recognize(view, sentence, at, limit) {
    const cue = readAsTold(view, at, limit);
    if (cue === null) return null;
    const further = goesOnBehind(view, at, cue.next, limit);
    const content = contentBefore(view, sentence, at, further);
    if (content === null) return null;
    const verb = hitAt(view, cue.verbAt, "CUE_VERB");
    if (verb === undefined) return null;
    return {
      ...PLAIN,
      ruleId: asToldBy.id,
      sentence,
      cue: [{ first: at, last: verb.last + 1 }],
      meaning: verb.term,
      speaker: cue.phrase,
      further,
      hops: cue.hops,
      medium: cue.medium,
      start: at,
      complement: "THAT",
      contentFirst: content.first,
      contentFrom: content.from,
      contentLast: content.last,
      isTrailing: true,
    };
  },
};
