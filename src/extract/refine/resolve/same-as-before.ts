import type { Phrase } from "../../reading/phrase/phrase.ts";
import type { View } from "../../reading/view.ts";
import type { Draft, ResolvedSpeaker } from "../resolved.ts";

/** "The same speaker", and in an article with one source any title that is near his: nobody else has spoken. */
export function sameAsBefore(
  view: View,
  phrase: Phrase,
  recent: readonly Draft[],
): ResolvedSpeaker | null {
  const body = recent.filter(
    (draft) => draft.outer === null && draft.attribution.sentence.placement === "BODY",
  );
  const last = body[0]?.resolved;
  if (last === undefined || (last.speaker.kind !== "PERSON" && last.speaker.kind !== "ANONYMOUS"))
    return null;
  if (phrase.gender !== null && last.gender !== null && phrase.gender !== last.gender) return null;
  if (phrase.same) return last;
  // "The experts" are not the analysts of before: groups without a name are told apart by nothing else.
  if (last.number !== null && last.number !== "SG" && last.speaker.kind === "ANONYMOUS")
    return null;
  const isOneSource = body.every((draft) => draft.resolved.entity.id === last.entity.id);
  if (!isOneSource || phrase.head?.term.head !== "ROLE") return null;
  return phrase.inner?.same === true || sharesClass(view, last.phrase, phrase) ? last : null;
}

/** Two offices of one wider class, of no different countries. */
function sharesClass(view: View, known: Phrase, title: Phrase): boolean {
  // The widest class ("official") holds nearly everybody and tells nothing.
  const wider = (title.head?.term.broader ?? []).filter(
    (one) => !view.lexicon.anonymousHeads.has(one),
  );
  const isNear = known.head?.term.broader.some((one) => wider.includes(one)) ?? false;
  return (
    isNear && (known.country === null || title.country === null || known.country === title.country)
  );
}
