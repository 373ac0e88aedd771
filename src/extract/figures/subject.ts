import { passageOfFolded, type View } from "../reading/view.ts";
import type { Happening } from "./events.ts";
import type { FigureSubject } from "./found-figure.ts";
import { termAt } from "./term-at.ts";

/** Whose people or things: an adjective of nation in the noun phrase, else who suffered the loss. Null where the words do not say. */
export function readSubject(
  view: View,
  noun: { readonly first: number; readonly next: number },
  figureFirst: number,
  happening: Happening | null,
  sentenceFirst: number,
): FigureSubject | null {
  const within =
    firstNation(view, noun.first, Math.min(noun.next + REACH_BEHIND, view.tokens.length), true) ??
    firstNation(view, noun.first + 1, noun.next, false);
  if (within !== null || happening === null) return within;
  const isOwnLoss = happening.event === "LOST" || happening.shape === "TOPIC";
  if (!isOwnLoss) return null;
  const between = firstNation(view, happening.next, figureFirst, false);
  if (between !== null || happening.event !== "LOST") return between;
  for (let back = 1; back <= REACH_BEFORE && happening.first - back >= sentenceFirst; back++) {
    const at = happening.first - back;
    const nation = firstNation(view, at, at + 1, false);
    if (nation !== null) return nation;
  }
  return null;
}

const REACH_BEHIND = 1;
const REACH_BEFORE = 4;

function firstNation(
  view: View,
  from: number,
  to: number,
  isAdjectiveOnly: boolean,
): FigureSubject | null {
  for (let at = from; at < to; at++) {
    const nation = termAt(
      view,
      at,
      "NISBA",
      ({ term, proclitic }) => term.country !== null && !proclitic.conjunction,
    );
    if (nation !== null) {
      return {
        country: nation.term.country,
        passage: passageOfFolded(view, nation.from, nation.to),
      };
    }
    const name = isAdjectiveOnly
      ? null
      : termAt(view, at, "NAME", ({ term }) => SIDES.has(term.entityKind));
    if (name !== null) {
      const country = view.lexicon.countryByKey.get(name.term.entityKey) ?? null;
      return { country, passage: passageOfFolded(view, name.from, name.to) };
    }
  }
  return null;
}

const SIDES: ReadonlySet<string> = new Set(["STATE", "ORGANIZATION"]);
