import type { Claim } from "../../model/claim.ts";
import { confidenceOf } from "../confidence.ts";
import type { EntityBook } from "../entities/entity-book.ts";
import { findMentions } from "../entities/mentions.ts";
import { buildFigures } from "../figures/build-figures.ts";
import type { FoundFigure } from "../figures/found-figure.ts";
import { passageAt, type SentenceRange, type View } from "../reading/view.ts";
import { ownId } from "./claim-id.ts";
import { placeOf } from "./place-of.ts";

/** The claim that the outlet makes with a sentence that cites nobody, final marks left out. Empty for a sentence of marks alone. */
export function ownVoice(
  view: View,
  book: EntityBook,
  sentence: SentenceRange,
  figures: readonly FoundFigure[],
): readonly Claim[] {
  const { first } = sentence;
  let { last } = sentence;
  while (last > first && view.tokens[last - 1]?.kind === "MARK") last--;
  if (last === first) return [];
  const place = placeOf(view, sentence);
  const content = passageAt(view, first, last);
  const id = ownId(view, content);
  return [
    {
      ...place,
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
      figures: buildFigures(view, book, id, figures, figures, null),
      mentions: findMentions(view, book, first, last),
      quotes: [],
      denies: null,
      flags: [],
      ruleId: RULE,
      confidence: confidenceOf(RULE, []),
      evidence: [
        {
          ruleId: RULE,
          span: { start: place.sentence.start, end: place.sentence.end },
          note: "No cue with words and a speaker stands here: the outlet speaks for itself.",
        },
      ],
    },
  ];
}

const RULE = "author/own-voice";
