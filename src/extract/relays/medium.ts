import type { MediumTerm } from "../../languages/name-terms.ts";
import type { TokenRange } from "../../text/sentences.ts";
import { isHitOf } from "../reading/hits.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { prepositionAt } from "../reading/relations.ts";
import { skipTime } from "../reading/time.ts";
import { hitAt, type View } from "../reading/view.ts";
import type { Word } from "../reading/words.ts";
import { carrierRole, type FoundHop, hopOf } from "./found-hop.ts";
import { opensMedium } from "./opens-medium.ts";
import { MEDIUM, readPublished, type Step } from "./published.ts";

/** What words were said in or on, with the carriers that this names. */
export interface FoundMedium extends TokenRange {
  readonly kind: MediumTerm["medium"] | "PLATFORM";
  /** Who issued the document ("a statement that the ministry published"). Null where nobody is named. */
  readonly issuer: Phrase | null;
  readonly hops: readonly FoundHop[];
  /** The token after it. */
  readonly next: number;
}

/** "In a statement", "in an interview with the newspaper", "on his page on Facebook", "via Telegram"; null where no medium stands at `at`. */
export function readMedium(view: View, at: number, limit: number): FoundMedium | null {
  const preposition = prepositionAt(view, at);
  if (preposition === null || !OPENS_MEDIUM.has(preposition.relation)) return null;
  return readBareMedium(view, preposition.next, limit, at);
}

const OPENS_MEDIUM: ReadonlySet<string> = new Set(["IN", "VIA", "DURING", "ON", "BY"]);
const LONGEST_MEDIUM = 30;

/** The same without its preposition ("a statement that ..."). `first` is where the whole begins. */
export function readBareMedium(
  view: View,
  at: number,
  limit: number,
  first: number,
): FoundMedium | null {
  const kindWord = hitAt(view, at, "MEDIUM");
  const named = platformAt(view, at);
  // "The platform X": one name, longer than its kind alone.
  const isNamed = named !== null && named.next > (kindWord?.last ?? at) + 1;
  const medium = isNamed ? undefined : kindWord;
  const platform = medium === undefined ? named : null;
  if (medium === undefined && platform === null) return null;
  const hops: FoundHop[] = platform === null ? [] : [platform.hop];
  const kind = medium?.term.medium ?? "PLATFORM";
  let issuer: Phrase | null = null;
  let next = platform?.next ?? (medium?.last ?? at) + 1;
  const end = Math.min(limit, at + LONGEST_MEDIUM);
  while (next < end) {
    const step = readStep(view, next, end, kind, next === (medium?.last ?? -1) + 1);
    if (step === null) break;
    if (step.hop !== null) hops.push(step.hop);
    if (step.issuer !== null) issuer = step.issuer;
    next = step.next;
  }
  if (kind === "POST" && medium !== undefined && hops.length === 0)
    hops.push(postHop(at, medium.from));
  return { first, last: next, kind, issuer, hops, next };
}

function readStep(
  view: View,
  at: number,
  limit: number,
  kind: FoundMedium["kind"],
  isFirst: boolean,
): Step | null {
  const word = view.words[at];
  if (word === undefined) return null;
  const afterTime = skipTime(view, at, limit);
  if (afterTime > at) return { hop: null, issuer: null, next: afterTime };
  const published = readPublished(view, at, limit);
  if (published !== null) return published;
  const preposition = prepositionAt(view, at);
  if (preposition !== null) return readMediumPreposition(view, at, limit, kind, preposition);
  const platform = platformAt(view, at);
  if (platform !== null) return { hop: platform.hop, issuer: null, next: platform.next };
  return isFirst ? readGenitive(view, at, limit, kind, word) : readQualifier(word);
}

/** Right behind the medium's noun: whose it is ("a statement of the ministry"), which it is ("the application Telegram"), or how it is. */
function readGenitive(
  view: View,
  at: number,
  limit: number,
  kind: FoundMedium["kind"],
  word: Word,
): Step | null {
  if (word.conjunction || !DESCRIBING.has(word.kind)) return null;
  if (
    word.article &&
    (view.hits[at] ?? []).some((hit) => isHitOf(hit, "NOUN") && hit.term.adjective)
  )
    return { hop: null, issuer: null, next: word.last + 1 };
  const phrase =
    word.kind === "HEAD"
      ? readPhrase(view, at, limit, { stopAt: (token) => opensMedium(view, token) })
      : null;
  if (phrase === null) return { hop: null, issuer: null, next: word.last + 1 };
  const role = phrase.last - phrase.first > 1 ? carrierRole(view, phrase) : null;
  const isDocument = kind === "STATEMENT" || kind === "HOST" || kind === "EVENT";
  if (role === null && !isDocument) return null;
  return {
    hop: role === null ? null : hopOf(phrase, role, MEDIUM, "SPEAKER"),
    issuer: role === null && kind === "STATEMENT" ? phrase : null,
    next: phrase.last,
  };
}

