import { prepositionAt } from "./relations.ts";
import { functionAt, type View } from "./view.ts";

/**
 * The token after the words of time that begin at `at`, or `at` where none do: "yesterday evening", "on Friday", "in 24 February 2022",
 * "on the sixth of the current month", "earlier".
 */
export function skipTime(view: View, at: number, limit: number): number {
  let next = at;
  if (functionAt(view, next, "IN_BEGINNING") !== undefined)
    next = (view.words[next]?.last ?? next) + 1;
  const preposition = prepositionAt(view, next);
  if (preposition !== null && !preposition.isAttached && OPENS_TIME.has(preposition.relation)) {
    const isNumberFirst = view.tokens[preposition.next]?.kind === "NUMBER";
    const after = skipBareTime(view, preposition.next, limit, true);
    if (after > preposition.next + (isNumberFirst ? 1 : 0)) return after;
  }
  return Math.max(skipBareTime(view, next, limit, false), next);
}

const OPENS_TIME: ReadonlySet<string> = new Set(["IN", "DURING", "FROM", "OTHER"]);
const LONGEST_TIME = 12;

function skipBareTime(view: View, at: number, limit: number, behindPreposition: boolean): number {
  let next = at;
  let sawTime = false;
  while (next < limit && next - at < LONGEST_TIME) {
    const word = view.words[next];
    if (word === undefined) break;
    if (word.kind === "TIME" && !(sawTime && word.conjunction)) {
      sawTime = true;
      next = word.last + 1;
    } else if (
      word.kind === "NUMBER" &&
      (sawTime || behindPreposition) &&
      isTimeAfter(view, next + 1, sawTime)
    ) {
      next++;
    } else if (
      view.tokens[next]?.form === "/" &&
      sawTime &&
      view.words[next + 1]?.kind === "TIME"
    ) {
      next++;
    } else if (sawTime && linksTime(view, next)) {
      next++;
    } else break;
  }
  return sawTime ? next : at;
}

/** A number in a date: the month follows, or it is the year after the month. */
function isTimeAfter(view: View, at: number, sawTime: boolean): boolean {
  return sawTime || view.words[at]?.kind === "TIME";
}

/** "The sixth of the month": a preposition between two words of time. */
function linksTime(view: View, at: number): boolean {
  const preposition = prepositionAt(view, at);
  return (
    preposition !== null && !preposition.isAttached && view.words[preposition.next]?.kind === "TIME"
  );
}
