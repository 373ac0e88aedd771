import { BOUNDS } from "../bounds.ts";
import { type Hit, isHitOf } from "../reading/hits.ts";
import { passageOfPart } from "../reading/passage-of-part.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { prepositionAt } from "../reading/relations.ts";
import type { View } from "../reading/view.ts";

/** An outlet or body that the article names somewhere, be it as a speaker, a carrier or otherwise. */
export interface NamedBody {
  readonly phrase: Phrase;
  /** Equal for phrases that surely name the same. */
  readonly key: string;
}

/** Every outlet that is called by a name, and every body that is told from others of its kind, in text order. One pass. */
export function findBodies(view: View): readonly NamedBody[] {
  const bodies: NamedBody[] = [];
  let at = 0;
  while (at < view.tokens.length && bodies.length < BOUNDS.people) {
    const hit = view.words[at]?.hit ?? null;
    const phrase = mayBegin(hit) ? readBody(view, at, hit) : null;
    if (phrase === null || !isNamed(phrase)) {
      at++;
      continue;
    }
    bodies.push({ phrase, key: keyOf(view, phrase) });
    at = Math.max(at + 1, phrase.last);
  }
  return bodies;
}

function mayBegin(hit: Hit | null): boolean {
  if (hit === null) return false;
  if (isHitOf(hit, "HEAD")) return hit.term.head === "OUTLET" || hit.term.head === "ORGANIZATION";
  return (
    isHitOf(hit, "NAME") &&
    (hit.term.entityKind === "OUTLET" || hit.term.entityKind === "ORGANIZATION")
  );
}

/** Where an outlet has its offices is no part of its name. */
function readBody(view: View, at: number, hit: Hit | null): Phrase | null {
  const isOutlet = hit !== null && isHitOf(hit, "HEAD") && hit.term.head === "OUTLET";
  return readPhrase(view, at, view.tokens.length, {
    stopAt: (token) => isOutlet && prepositionAt(view, token)?.isAttached === false,
  });
}

/** "The newspaper" names none; nor does "the site of the accident", for all that stands behind it. */
function isNamed({ head, alias, gazetteer, closed, first, last }: Phrase): boolean {
  if (gazetteer !== null) return gazetteer.term.entityKind !== "PERSON";
  if (head === null || head.first !== first || head.term.number !== "SG") return false;
  if (head.term.head === "OUTLET") return alias !== null;
  return closed && !head.proclitic.article && last > head.last + 1;
}

function keyOf(view: View, phrase: Phrase): string {
  if (phrase.gazetteer !== null) return phrase.gazetteer.term.entityKey;
  return passageOfPart(view, phrase.alias ?? phrase).text;
}
