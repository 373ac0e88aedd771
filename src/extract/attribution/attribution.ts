import type { CueMeaning } from "../../languages/attribution-terms.ts";
import type { Gender, GrammaticalNumber } from "../../languages/term-base.ts";
import type { TokenRange } from "../../text/sentences.ts";
import type { Complement } from "../reading/clause/clause.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import type { SentenceRange, View } from "../reading/view.ts";
import type { FoundHop } from "../relays/found-hop.ts";
import type { FoundMedium } from "../relays/medium.ts";

/** What a construction found in a sentence: cue, speaker, carriers, and where the reported words begin. */
export interface Attribution {
  readonly ruleId: string;
  readonly sentence: SentenceRange;
  /** The pieces of the cue, in text order. */
  readonly cue: readonly TokenRange[];
  readonly meaning: CueMeaning;
  /** Null where the cue has no subject of its own. */
  readonly speaker: Phrase | null;
  /** For a cue without subject: the subject of an earlier verb of the sentence that reports nothing itself. Null where there is none. */
  readonly implicit: Phrase | null;
  readonly coSpeakers: readonly Phrase[];
  /** What the cue's form says of its subject. */
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  readonly hops: readonly FoundHop[];
  readonly medium: FoundMedium | null;
  readonly issuer: Phrase | null;
  /** Where the words go on behind the cue that interrupts them: an opening mark, or their next token. Null where they are in one piece. */
  readonly further: number | null;
  /** First token of the clause that announces: content before it ends here. */
  readonly start: number;
  readonly complement: Complement["kind"];
  readonly contentFirst: number;
  /** Folded offset where the content begins. */
  readonly contentFrom: number;
  /** Set where the content ends before the cue (trailing attributions), else null: closing decides. */
  readonly contentLast: number | null;
  /** Its content stands before the cue. */
  readonly isTrailing: boolean;
  /** It repeats, inside its speaker's words, the words of another: index in the sentence's list of the outer one. */
  readonly outer: number | null;
}

/** A construction: given a token where it may begin, what it finds there. One a file; `id` is the file's path. */
export interface Recognizer {
  readonly id: string;
  /** One sentence for `explain` and the API. */
  readonly summary: string;
  readonly recognize: (
    view: View,
    sentence: SentenceRange,
    at: number,
    limit: number,
  ) => Attribution | null;
}

/** What an attribution has of neither carriers nor anything unusual: its parts stand in their places. */
export const PLAIN = {
  ...{ implicit: null, further: null, coSpeakers: [], gender: null, number: null, hops: [] },
  ...{ medium: null, issuer: null, contentLast: null, isTrailing: false, outer: null },
} as const satisfies Partial<Attribution>;
