import type { CueMeaning } from "../../languages/attribution-terms.ts";
import type { Relation } from "../../languages/pack.ts";
import type { TermBase } from "../../languages/term-base.ts";

/**
 * The preposition behind which a cue names whom it quotes: "quoted from a source", "ascribed to a source his saying", "learned from sources that".
 * Null where the cue quotes nobody.
 */
export function quotingRelation({ id, cueClass }: TermBase & CueMeaning): Relation | null {
  if (cueClass !== "RELAY") return null;
  if (id.startsWith(ASCRIBE)) return "TO";
  return id.startsWith(LEARN) ? "FROM" : "ABOUT";
}

/** What the ids of the forms of these verbs begin with. */
const ASCRIBE = "ascribe-saying/";
const LEARN = "learn/";
