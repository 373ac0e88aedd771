import type { PartySilence, SpeakerSilence } from "../../compare/silence.ts";
import type { MetricRecord } from "../../graph/read/records.ts";

export type PartyWords = PartySilence;
export type SilentSpeaker = SpeakerSilence;

/** What the resolvers of Silence start from. */
export interface Silence {
  readonly metric: MetricRecord | null;
  /** ISO dates, both included. */
  readonly from: string;
  readonly to: string;
  readonly parties: readonly PartyWords[];
  readonly allSpeakers: readonly SilentSpeaker[];
  readonly complete: boolean;
}
