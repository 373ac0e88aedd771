import type { SpeakerKind } from "../../model/claim.ts";
import { createNamedEntity, type Entity, type EntityKind } from "../../model/entity.ts";
import { cleanName } from "../../text/clean-name.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import type { View } from "../reading/view.ts";

/** The entities of one article, each once. */
export interface EntityBook {
  /** The curated entity of a gazetteer key; null for an unknown key. */
  readonly curated: (key: string) => Entity | null;
  readonly named: (kind: EntityKind, name: string, country: string | null) => Entity;
  /** A source without a name: belongs to this article and this description. */
  readonly anonymous: (description: string) => Entity;
  /** The entity that a phrase names: the gazetteer's where it holds the whole of it, else one by name. */
  readonly ofPhrase: (phrase: Phrase, name: string) => Entity;
  readonly all: () => readonly Entity[];
}

export function openEntityBook(view: View): EntityBook {
  const { article, lexicon } = view;
  const book = new Map<string, Entity>();
  /** Names are met again and again, and each id is a hash. */
  const byName = new Map<string, Entity>();
  const keep = (entity: Entity): Entity => {
    const known = book.get(entity.id);
    if (known !== undefined) return known;
    book.set(entity.id, entity);
    return entity;
  };
  const curated = (key: string): Entity | null => {
    const entity = lexicon.entityByKey.get(key);
    return entity === undefined ? null : keep(entity);
  };
  const named = (kind: EntityKind, name: string, country: string | null): Entity => {
    const key = `${kind} ${country ?? ""} ${name}`;
    const known = byName.get(key);
    if (known !== undefined) return known;
    const isOfArticle = kind === "DOCUMENT" || kind === "ANONYMOUS_SOURCE";
    const entity = keep(
      createNamedEntity({
        kind,
        name: cleanName(name),
        country,
        language: article.language,
        articleId: isOfArticle ? article.id : null,
      }),
    );
    byName.set(key, entity);
    return entity;
  };
  const anonymous = (description: string) => named("ANONYMOUS_SOURCE", description, null);
  const ofPhrase = (phrase: Phrase, name: string): Entity => {
    if (phrase.kind === "ANONYMOUS") return anonymous(name);
    const key = curatedKey(phrase);
    const entity = key === null ? null : curated(key);
    return entity ?? named(ENTITY_KIND[phrase.kind], name, phrase.country);
  };
  return {
    curated,
    named,
    anonymous,
    ofPhrase,
    all: () => [...book.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The gazetteer's key for the whole phrase; a person's phrase only through a person's name. */
export function curatedKey(phrase: Phrase): string | null {
  const name = phrase.gazetteer?.term;
  if (name === undefined) return null;
  if (phrase.kind === "PERSON") return name.entityKind === "PERSON" ? name.entityKey : null;
  if (name.entityKind === "PERSON") return null;
  const isWhole =
    phrase.gazetteer?.first === phrase.first && phrase.gazetteer.last + 1 === phrase.last;
  return isWhole || phrase.alias !== null ? name.entityKey : null;
}

const ENTITY_KIND: Readonly<Record<SpeakerKind, EntityKind>> = {
  PERSON: "PERSON",
  ORGANIZATION: "ORGANIZATION",
  OUTLET: "OUTLET",
  STATE: "STATE",
  ANONYMOUS: "ANONYMOUS_SOURCE",
  DOCUMENT: "DOCUMENT",
};
