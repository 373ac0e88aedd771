import type { Hop } from "../../model/claim.ts";
import type { Entity } from "../../model/entity.ts";
import type { EntityBook } from "../entities/entity-book.ts";
import { passageOfPart } from "../reading/passage-of-part.ts";
import { restoreArticle } from "../reading/restore-article.ts";
import { hitAt, type View } from "../reading/view.ts";
import type { Draft } from "../refine/resolved.ts";
import { type FoundHop, hopOf } from "../relays/found-hop.ts";
import type { DraftIndex } from "./draft-index.ts";

/** The carriers of a draft's words, from the speaker outward. Empty where none is named. */
export function chainOf(
  view: View,
  book: EntityBook,
  index: DraftIndex,
  { hops }: Draft,
): readonly Hop[] {
  return hops.map((found, before) => {
    const { name, phrase, meant, role, carried, ruleId } = found;
    const { start, end, text } = passageOfPart(view, name);
    const full =
      fullNameOf(view, index, found) ?? restoreArticle(view, name.first, name.from, text);
    const named = meant ?? phrase;
    const entity =
      named === null ? platformOf(view, book, found, full) : book.ofPhrase(named, full);
    return {
      position: before + 1,
      role,
      entityId: entity.id,
      name: full,
      text,
      span: { start, end },
      carried,
      ruleId,
    };
  });
}

/** A quoting speaker is called by the fullest name, like any speaker; who was named before, as he would be called there. */
function fullNameOf(
  view: View,
  index: DraftIndex,
  { role, name, phrase, meant, ruleId, reach }: FoundHop,
): string | null {
  if (ruleId === "relays/post") return bareNoun(view, name.first);
  if (meant !== null) {
    const known = meant.kind === "OUTLET" ? null : index.speakerName(meant);
    const { first, from, last } = hopOf(meant, role, ruleId, reach).name;
    return known ?? restoreArticle(view, first, from, passageOfPart(view, { from, last }).text);
  }
  return role === "QUOTER" && phrase !== null ? index.speakerName(phrase) : null;
}

function platformOf(view: View, book: EntityBook, { name }: FoundHop, text: string): Entity {
  for (const { term } of view.hits[name.first] ?? [])
    if (term.kind === "NAME")
      return book.curated(term.entityKey) ?? book.named("PLATFORM", text, null);
  return book.named("PLATFORM", text, null);
}

/** "His tweet" is carried by "tweet". Null where nothing is written together with the noun. */
function bareNoun(view: View, at: number): string | null {
  const medium = hitAt(view, at, "MEDIUM");
  return medium === undefined || medium.enclitic === null ? null : (medium.term.forms[0] ?? null);
}
