import type { Attribution } from "../attribution/attribution.ts";
import { isComma } from "../reading/comma.ts";
import { prepositionAt } from "../reading/relations.ts";
import { formAt, functionAt, hitAt, type View } from "../reading/view.ts";
import { scanEnd } from "./close/scan-end.ts";
import { isClausal } from "./is-clausal.ts";

/** An attribution with the token before which its words must end. */
export interface Arranged {
  readonly attribution: Attribution;
  readonly limit: number;
}

/**
 * Sorts out which attributions of a sentence stand beside each other and which are part of another's words.
 * A later one stands beside when a clause begins with it (conjunction, "while", comma, participle); else it belongs to the words it stands in.
 */
export function arrange(view: View, attributions: readonly Attribution[]): readonly Arranged[] {
  const beside: Attribution[] = [];
  let holder: Holder | undefined;
  for (const attribution of attributions) {
    const { isTrailing } = attribution;
    if (holder !== undefined && isObjectOf(attribution, holder.attribution)) {
      beside.push(attribution);
      continue;
    }
    if (holder !== undefined && !isTrailing && !isBeside(view, holder, attribution)) continue;
    beside.push(attribution);
    if (!isTrailing) holder = { attribution, hasEndedBefore: followWords(view, attribution) };
  }
  return beside.map((attribution, index) => {
    const next = beside[index + 1];
    const isObject = next !== undefined && isObjectOf(next, attribution);
    const behind = isObject ? beside[index + 2] : next;
    return { attribution, limit: limitOf(view, attribution, behind) };
  });
}

/** "Condemned the government's denial of": the denial is the object of other words, and a claim of its own. */
function isObjectOf(later: Attribution, holder: Attribution): boolean {
  return (
    later.ruleId === "attribution/reporting-noun" &&
    later.meaning.stance === "DENIES" &&
    !holder.isTrailing &&
    later.start === holder.contentFirst
  );
}

/** The attribution in whose words a later one may stand. */
interface Holder {
  readonly attribution: Attribution;
  /** Whether its words have ended before the token. Asked in text order. */
  readonly hasEndedBefore: (token: number) => boolean;
}

/** "..., and it showed what it said was the ship": reads on from where it was, so that words are read once whatever stands in them. */
function followWords(view: View, holder: Attribution): Holder["hasEndedBefore"] {
  let read = holder.contentFirst;
  return (token) => {
    if (holder.isTrailing || token <= holder.contentFirst) return false;
    if (scanEnd(view, holder, read, token) < token) return true;
    // The last word could not be judged without the one behind it.
    read = Math.max(read, token - 2);
    return false;
  };
}

function limitOf(view: View, attribution: Attribution, next: Attribution | undefined): number {
  if (next === undefined) return attribution.sentence.last;
  let limit = next.start;
  // "..., after the coach's denial that": the preposition belongs to the next one's noun.
  if (next.ruleId === "attribution/reporting-noun" && isStandingPreposition(view, limit - 1))
    limit--;
  while (limit > attribution.contentFirst && OPENS_NEXT.has(formAt(view, limit - 1))) limit--;
  return Math.max(limit, attribution.contentFirst);
}

function isStandingPreposition(view: View, at: number): boolean {
  const preposition = prepositionAt(view, at);
  return preposition?.isAttached === false && preposition.relation === "OTHER";
}

const OPENS_NEXT = new Set([",", "\u060c", "-", "\u2013"]);

function isBeside(
  view: View,
  { attribution: holder, hasEndedBefore }: Holder,
  later: Attribution,
): boolean {
  const { start } = later;
  const word = view.words[start];
  const before = formAt(view, start - 1);
  const isAfterMark =
    isComma(before) ||
    before === "\u061b" ||
    before === ".." ||
    before === "|" ||
    before === "." ||
    before === '"' ||
    before === "\u201d" ||
    before === "\u00bb";
  if (later.ruleId === "attribution/reporting-noun")
    return isAfterMark || isAfterConsequence(view, holder, start);
  if (later.ruleId === "attribution/participle") return true;
  if (later.speaker !== null && later.complement === "THAT" && !isClausal(holder)) return true;
  const isOpened =
    functionAt(
      view,
      start,
      "WHILE",
      "AT_THE_TIME",
      "OPENER",
      "ADDITIVE",
      "BECAUSE",
      "BUT",
      "IN_BEGINNING",
      // "Before he announced".
      "BLOCK",
    ) !== undefined;
  if (later.speaker === null && disagrees(holder, later)) return false;
  if (word?.conjunction === true || isOpened) return true;
  // "Then announced": in a "that" clause it may be somebody else's next deed.
  if (functionAt(view, start, "AND") !== undefined && !isClausal(holder)) return true;
  // Behind a name in marks "that" opens the holder's own words.
  const isInside = hitAt(view, start, "COMPLEMENTIZER")?.proclitic.conjunction === false;
  return (isAfterMark && !isInside && later.speaker !== null) || hasEndedBefore(start);
}

/** "..., that being hours after Germany's assurance that": the comma stands some words before the noun. */
function isAfterConsequence(view: View, holder: Attribution, start: number): boolean {
  for (let at = start - 1; at > Math.max(holder.contentFirst, start - 6); at--) {
    const form = formAt(view, at);
    if (isComma(form)) return true;
  }
  return false;
}

function disagrees(holder: Attribution, later: Attribution): boolean {
  const gender = holder.speaker?.gender ?? holder.gender;
  if (later.gender === null || gender === null || later.number === "PL") return false;
  return gender !== later.gender && holder.speaker?.personName !== null;
}
