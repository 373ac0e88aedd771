import type { NamedBody } from "../../entities/bodies.ts";
import type { MetPerson } from "../../entities/people.ts";
import { passageOfPart } from "../../reading/passage-of-part.ts";
import type { Phrase } from "../../reading/phrase/phrase.ts";
import type { View } from "../../reading/view.ts";
import type { Draft, ResolvedSpeaker } from "../resolved.ts";
import { bodyBefore, onlyBodyBefore } from "./body-before.ts";
import { outletBefore, outletOfHeadline } from "./outlet-before.ts";
import { recentFirst } from "./recent.ts";
import { sameAsBefore } from "./same-as-before.ts";
import { countShared } from "./shares-portfolio.ts";
import { shortenedBody } from "./shortened-body.ts";
import { fitsTitle } from "./title-fits.ts";

/** Whom a definite title, body or source means: somebody spoken of before. Null where it names itself; SEVERAL where it may be either of two. */
export function findEarlier(
  view: View,
  phrase: Phrase,
  drafts: readonly Draft[],
  people: readonly MetPerson[],
  bodies: () => readonly NamedBody[],
): ResolvedSpeaker | MetPerson | Pick<NamedBody, "phrase"> | "SEVERAL" | null {
  if (phrase.personName !== null || phrase.gazetteer !== null) return null;
  const head = phrase.head?.term;
  if (head === undefined) return phrase.alias === null ? null : bodyCalled(view, phrase, bodies());
  if (view.sentences.length > 0 && isInHeadline(view, phrase)) {
    if (head.head === "OUTLET") return outletOfHeadline(view, phrase, bodies());
    return head.head === "ROLE"
      ? (people.find((person) => fitsTitle(view, person.phrase, phrase)) ?? null)
      : null;
  }
  if (!phrase.definite && !phrase.same) return null;
  if (head.head === "ORGANIZATION") {
    const whole = shortenedBody(view, phrase, recentFirst(drafts), bodies());
    if (whole !== null) return whole;
  }
  const isDefinite = phrase.head?.proclitic.article === true || isWholeHead(phrase);
  if (!isDefinite && head.head !== "ROLE" && !phrase.same) return null;
  const recent = recentFirst(drafts);
  if (head.head === "ROLE" || head.head === "ANONYMOUS") {
    if (isNewSpokesman(phrase) || isNewGroup(phrase)) return null;
    const spoken = recent.filter(({ resolved }) => fitsTitle(view, resolved.phrase, phrase));
    if (mayBeEither(phrase, spoken, recent)) return "SEVERAL";
    const named = people
      .filter((one) => one.phrase.first < phrase.first && fitsTitle(view, one.phrase, phrase))
      .reverse();
    const best =
      likeliest(
        view,
        phrase,
        spoken.map(({ resolved }) => resolved),
      ) ?? likeliest(view, phrase, named);
    return best ?? sameAsBefore(view, phrase, recent);
  }
  if (head.head === "OUTLET") return outletBefore(view, phrase, recent, bodies());
  if (head.head !== "ORGANIZATION") return null;
  // "The foreign ministry" without its country is the one before only if nobody else has spoken since: sides have bodies of one name.
  const within =
    phrase.head?.proclitic.article === true || phrase.same ? recent : recent.slice(0, 1);
  return bodyBefore(view, phrase, head.id, within) ?? onlyBodyBefore(phrase, bodies());
}

/** Of those whom a title fits, the one whose phrase shares most words with it; of equals the first, who is the nearest. */
function likeliest<T extends { readonly phrase: Phrase }>(
  view: View,
  title: Phrase,
  candidates: readonly T[],
): T | null {
  let best: T | null = null;
  let most = -1;
  for (const candidate of candidates) {
    const shared = countShared(view, candidate.phrase, title);
    if (shared <= most) continue;
    best = candidate;
    most = shared;
  }
  return best;
}

/**
 * "The minister" alone, where two ministers have spoken and somebody else since: nothing tells which. Right behind the words of one, it
 * is he.
 */
function mayBeEither(
  { head, first, last, same }: Phrase,
  fitting: readonly Draft[],
  recent: readonly Draft[],
): boolean {
  const isBare = head?.term.head === "ROLE" && last - first === 1 && !same;
  if (!isBare || recent[0] === fitting[0]) return false;
  const holders = fitting.filter(({ resolved }) => resolved.phrase.personName !== null);
  const [nearest] = holders;
  return holders.some(({ resolved }) => resolved.entity.id !== nearest?.resolved.entity.id);
}

/** "A spokesman for the movement" has not been spoken of, though the movement has. */
function isNewSpokesman({ head, same }: Phrase): boolean {
  return head?.term.hopRole === "SPOKESPERSON" && !head.proclitic.article && !same;
}

/** "Analysts at the bank": several without a name, though a place or body finishes the phrase. */
function isNewGroup({ kind, head, number, same, first, last }: Phrase): boolean {
  const isGroup = kind === "ANONYMOUS" && number === "PL" && head?.first === first;
  return isGroup && last > head.last + 1 && !head.proclitic.article && !same;
}

/** A body's name in two words, the last with the article, and nothing behind it: "the general staff". */
function isWholeHead({ head, last, closed }: Phrase): boolean {
  return head !== null && closed && last === head.last + 1 && head.last > head.first;
}

function isInHeadline(view: View, phrase: Phrase): boolean {
  const sentence = view.sentences.find(
    (one) => one.first <= phrase.first && phrase.first < one.last,
  );
  return sentence !== undefined && sentence.placement !== "BODY";
}

/** "The "Guardian"" by its name in marks alone: the body that the article calls so behind its noun. */
function bodyCalled(view: View, phrase: Phrase, bodies: readonly NamedBody[]): NamedBody | null {
  const { text } = passageOfPart(view, phrase);
  return bodies.find(({ key, phrase: known }) => known.head !== null && key === text) ?? null;
}
