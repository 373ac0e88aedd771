import type { Quote } from "../../text/quotes.ts";
import { isHitOf } from "./hits.ts";
import type { Phrase } from "./phrase/phrase.ts";
import { formAt, type View } from "./view.ts";
import { nameStart } from "./words.ts";

/**
 * A speaker who is called by a name in marks alone: a known outlet or body, or one that the article names so behind its noun
 * ("the newspaper "..."). Null where the marks at `open` hold anything else.
 */
export function readQuotedName(view: View, open: number): Phrase | null {
  const quote = view.quoteOpening.get(open);
  if (quote === undefined || quote.repaired || quote.close - open - 1 > LONGEST_NAME) return null;
  const hit = view.words[open + 1]?.hit ?? null;
  const known =
    hit !== null &&
    isHitOf(hit, "NAME") &&
    hit.last === quote.close - 1 &&
    SPEAKING.has(hit.term.entityKind)
      ? hit
      : null;
  const noun = known === null ? nounElsewhere(view, quote) : null;
  if (known === null && noun === null) return null;
  const first = open + 1;
  const from = known === null ? (view.tokens[first]?.from ?? 0) : nameStart(known);
  const name = { first, last: quote.close, from };
  return {
    ...name,
    kind: noun?.speakerKind ?? (known?.term.entityKind === "OUTLET" ? "OUTLET" : "ORGANIZATION"),
    personName: null,
    alias: name,
    inner: null,
    head: null,
    medium: null,
    gazetteer: known,
    country: known === null ? null : (view.countryByKey.get(known.term.entityKey) ?? null),
    gender: known?.term.gender ?? noun?.gender ?? null,
    number: "SG",
    definite: true,
    same: false,
    unknownOnly: false,
    closed: true,
  };
}

const LONGEST_NAME = 3;
const SPEAKING: ReadonlySet<string> = new Set(["OUTLET", "ORGANIZATION"]);

/** The noun of an outlet or body behind which the same words stand in marks somewhere in the article. */
function nounElsewhere(view: View, { open, close }: Quote) {
  for (const other of view.quotes) {
    if (other.open === open || other.close - other.open !== close - open) continue;
    const hit = view.words[other.open - 1]?.hit ?? null;
    if (hit === null || !isHitOf(hit, "HEAD")) continue;
    if (hit.term.head !== "OUTLET" && hit.term.head !== "ORGANIZATION") continue;
    if (isSame(view, open, close, other.open)) return hit.term;
  }
  return null;
}

function isSame(view: View, open: number, close: number, other: number): boolean {
  for (let at = open + 1; at < close; at++)
    if (formAt(view, at) !== formAt(view, other + at - open)) return false;
  return true;
}
