import { CONFLICTS, type Conflict } from "../model/conflicts.ts";
import { compareText } from "./compare-text.ts";
import { daysBetween } from "./days.ts";

interface EarlierFigure {
  readonly figureId: string;
  /** ISO date. */
  readonly asOf: string;
}

/** What one speaker said of one metric and subject, within a period and before it. */
export interface SideWords {
  readonly speakerId: string | null;
  /** ISO code of the speaker's side. Null when unknown. */
  readonly country: string | null;
  /** Null where it said nothing within the period. */
  readonly firstWithin: string | null;
  /** Its last figures before the period, latest first. */
  readonly before: readonly EarlierFigure[];
}

/** A state at war, and whether anybody of it spoke. */
export interface PartySilence {
  readonly conflict: string;
  readonly side: string;
  readonly country: string;
  readonly isSilent: boolean;
  /** Those of it who spoke, by id. */
  readonly speakerIds: readonly string[];
  /** The last figure before the period that anybody of it gave. Null where none is known. */
  readonly last: EarlierFigure | null;
}

/** One who usually speaks of it, and did not. */
export interface SpeakerSilence {
  readonly speakerId: string;
  readonly last: EarlierFigure;
}

export interface Silence {
  /** In the order of the conflicts and their sides. */
  readonly parties: readonly PartySilence[];
  /** The longest silent first. */
  readonly speakers: readonly SpeakerSilence[];
}

/** Who speaks on this many days in the year before a period is one who usually speaks. */
const USUAL_DAYS = 3;
const USUAL_WITHIN_DAYS = 365;

/** Who said nothing within a period that begins on the day `from`: parties to the conflicts, and those who usually speak. */
export function silenceOf(
  words: readonly SideWords[],
  from: string,
  conflicts: readonly Conflict[] = CONFLICTS,
): Silence {
  const speakers = bySpeaker(words);
  const silent = speakers.filter((speaker) => !speaker.spoke && isUsual(speaker, from));
  return {
    parties: conflicts.flatMap((conflict) =>
      conflict.sides.flatMap(({ code, members }) =>
        members.map((country) => partyOf(conflict.code, code, country, speakers)),
      ),
    ),
    speakers: silent
      .flatMap(({ speakerId, before: [last] }) => (last === undefined ? [] : [{ speakerId, last }]))
      .sort(
        (a, b) => compareText(a.last.asOf, b.last.asOf) || compareText(a.speakerId, b.speakerId),
      ),
  };
}

interface Speaker {
  readonly speakerId: string;
  readonly country: string | null;
  readonly spoke: boolean;
  /** Latest first. */
  readonly before: readonly EarlierFigure[];
}

function bySpeaker(words: readonly SideWords[]): readonly Speaker[] {
  const groups = Map.groupBy(words, ({ speakerId }) => speakerId);
  return [...groups].flatMap(([speakerId, sides]) => {
    if (speakerId === null) return [];
    const country = sides[0]?.country ?? null;
    const spoke = sides.some(({ firstWithin }) => firstWithin !== null);
    return [
      { speakerId, country, spoke, before: sides.flatMap(({ before }) => before).sort(later) },
    ];
  });
}

function isUsual({ before }: Speaker, from: string): boolean {
  const days = new Set(
    before.map(({ asOf }) => asOf).filter((day) => daysBetween(day, from) <= USUAL_WITHIN_DAYS),
  );
  return days.size >= USUAL_DAYS;
}

function partyOf(
  conflict: string,
  side: string,
  country: string,
  speakers: readonly Speaker[],
): PartySilence {
  const own = speakers.filter((speaker) => speaker.country === country);
  const speakerIds = own.flatMap(({ spoke, speakerId }) => (spoke ? [speakerId] : [])).sort();
  const [last = null] = own.flatMap(({ before }) => before).sort(later);
  return { conflict, side, country, isSilent: speakerIds.length === 0, speakerIds, last };
}

function later(a: EarlierFigure, b: EarlierFigure): number {
  return compareText(b.asOf, a.asOf) || compareText(a.figureId, b.figureId);
}
