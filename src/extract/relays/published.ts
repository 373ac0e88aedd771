import type { Phrase } from "../reading/phrase/phrase.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { functionAt, hitAt, type View } from "../reading/view.ts";
import { carrierRole, type FoundHop, hopOf } from "./found-hop.ts";
import { opensMedium } from "./opens-medium.ts";

export const MEDIUM = "relays/medium";

/** One thing that is said of a medium. */
export interface Step {
  readonly hop: FoundHop | null;
  readonly issuer: Phrase | null;
  readonly next: number;
}

/** "That the ministry published", "which he posted on", "carried by the agency", "issued by the ministry". */
export function readPublished(view: View, at: number, limit: number): Step | null {
  let verbAt = at;
  const relative = functionAt(view, at, "RELATIVE");
  if (relative !== undefined) verbAt = relative.last + 1;
  const issued = functionAt(view, verbAt, "ISSUED_BY");
  if (issued !== undefined) return readBehind(view, issued.last + 1, limit);
  const verb = hitAt(view, verbAt, "CUE_VERB") ?? hitAt(view, verbAt, "VERB");
  if (verb === undefined) return null;
  const isRelay = verb.term.kind === "CUE_VERB" && verb.term.cueClass === "RELAY";
  // A verbal noun with its pronoun opens something else ("on its site its contract with").
  if (relative === undefined && view.words[verbAt]?.kind === "MASDAR") return null;
  if (verb.enclitic === null && !(isRelay && relative !== undefined)) return null;
  return readBehind(view, verb.last + 1, limit);
}

/** Who issued or carried it. */
function readBehind(view: View, at: number, limit: number): Step {
  const phrase = readPhrase(view, at, limit, { stopAt: (token) => opensMedium(view, token) });
  if (phrase === null) return { hop: null, issuer: null, next: at };
  const role = carrierRole(view, phrase);
  if (role === null) return { hop: null, issuer: phrase, next: phrase.last };
  return { hop: hopOf(phrase, role, MEDIUM, "SPEAKER"), issuer: null, next: phrase.last };
}
