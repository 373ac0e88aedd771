import { accordingTo } from "./attribution/according-to.ts";
import { asToldBy } from "./attribution/as-told-by.ts";
import type { Recognizer } from "./attribution/attribution.ts";
import { carriedFrom } from "./attribution/carried-from.ts";
import { continued } from "./attribution/continued.ts";
import { cueBeforeSpeaker } from "./attribution/cue-before-speaker.ts";
import { documentSays } from "./attribution/document-says.ts";
import { exchangedAccusations } from "./attribution/exchanged-accusations.ts";
import { governedComplement } from "./attribution/governed-complement.ts";
import { headlineColon } from "./attribution/headline-colon.ts";
import { messageSays } from "./attribution/message-says.ts";
import { nounComplement } from "./attribution/noun-complement.ts";
import { participle } from "./attribution/participle.ts";
import { quoteBeforeCue } from "./attribution/quote-before-cue.ts";
import { quotedSentence } from "./attribution/quoted-sentence.ts";
import { quotedSpeaker } from "./attribution/quoted-speaker.ts";
import { reportedReport } from "./attribution/reported-report.ts";
import { reportingNoun } from "./attribution/reporting-noun.ts";
import { sayingAfter } from "./attribution/saying-after.ts";
import { speakerBeforeCue } from "./attribution/speaker-before-cue.ts";
import { twoPlaceVerb } from "./attribution/two-place-verb.ts";
import type { VerbRecognizer } from "./attribution/verb-recognizer.ts";
import { whichDenied } from "./attribution/which-denied.ts";
import {
  CUE_NOUN,
  CUE_PARTICIPLE,
  CUE_PREPOSITION,
  CUE_VERB,
  FUNCTION,
  MEDIUM,
} from "./reading/kinds.ts";

/** Constructions around a reporting verb, the most precise first: the first that accepts a verb has it. */
export const verbRecognizers: readonly VerbRecognizer[] = [
  quoteBeforeCue,
  carriedFrom,
  exchangedAccusations,
  whichDenied,
  documentSays,
  sayingAfter,
  speakerBeforeCue,
  cueBeforeSpeaker,
  nounComplement,
  governedComplement,
  twoPlaceVerb,
  continued,
];

/** Constructions around other cues, in the order in which they are tried at a token. */
export const recognizers: readonly Recognizer[] = [
  asToldBy,
  accordingTo,
  quotedSentence,
  participle,
  reportingNoun,
  headlineColon,
];

/** What may begin a construction other than a mark. */
export const OPENING = CUE_VERB | CUE_PREPOSITION | CUE_PARTICIPLE | CUE_NOUN | FUNCTION;

/** Constructions that are looked for only inside reported words. */
export const innerRecognizers: readonly Recognizer[] = [quotedSpeaker, messageSays];
export const innerVerbRecognizers: readonly VerbRecognizer[] = [reportedReport];
export const INNER_OPENING = CUE_VERB | MEDIUM;