const DESCRIBING: ReadonlySet<string> = new Set(["NOUN", "NISBA", "MEDIUM", "UNKNOWN", "HEAD"]);

/** Further behind, only words that describe the medium belong to it; a bare noun begins something else. */
function readQualifier(word: Word): Step | null {
  if (word.conjunction) return null;
  const isAdjective = word.hit !== null && isHitOf(word.hit, "NOUN") && word.hit.term.adjective;
  const isQualifying =
    word.kind === "NISBA" ||
    isAdjective ||
    (word.article && (word.kind === "NOUN" || word.kind === "UNKNOWN"));
  return isQualifying ? { hop: null, issuer: null, next: word.last + 1 } : null;
}

function readMediumPreposition(
  view: View,
  at: number,
  limit: number,
  kind: FoundMedium["kind"],
  preposition: { readonly relation: string; readonly next: number },
): Step | null {
  const inner = preposition.next;
  const platform = platformAt(view, inner);
  if (platform !== null && PLATFORM_RELATIONS.has(preposition.relation))
    return { hop: platform.hop, issuer: null, next: platform.next };
  const host = hitAt(view, inner, "MEDIUM");
  if (host !== undefined && PLATFORM_RELATIONS.has(preposition.relation))
    return { hop: null, issuer: null, next: host.last + 1 };
  const quote = view.quoteOpening.get(inner);
  const start = quote === undefined ? inner : inner + 1;
  const phrase = readPhrase(view, start, quote?.close ?? limit, {
    stopAt: (token) => opensMedium(view, token),
  });
  if (phrase === null) return null;
  const next = quote === undefined ? phrase.last : quote.close + 1;
  const role = carrierRole(view, phrase);
  if (
    role !== null &&
    (preposition.relation === "WITH" ||
      preposition.relation === "FOR" ||
      PLATFORM_RELATIONS.has(preposition.relation))
  ) {
    const asked = kind === "INTERVIEW" ? "INTERVIEWER" : role;
    return { hop: hopOf(phrase, asked, MEDIUM, "SPEAKER"), issuer: null, next };
  }
  if (preposition.relation === "FOR" && kind === "STATEMENT")
    return { hop: null, issuer: phrase, next };
  if (at === inner && preposition.relation === "BY") return null;
  return { hop: null, issuer: null, next };
}

const PLATFORM_RELATIONS: ReadonlySet<string> = new Set(["ON", "IN", "VIA", "BY"]);

function platformAt(view: View, at: number): { hop: FoundHop; next: number } | null {
  const quote = view.quoteOpening.get(at);
  const nameAt = quote === undefined ? at : at + 1;
  const name = hitAt(view, nameAt, "NAME");
  if (name === undefined || name.term.entityKind !== "PLATFORM") return null;
  const kindWord = hitAt(view, nameAt, "MEDIUM");
  const isBehindKind = kindWord !== undefined && kindWord.last < name.last;
  const first = isBehindKind ? kindWord.last + 1 : name.first;
  const from = isBehindKind ? (view.tokens[first]?.from ?? name.from) : name.from;
  const hop: FoundHop = {
    role: "PLATFORM",
    name: { first, last: name.last + 1, from },
    phrase: null,
    ruleId: "relays/published-on",
    reach: "SPEAKER",
    carried: false,
    meant: null,
  };
  return { hop, next: quote === undefined ? name.last + 1 : quote.close + 1 };
}

/** A post that names no platform is its own medium of carriage. */
function postHop(at: number, from: number): FoundHop {
  return {
    role: "PLATFORM",
    name: { first: at, last: at + 1, from },
    phrase: null,
    ruleId: "relays/post",
    reach: "SPEAKER",
    carried: false,
    meant: null,
  };
}
