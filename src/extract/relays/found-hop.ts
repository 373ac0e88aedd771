import type { HopRole } from "../../model/claim.ts";
import { isHitOf } from "../reading/hits.ts";
import type { Phrase, PhrasePart } from "../reading/phrase/phrase.ts";
import type { View } from "../reading/view.ts";

/** A hop as found in the text, before entities are known. */
export interface FoundHop {
  readonly role: HopRole;
  /** Tokens and folded start of its name. */
  readonly name: PhrasePart;
  readonly phrase: Phrase | null;
  /** Whom a bare "the newspaper" means, by the phrase that named it before; null where `phrase` speaks for itself. */
  readonly meant: Phrase | null;
  readonly ruleId: string;
  /** How far it carries on: see refine/carry-hops. */
  readonly reach: "SPEAKER" | "SENTENCE" | "NONE";
  readonly carried: boolean;
}

/** A hop made of a phrase: named by its alias or name quote where there is one, else by the phrase itself. */
export function hopOf(
  phrase: Phrase,
  role: HopRole,
  ruleId: string,
  reach: FoundHop["reach"],
): FoundHop {
  const name = phrase.alias ??
    phrase.personName ?? { first: phrase.first, last: phrase.last, from: phrase.from };
  return { role, name, phrase, ruleId, reach, carried: false, meant: null };
}

/** The role of a carrier by what its phrase names: an agency, another outlet, or null where it names neither. */
export function carrierRole(view: View, phrase: Phrase): HopRole | null {
  const head = phrase.head?.term;
  if (head?.head === "OUTLET") return head.hopRole ?? "OUTLET";
  const name = phrase.gazetteer?.term ?? nameInside(view, phrase);
  if (name?.entityKind === "PLATFORM") return "PLATFORM";
  if (name?.entityKind === "OUTLET")
    return view.lexicon.agencyKeys.has(name.entityKey) ? "AGENCY" : "OUTLET";
  return null;
}

function nameInside(view: View, phrase: Phrase) {
  if (phrase.alias === null) return undefined;
  const hit = view.words[phrase.alias.first]?.hit ?? null;
  return hit !== null && isHitOf(hit, "NAME") ? hit.term : undefined;
}
