import type { NamedBody } from "../../entities/bodies.ts";
import type { Phrase } from "../../reading/phrase/phrase.ts";
import type { View } from "../../reading/view.ts";
import type { Draft } from "../resolved.ts";
import { baseId } from "./base-id.ts";

/**
 * The phrase by which an outlet was named that a bare "the newspaper" means: the last of that kind that has spoken, carried or been told;
 * else the only one that the article has named. Null where the phrase names one itself, or more than one may be meant.
 */
export function outletBefore(
  view: View,
  phrase: Phrase,
  recent: readonly Draft[],
  bodies: readonly NamedBody[],
): Pick<NamedBody, "phrase"> | null {
  if (!isBareOutlet(view, phrase)) return null;
  const before = bodies.filter((body) => body.phrase.last <= phrase.first);
  const named = recent.flatMap(phrasesOf).filter((one) => !isBareOutlet(view, one));
  const fit = named.find((one) => fits(view, bodies, one, phrase) !== "NO");
  if (fit === undefined) return onlyOf(before, view, phrase);
  // "The agency" may be a body that is no news agency.
  if (before.some((body) => isOtherBody(view, body.phrase, fit, phrase))) return null;
  if (fits(view, bodies, fit, phrase) === "YES") return { phrase: fit };
  // An outlet of unknown kind stands nearer than one of this kind: either may be meant.
  return named.some((one) => fits(view, bodies, one, phrase) === "YES") ? null : { phrase: fit };
}

function isOtherBody(view: View, other: Phrase, fit: Phrase, { head }: Phrase): boolean {
  if (other.kind !== "ORGANIZATION" || head === null) return false;
  if (other.gazetteer?.term.entityKey === fit.gazetteer?.term.entityKey) return false;
  return kindsOf(view, other).includes(baseId(head.term.id));
}

/** The outlet that "a newspaper" in a headline means: the only one of that kind that the article names. Null where it names none, or several. */
export function outletOfHeadline(
  view: View,
  phrase: Phrase,
  bodies: readonly NamedBody[],
): NamedBody | null {
  return isBareOutlet(view, phrase) ? onlyOf(bodies, view, phrase) : null;
}

function onlyOf(bodies: readonly NamedBody[], view: View, phrase: Phrase): NamedBody | null {
  const fitting = bodies.filter((body) => fits(view, bodies, body.phrase, phrase) === "YES");
  const [first] = fitting;
  return first !== undefined && fitting.every(({ key }) => key === first.key) ? first : null;
}

/** Whom a draft names, the nearest first: its speaker, then those who carried or were told. */
function phrasesOf({ resolved, hops }: Draft): readonly Phrase[] {
  return [resolved.phrase, ...hops.flatMap(({ phrase, meant }) => meant ?? phrase ?? [])];
}

/** "The newspaper", alone or with its country, names no outlet itself. */
function isBareOutlet(view: View, phrase: Phrase): boolean {
  const { head, alias, gazetteer, last } = phrase;
  if (head === null || head.term.head !== "OUTLET" || head.term.speakerKind !== "OUTLET")
    return false;
  if (head.term.number !== "SG" || head.last > head.first) return false;
  if (alias !== null || gazetteer !== null || phrase.inner !== null) return false;
  for (let at = head.last + 1; at < last; at++) {
    if (view.words[at]?.kind !== "NISBA" && !phrase.same) return false;
  }
  return true;
}

/** Whether a phrase may name an outlet of the kind and country that the bare one tells. UNKNOWN where nothing tells its kind. */
function fits(
  view: View,
  bodies: readonly NamedBody[],
  known: Phrase,
  bare: Phrase,
): "YES" | "NO" | "UNKNOWN" {
  const kind = bare.head?.term;
  if (kind === undefined) return "NO";
  if (bare.country !== null && known.country !== bare.country) return "NO";
  const own = kindsOf(view, known);
  if (own.some((id) => id === baseId(kind.id) || kind.broader.includes(id))) return "YES";
  const key = known.gazetteer?.term;
  if (own.length > 0 || key?.entityKind !== "OUTLET") return "NO";
  const isElsewhere = bodies.some(
    ({ phrase }) =>
      phrase.gazetteer?.term.entityKey === key.entityKey &&
      kindsOf(view, phrase).includes(baseId(kind.id)),
  );
  if (isElsewhere) return "YES";
  const isAgency = view.lexicon.agencyKeys.has(key.entityKey);
  return isAgency === (kind.hopRole === "AGENCY") ? (isAgency ? "YES" : "UNKNOWN") : "NO";
}

/** The kinds of outlet or body that a phrase says: by its head, or by the noun with which its gazetteer name begins. */
function kindsOf(view: View, { head, first }: Phrase): readonly string[] {
  const heads = head !== null ? [head.term] : [];
  for (const { term, last } of view.hits[first] ?? [])
    if (head === null && term.kind === "HEAD" && last >= first) heads.push(term);
  return heads.flatMap((term) => [baseId(term.id), ...term.broader]);
}
