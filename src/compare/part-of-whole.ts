import { daysBetween, spokenDay } from "./days.ts";
import { pointOf } from "./figure-interval.ts";
import { isSameSide, isSameVoice, type RivalFigure } from "./rival-figure.ts";
import { spokenNumber } from "./spoken.ts";
import type { Totals } from "./totals.ts";

/** Why one figure is a part of the other, with the sum done before the reader's eyes. Null where the text does not say so. */
export function statedPart(
  a: RivalFigure,
  b: RivalFigure,
  totals: Totals,
): readonly string[] | null {
  if (a.partOfId !== b.id && b.partOfId !== a.id) return null;
  const [part, whole] = a.partOfId === b.id ? [a, b] : [b, a];
  const told = "The text gives one of them as a part of the other.";
  return [told, ...(sumOf(part, whole, totals)?.sentences ?? [])];
}

/**
 * The same where no text says so: what one side counts within a window is a part of its running total of the window's last
 * day, if the total before, and the part, add up to it.
 */
export function computedPart(
  a: RivalFigure,
  b: RivalFigure,
  totals: Totals,
): readonly string[] | null {
  const [part, whole] = a.periodKind === "WINDOW" ? [a, b] : [b, a];
  if (!isSameSide(part, whole) || part.asOf === null || part.asOf !== whole.asOf) return null;
  const sum = sumOf(part, whole, totals);
  if (sum?.addsUp !== true) return null;
  return ["What the same side counts within the window is a part of its total.", ...sum.sentences];
}

interface Sum {
  readonly addsUp: boolean;
  readonly sentences: readonly string[];
}

function sumOf(part: RivalFigure, whole: RivalFigure, totals: Totals): Sum | null {
  const [less, more] = [pointOf(part), pointOf(whole)];
  if (less === null || more === null) return null;
  if (less > more) {
    const sentence = `The part is larger than its whole: ${spokenNumber(less)} of ${spokenNumber(more)}.`;
    return { addsUp: false, sentences: [sentence] };
  }
  const rest = more - less;
  const sum = `${spokenNumber(more)} - ${spokenNumber(less)} = ${spokenNumber(rest)}.`;
  const before = totals.before(whole);
  if (before === null || !isTotalAtStart(before, part)) return { addsUp: false, sentences: [sum] };
  const told = pointOf(before) ?? 0;
  const who = isSameVoice(before, whole) ? "the same speaker" : "the same side";
  const day = spokenDay(before.asOf);
  return told === rest
    ? { addsUp: true, sentences: [sum, `That is the total of ${who} for ${day}.`] }
    : {
        addsUp: false,
        sentences: [sum, `The total of ${who} for ${day} was ${spokenNumber(told)}.`],
      };
}

/** Whether the total stands where the part's window begins: on its first day, or on the evening before. */
function isTotalAtStart(total: RivalFigure, part: RivalFigure): boolean {
  if (part.periodKind !== "WINDOW" || total.asOf === null) return false;
  const start = part.periodFrom ?? part.asOf;
  if (start === null) return false;
  const days = daysBetween(total.asOf, start);
  return days === 0 || days === 1;
}
