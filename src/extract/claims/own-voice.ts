import type { Claim } from "../../model/claim.ts";
import { confidenceOf } from "../confidence.ts";
import type { EntityBook } from "../entities/entity-book.ts";
import { findMentions } from "../entities/mentions.ts";
import { buildFigures } from "../figures/build-figures.ts";
import type { FoundFigure } from "../figures/found-figure.ts";
import { passageAt, type SentenceRange, type View } from "../reading/view.ts";
import { trimEnd, trimStart } from "../refine/close/trim-end.ts";
import { ownId } from "./claim-id.ts";
import { placeOf } from "./place-of.ts";
import type { Range } from "./range-of.ts";

/** The claim that the outlet makes with a range of a sentence that cites nobody, final marks left out. Empty for marks alone; `found` are all figures of the sentence. */
export function ownVoice(
  view: View,
  book: EntityBook,
  sentence: SentenceRange,
  range: Range,
  found: readonly FoundFigure[],
): readonly Claim[] {
  const { first, last } = bareRange(view, range);
  if (last === first) return [];
  const whole = passageAt(view, range.first, range.last);
  const figures = found.filter((figure) => first <= figure.first && figure.first < range.last);
  const content = passageAt(view, first, last);
  const id = ownId(view, content);
  return [
    {
      ...placeOf(view, sentence),
      id,
      voice: "AUTHOR",
      mode: "INDIRECT",
      act: "STATE",
      stance: "ASSERTS",
      certainty: "CERTAIN",
      outletDistance: "NEUTRAL",
      cue: [],
      content: [content],
      speaker: null,
      coSpeakers: [],
      chain: [],
      chainStatus: "COMPLETE",
      medium: null,
      said: null,
      figures: buildFigures(view, book, id, figures, found, null),
      mentions: findMentions(view, book, first, last),
      quotes: [],
      denies: null,
      flags: [],
      ruleId: RULE,
      confidence: confidenceOf(RULE, []),
      evidence: [
        {
          ruleId: RULE,
          span: { start: whole.start, end: whole.end },
          note: "No cue with words and a speaker stands here: the outlet speaks for itself.",
        },
      ],
    },
  ];
}

const RULE = "author/own-voice";

/** Without marks at either end, and without quotation marks around the whole; a mark that closes what opens within stays. */
function bareRange(view: View, range: Range): Range {
  const first = trimStart(view, range.first, range.last);
  const last = trimEnd(view, first, range.last);
  if (view.quoteOpening.get(first)?.close === last - 1) return { first: first + 1, last: last - 1 };
  for (let at = first; at < last; at++)
    if (view.tokens[at]?.kind !== "MARK") return { first, last };
  return { first, last: first };
}
