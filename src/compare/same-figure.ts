import { spokenDay } from "./days.ts";
import { pointOf } from "./figure-interval.ts";
import { isSameSide, isSameVoice, type RivalFigure } from "./rival-figure.ts";
import { grainOf } from "./rounding.ts";
import { spokenNumber } from "./spoken.ts";

/** A number of this size, its closing zeros left out, is seldom counted twice by chance: 1,151,070 counts as 115,107. */
const TELLING = 10_000;

/**
 * Why two figures of one number are one figure that came twice, as sentences. Null where they may be two: a window's number comes
 * back on other days, a running total nearly never does.
 */
export function sameFigure(a: RivalFigure, b: RivalFigure): readonly string[] | null {
  const number = pointOf(a);
  if (number === null || number !== pointOf(b) || a.id === b.id) return null;
  if (a.asOf !== null && b.asOf !== null && a.asOf !== b.asOf) return null;
  const isTelling = isRunning(a, b) && number / grainOf(number) >= TELLING;
  const hasDay = a.asOf !== null && b.asOf !== null;
  if (!isSameSide(a, b) || !(isTelling || (isSameVoice(a, b) && hasDay))) return null;
  const who = isSameVoice(a, b) ? "The same speaker" : "Another voice of the same side";
  const when = hasDay
    ? `for ${spokenDay(a.asOf)}`
    : "and a running total so exact seldom comes twice";
  const way =
    a.articleId === b.articleId ? "The same article tells it twice." : "It came by two ways.";
  return [`${who} gives the same number ${when}.`, way];
}

/** Whether one counts a running total, and the other says nothing against it. */
function isRunning(a: RivalFigure, b: RivalFigure): boolean {
  const kinds = new Set([a.periodKind, b.periodKind]);
  return kinds.has("CUMULATIVE") && !kinds.has("WINDOW") && !kinds.has("POINT");
}

/** Where texts call one number by two names, the words have likely drifted on the way. Null where nothing speaks for that. */
export function driftedWords(a: RivalFigure, b: RivalFigure): string | null {
  const number = pointOf(a);
  if (number === null || number !== pointOf(b) || a.metric === b.metric) return null;
  const isOneDay = a.asOf !== null && a.asOf === b.asOf;
  if (!isOneDay || !isSameSide(a, b) || number / grainOf(number) < DRIFTING) return null;
  return `Both give ${spokenNumber(number)} for one day and one side: the words have likely changed on the way.`;
}

/** Under one side and day even a shorter number is no chance. */
const DRIFTING = 100;
