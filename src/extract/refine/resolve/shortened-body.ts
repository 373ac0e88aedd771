import type { NamedBody } from "../../entities/bodies.ts";
import { isHitOf } from "../../reading/hits.ts";
import { passageOfPart } from "../../reading/passage-of-part.ts";
import type { Phrase } from "../../reading/phrase/phrase.ts";
import type { View } from "../../reading/view.ts";
import type { Draft, ResolvedSpeaker } from "../resolved.ts";

/**
 * "The ministry of agriculture" behind "the Moroccan ministry of agriculture", which spoke: the same, where the article names no other
 * of that name, and the short form did not come first. Null otherwise.
 */
export function shortenedBody(
  view: View,
  phrase: Phrase,
  recent: readonly Draft[],
  bodies: readonly NamedBody[],
): ResolvedSpeaker | null {
  if (phrase.head?.term.number !== "SG" || phrase.country !== null) return null;
  const own = passageOfPart(view, phrase).text;
  const named = bodies.filter(({ phrase: known }) => nameWithoutNation(view, known) === own);
  const [first] = named;
  if (first === undefined || first.phrase.last > phrase.first) return null;
  const before = bodies.find((body) => passageOfPart(view, body.phrase).text === own);
  if (before !== undefined && before.phrase.first < first.phrase.first) return null;
  if (!named.every(({ key }) => key === first.key)) return null;
  const spoke = recent.find(({ resolved }) => {
    return resolved.phrase.head !== null && nameWithoutNation(view, resolved.phrase) === own;
  });
  return spoke?.resolved ?? null;
}

/** The words before the adjectives of a state that end a name; null where none end it. */
function nameWithoutNation(view: View, phrase: Phrase): string | null {
  let last = phrase.last;
  while (last > phrase.first + 1 && isNation(view, last - 1)) last--;
  return last === phrase.last ? null : passageOfPart(view, { ...phrase, last }).text;
}

function isNation(view: View, at: number): boolean {
  const word = view.words[at];
  const hit = word?.hit ?? null;
  return (
    word?.article === true && hit !== null && isHitOf(hit, "NISBA") && hit.term.country !== null
  );
}
