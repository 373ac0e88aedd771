import type { Entity, EntityName } from "../../model/entity.ts";
import type { GazetteerTerm, NameTerm } from "../name-terms.ts";
import { worldEntities } from "../world/world-entities.ts";
import type { WorldEntity } from "../world/world-entity.ts";
import { givenNameTerms } from "./given-names.ts";
import { heads } from "./heads.ts";
import { mediumTerms } from "./media.ts";
import { nisbaTerms } from "./nisbas.ts";
import { rumours } from "./rumours.ts";

/** The curated entities that have an Arabic name: identity, and the names in every language. */
export const gazetteer: readonly Entity[] = worldEntities.map(({ entity }) => entity);

/** Latin names that two outlets share. */
const SHARED_LATIN: ReadonlySet<string> = sharedLatinNames();

function sharedLatinNames(): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { entity } of worldEntities) {
    for (const { language, text } of entity.names) {
      if (language !== "en") continue;
      if (seen.has(text)) shared.add(text);
      seen.add(text);
    }
  }
  return shared;
}

/** Names, heads and media of Arabic. A short form of a person's name is a term of its own, `person/x#short`. */
export const nameTerms: readonly NameTerm[] = [
  ...worldEntities.flatMap(gazetteerTerms),
  ...heads,
  ...mediumTerms(),
  ...nisbaTerms(),
  ...givenNameTerms(),
  ...rumours,
];

/** Outlets and platforms keep their Latin names in Arabic text; others are met in Arabic only. */
function isWritten(entity: Entity, name: EntityName): boolean {
  if (name.language === "ar") return true;
  return (
    name.language === "en" &&
    !SHARED_LATIN.has(name.text) &&
    (entity.kind === "OUTLET" || entity.kind === "PLATFORM") &&
    name.text.length > 2
  );
}

function gazetteerTerms({ entity, gender, shortNames }: WorldEntity): readonly GazetteerTerm[] {
  const short = shortNames.filter((name) => name.language === "ar").map((name) => name.text);
  const full = entity.names
    .filter((name) => isWritten(entity, name) && !short.includes(name.text))
    .map((name) => name.text);
  const term = (suffix: string, forms: readonly string[], isShort: boolean): GazetteerTerm => ({
    kind: "NAME",
    id: (entity.key ?? entity.id) + suffix,
    entityKey: entity.key ?? entity.id,
    entityKind: entity.kind,
    short: isShort,
    gender,
    forms,
    clitics: "NAME",
    enclitics: false,
  });
  return [term("", full, false), term("#short", short, true)].filter(
    ({ forms }) => forms.length > 0,
  );
}
