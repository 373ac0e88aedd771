import type { NamedBody } from "../../entities/bodies.ts";
import { passageOfPart } from "../../reading/passage-of-part.ts";
import type { Phrase } from "../../reading/phrase/phrase.ts";
import type { View } from "../../reading/view.ts";
import type { Draft, ResolvedSpeaker } from "../resolved.ts";
import { baseId } from "./base-id.ts";

/** The body that "the ministry" means: one whose name goes on with these words, or a bare noun's last body of that kind. Null for none. */
export function bodyBefore(
  view: View,
  phrase: Phrase,
  ownHead: string,
  recent: readonly Draft[],
): ResolvedSpeaker | null {
  const own = passageOfPart(view, phrase).text;
  const longer = recent.find(
    ({ resolved }) =>
      resolved.speaker.kind === "ORGANIZATION" && resolved.speaker.name.endsWith(` ${own}`),
  );
  if (longer !== undefined) return longer.resolved;
  if (phrase.country !== null) return null;
  const isBare = phrase.last - phrase.first <= 2 || phrase.same;
  if (!isBare) return null;
  const headId = baseId(ownHead);
  return (
    recent.find(
      ({ resolved }) =>
        resolved.phrase.kind === "ORGANIZATION" &&
        headIdsOf(view, resolved.phrase).includes(headId),
    )?.resolved ?? null
  );
}

/** The body that a bare "the ministry" means where none has spoken: the only one of that kind that the article has named. Null for none, or several. */
export function onlyBodyBefore(phrase: Phrase, bodies: readonly NamedBody[]): NamedBody | null {
  const head = phrase.head;
  if (head === null || head.last > head.first || phrase.country !== null) return null;
  if (phrase.last - phrase.first > (phrase.same ? 2 : 1) || head.term.number !== "SG") return null;
  const fitting = bodies.filter(
    (body) => body.phrase.last <= phrase.first && body.phrase.head?.term.id === head.term.id,
  );
  const [first] = fitting;
  return first !== undefined && fitting.every(({ key }) => key === first.key) ? first : null;
}

/** The heads that a phrase may be taken up by: its own, or those that stand at the beginning of its gazetteer name. */
function headIdsOf(view: View, phrase: Phrase): readonly string[] {
  if (phrase.head !== null) return [baseId(phrase.head.term.id)];
  return (view.hits[phrase.first] ?? [])
    .filter((hit) => hit.term.kind === "HEAD")
    .map((hit) => baseId(hit.term.id));
}
