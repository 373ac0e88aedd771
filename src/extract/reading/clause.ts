import type { Government } from "../../languages/attribution-terms.ts";
import type { Relation } from "../../languages/pack.ts";
import type { HopRole } from "../../model/claim.ts";
import type { TokenRange } from "../../text/sentences.ts";
import type { FoundHop } from "../relays/found-hop.ts";
import { carrierRole, hopOf } from "../relays/found-hop.ts";
import { type FoundMedium, readBareMedium, readMedium } from "../relays/medium.ts";
import { readAddressee, TOLD_OUTLET } from "../relays/told-outlet.ts";
import { isHitOf } from "./hits.ts";
import { hasGivenName, type Phrase, readPhrase } from "./phrase.ts";
import { guessAttached, prepositionAt } from "./relations.ts";
import { skipTime } from "./time.ts";
import { formAt, functionAt, hitAt, type View } from "./view.ts";

/** Where the reported words begin, and what announces them. */
export interface Complement {
  readonly kind: "THAT" | "COLON" | "QUOTE" | "NP" | "OBJECT" | Relation;
  /** Token where the content begins. */
  readonly first: number;
  /** Folded offset where it begins: inside the token where a preposition was cut off. */
  readonly from: number;
}

/** What stands between a reporting word and the words it reports. */
export interface Clause {
  readonly subject: Phrase | null;
  readonly coSubjects: readonly Phrase[];
  /** Who is quoted behind "from" ("quoted from a source"). Null where nobody is. */
  readonly quoted: Phrase | null;
  readonly medium: FoundMedium | null;
  /** Who issued the document the words stand in. */
  readonly issuer: Phrase | null;
  readonly hops: readonly FoundHop[];
  /** "Saying that": the piece of the cue between the speaker and the words. */
  readonly saying: TokenRange | null;
  readonly complement: Complement | null;
  /** A comma was passed before the complement. */
  readonly sawComma: boolean;
}

export interface ClauseOptions {
  readonly governs: readonly Government[];
  /** "From" names the one who is quoted. */
  readonly quotesFrom: boolean;
  /** The subject is known already, and what comes first is not it. */
  readonly subjectKnown: boolean;
}

const LONGEST_CLAUSE = 60;
const LONGEST_INSERT = 30;
const LONGEST_ASIDE = 16;
const LONGEST_TOLD = 5;

/** Reads on from a reporting word to the words it reports. Bounded: at most 60 tokens. */
export function readClause(
  view: View,
  from: number,
  limit: number,
  options: ClauseOptions,
): Clause {
  return new ClauseReader(view, Math.min(limit, from + LONGEST_CLAUSE), options).read(from);
}

class ClauseReader {
  private readonly view: View;
  private readonly limit: number;
  private readonly options: ClauseOptions;
  private subject: Phrase | null = null;
  private readonly coSubjects: Phrase[] = [];
  private quoted: Phrase | null = null;
  private medium: FoundMedium | null = null;
  private issuer: Phrase | null = null;
  private readonly hops: FoundHop[] = [];
  private saying: TokenRange | null = null;
  private complement: Complement | null = null;
  private commas = 0;
  private isRelativePassed = false;
  private first = 0;
  /** The cue governs more than a clause or quoted words. */
  private readonly takesObject: boolean;

  constructor(view: View, limit: number, options: ClauseOptions) {
    this.view = view;
    this.limit = limit;
    this.options = options;
    this.takesObject = options.governs.some(
      (kind) => kind !== "THAT" && kind !== "BY_THAT" && kind !== "QUOTE",
    );
  }

  read(from: number): Clause {
    this.first = from;
    let at = from;
    while (at < this.limit && this.complement === null) {
      const next = this.step(at);
      if (next <= at) break;
      at = next;
    }
    const { subject, coSubjects, quoted, medium, issuer, hops, saying, complement } = this;
    return {
      subject,
      coSubjects,
      quoted,
      medium,
      issuer,
      hops,
      saying,
      complement,
      sawComma: this.commas > 0,
    };
  }

  private governs(...kinds: readonly Government[]): boolean {
    return kinds.some((kind) => this.options.governs.includes(kind));
  }

  private end(
    kind: Complement["kind"],
    first: number,
    from = this.view.tokens[first]?.from ?? 0,
  ): number {
    if (first < this.limit) this.complement = { kind, first, from };
    return first;
  }

  private step(at: number): number {
    const word = this.view.words[at];
    if (word === undefined) return at;
    if (word.kind === "MARK") return this.stepMark(at);
    if (this.mayBeSubject() && this.isNamed(at)) {
      const after = this.stepSubject(at);
      if (after > at) return after;
    }
    if (hitAt(this.view, at, "COMPLEMENTIZER") !== undefined)
      return this.end("THAT", this.afterComplementizer(at));
    const time = skipTime(this.view, at, this.limit);
    if (time > at) return time;
    const saying = this.sayingAt(at);
    if (saying > at) return saying;
    if (
      functionAt(
        this.view,
        at,
        "ALSO",
        "ASPECT",
        "OPENER",
        "IN_BEGINNING",
        "SAME",
        "PRONOUN",
        "NO_EVIDENCE",
        "GLOSS",
      ) !== undefined
    )
      return word.last + 1;
    const relative = functionAt(this.view, at, "RELATIVE");
    if (
      relative !== undefined &&
      relative.term.gender === null &&
      this.options.subjectKnown &&
      this.governs("NP")
    )
      return this.end("NP", at);
    if (relative !== undefined) return this.skipRelative(at);
    if (functionAt(this.view, at, "ANAPHOR", "DEMONSTRATIVE") !== undefined)
      return this.stepAnaphor(at);
    if (word.pronoun && functionAt(this.view, at, "PREPOSITION") !== undefined)
      return this.stepPronoun(at, word.last + 1);
    const preposition = prepositionAt(this.view, at);
    if (preposition !== null)
      return this.stepPreposition(at, preposition.relation, preposition.next, preposition.from);
    if (word.kind === "CUE_PREPOSITION") return this.skipAccording(at);
    if (word.kind === "DISTANCE_TAIL" && this.subject !== null && this.governs("NP"))
      return this.end("NP", at);
    if (word.kind === "FUNCTION" || word.kind === "DISTANCE_TAIL") return this.skipAside(at);
    if (word.conjunction) return this.stepJoined(at);
    if (this.subject === null && !this.options.subjectKnown && this.quoted === null) {
      const after = this.stepSubject(at);
      if (after > at) return after;
    }
    const content = this.stepContent(at);
    return content > at || this.complement !== null ? content : this.skipAside(at);
  }

  /**
   * "... , on condition of anonymity, that", "... , who preferred not to be named, that": a clause set between the speaker and the words.
   * Only where "that" or quoted words follow behind the next comma.
   */
  private skipAside(at: number): number {
    const before = formAt(this.view, at - 1);
    const isParted =
      before === "," ||
      before === "\u060c" ||
      this.medium?.next === at ||
      this.subject?.kind === "ANONYMOUS";
    if (
      !isParted ||
      (this.subject === null && this.quoted === null) ||
      !this.governs("THAT", "BY_THAT", "QUOTE")
    )
      return at;
    for (let next = at; next < Math.min(this.limit, at + LONGEST_ASIDE); next++) {
      const form = formAt(this.view, next);
      const isEnd =
        form === "," || form === "\u060c" || hitAt(this.view, next, "COMPLEMENTIZER") !== undefined;
      if (!isEnd) continue;
      this.mine(at, next);
      return this.hasWordsAhead(next) ? next : at;
    }
    return at;
  }

  private hasWordsAhead(from: number): boolean {
    for (let at = from; at < Math.min(this.limit, from + LONGEST_ASIDE); at++) {
      const complementizer = hitAt(this.view, at, "COMPLEMENTIZER");
      if (complementizer !== undefined && !complementizer.proclitic.conjunction) return true;
      if (formAt(this.view, at) === ":" || this.view.quoteOpening.has(at))
        return this.governs("QUOTE");
      if (at > from && hitAt(this.view, at, "CUE_VERB")?.proclitic.conjunction === true)
        return false;
    }
    return false;
  }

  private afterComplementizer(at: number): number {
    const first = (this.view.words[at]?.last ?? at) + 1;
    return formAt(this.view, first) === ":" ? first + 1 : first;
  }

  private stepMark(at: number): number {
    const form = formAt(this.view, at);
    const quote = this.view.quoteOpening.get(at);
    if (quote !== undefined && this.isToldQuote(quote.open, quote.close)) return quote.close + 1;
    if (quote !== undefined) return this.end("QUOTE", at);
    if (form === ":") return at + 1 < this.limit ? this.end("COLON", at + 1) : at;
    if (form === "\u060c" || form === ",") return this.stepComma(at);
    if (isDash(form)) return this.skipInsert(at, isDash);
    if (form === "(") return this.skipInsert(at, (other) => other === ")");
    return at;
  }

  /** An outlet in quotation marks right before "that" is the one told. */
  private isToldQuote(open: number, close: number): boolean {
    if (close - open > LONGEST_TOLD || hitAt(this.view, close + 1, "COMPLEMENTIZER") === undefined)
      return false;
    const phrase = readPhrase(this.view, open + 1, close, { stopAt: () => false });
    if (phrase === null || phrase.last !== close || this.subject === null) return false;
    this.hops.push(
      hopOf(phrase, carrierRole(this.view, phrase) ?? "OUTLET", TOLD_OUTLET, "SPEAKER"),
    );
    return true;
  }

  private stepComma(at: number): number {
    this.commas++;
    return this.commas <= 6 ? at + 1 : at;
  }

  /** Words set apart by dashes or brackets: skipped, but mined for carriers and media. */
  private skipInsert(open: number, isClose: (form: string) => boolean): number {
    const end = Math.min(this.limit, open + LONGEST_INSERT);
    for (let at = open + 1; at < end; at++) {
      if (!isClose(formAt(this.view, at))) continue;
      this.mine(open + 1, at);
      return at + 1;
    }
    return open;
  }

  private mine(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const medium = readMedium(this.view, at, to);
      if (medium !== null) {
        this.takeMedium(medium);
        at = medium.next - 1;
        continue;
      }
      const addressee = readAddressee(this.view, at, to);
      if (addressee?.hop !== null && addressee?.hop !== undefined) {
        this.hops.push(addressee.hop);
        at = addressee.next - 1;
      }
    }
  }

  private takeMedium(medium: FoundMedium): void {
    this.medium ??= medium;
    this.issuer ??= medium.issuer;
    // A platform that is named after all takes the place of the bare post.
    const post = this.hops.findIndex((hop) => hop.ruleId === "relays/post");
    if (post >= 0 && medium.hops.some((hop) => hop.role === "PLATFORM")) this.hops.splice(post, 1);
    this.hops.push(...medium.hops);
  }

  private sayingAt(at: number): number {
    const noun = hitAt(this.view, at, "CUE_NOUN");
    if (noun?.term.sayingOnly === true && this.quoted !== null) {
      this.saying = { first: at, last: noun.last + 1 };
      return noun.last + 1;
    }
    const participle = hitAt(this.view, at, "CUE_PARTICIPLE");
    if (
      participle !== undefined &&
      (this.subject !== null || this.quoted !== null) &&
      participle.term.cueClass === "SAY"
    ) {
      this.saying = { first: at, last: participle.last + 1 };
      return participle.last + 1;
    }
    return at;
  }

  private skipRelative(at: number): number {
    this.isRelativePassed = true;
    for (let next = at + 1; next < this.limit; next++) {
      const form = formAt(this.view, next);
      if (form === "\u060c" || form === "," || form === ":" || this.view.quoteOpening.has(next))
        return next;
      if (hitAt(this.view, next, "COMPLEMENTIZER") !== undefined) return next;
      const medium = readMedium(this.view, next, this.limit);
      if (medium !== null && medium.hops.length > 0) {
        this.takeMedium(medium);
        next = medium.next - 1;
      }
    }
    return at;
  }

  private stepAnaphor(at: number): number {
    const word = this.view.words[at];
    const isAnaphor = functionAt(this.view, at, "ANAPHOR") !== undefined;
    if (
      isAnaphor &&
      (this.governs("NP", "BY", "FROM", "ABOUT") || this.options.governs.length === 0)
    )
      return this.end("NP", at);
    if (this.subject !== null && this.governs("OBJECT_BY", "OBJECT_TO", "OBJECT_ON", "OBJECT_AS"))
      return this.end("OBJECT", at);
    const phrase =
      this.subject === null && !this.options.subjectKnown
        ? this.phraseAt((word?.last ?? at) + 1)
        : null;
    if (phrase === null) return this.governs("NP") ? this.end("NP", at) : at;
    this.subject = phrase;
    return phrase.last;
  }

  /** "From him": the principal of the office that is speaking is quoted. Other pronouns behind prepositions say nothing here. */
  private stepPronoun(at: number, next: number): number {
    const principal = this.subject?.inner ?? null;
    if (
      this.options.quotesFrom &&
      this.quoted === null &&
      principal !== null &&
      prepositionAt(this.view, at) === null
    )
      this.quoted = principal;
    return next;
  }

  private stepPreposition(at: number, relation: Relation, next: number, from: number): number {
    if (this.view.words[next]?.kind === "COMPLEMENTIZER" && next > at) {
      return this.governed(relation) || this.governs("THAT")
        ? this.end("THAT", this.afterComplementizer(next))
        : at;
    }
    const addressee = relation === "FOR" ? readAddressee(this.view, at, this.limit) : null;
    if (
      addressee !== null &&
      (addressee.hop !== null || this.subject?.closed === true || this.options.subjectKnown)
    ) {
      if (addressee.hop !== null) this.hops.push(addressee.hop);
      return addressee.next;
    }
    if (relation === "FROM" || relation === "ABOUT") {
      const after = this.quotedFrom(at, relation, next);
      if (after > at) return after;
    }
    const medium =
      relation === "BY" && this.governs("BY") ? null : readMedium(this.view, at, this.limit);
    if (medium !== null) {
      this.takeMedium(medium);
      return medium.next;
    }
    const needsObject = relation === "ON" && this.governs("OBJECT_ON");
    if (
      (!this.governed(relation) || needsObject || this.isAddressed()) &&
      this.turnIntoObject(relation)
    )
      return next;
    if (
      relation === "FOR" &&
      this.governs("TO", "OBJECT_TO") &&
      this.view.words[next]?.kind === "MASDAR"
    )
      return this.end("TO", next, from);
    if (this.governed(relation)) return this.end(relation, next, from);
    return this.skipAdverbial(at, next);
  }

  private quotedFrom(at: number, relation: Relation, next: number): number {
    if (!this.options.quotesFrom || relation !== "ABOUT" || this.quoted !== null) return at;
    const phrase = this.phraseAt(next);
    if (phrase === null) return at;
    this.quoted = phrase;
    return phrase.last;
  }

  private governed(relation: Relation): boolean {
    switch (relation) {
      case "ABOUT":
        return this.governs("ABOUT") && !this.options.quotesFrom;
      case "FROM":
        return this.governs("FROM");
      case "ON":
        return this.governs("ON");
      case "TO":
        return this.governs("TO");
      case "BY":
        return this.governs("BY");
      case "IN":
        return this.governs("IN");
      default:
        return false;
    }
  }

  /** "In a hopeful tone", "during his visit to": a prepositional phrase that says how or where. */
  private skipAdverbial(at: number, next: number): number {
    const phrase = readPhrase(this.view, next, this.limit, {
      stopAt: (token) => this.isMarker(token),
      anyNoun: true,
    });
    if (phrase === null)
      return next > at && this.view.words[next]?.kind === "NUMBER" ? next + 1 : at;
    // A reporting noun in there has the "that" behind it for its own.
    for (let inside = next; inside < phrase.last; inside++) {
      const noun = hitAt(this.view, inside, "CUE_NOUN");
      if (
        noun !== undefined &&
        !noun.term.sayingOnly &&
        hitAt(this.view, inside, "MEDIUM") === undefined
      )
        return at;
    }
    return Math.max(phrase.last, at + 1);
  }

  private skipAccording(at: number): number {
    const word = this.view.words[at];
    const hit = word?.hit ?? null;
    if (hit === null || !isHitOf(hit, "CUE_PREPOSITION")) return at;
    let next = hit.last + 1;
    if (hit.term.linkedBy !== null) {
      const preposition = prepositionAt(this.view, next);
      if (preposition === null) return at;
      next = preposition.next;
    }
    const translation = hitAt(this.view, next, "MEDIUM")?.term.medium === "TRANSLATION";
    if (translation) next++;
    const phrase = readPhrase(this.view, next, this.limit, {
      stopAt: (token) => this.isMarker(token),
    });
    if (phrase === null) return at;
    if (hit.term.quotes && this.quoted === null) {
      this.quoted = phrase;
      return phrase.last;
    }
    this.accordingHops(phrase, translation ? "TRANSLATOR" : "REPUBLISHER");
    const medium = readMedium(this.view, phrase.last, this.limit);
    if (medium !== null) this.takeMedium(medium);
    return medium?.next ?? phrase.last;
  }

  private accordingHops(phrase: Phrase, role: HopRole): void {
    this.hops.push({
      role,
      name: phrase.alias ?? { first: phrase.first, last: phrase.last, from: phrase.from },
      phrase,
      ruleId: "relays/according-to",
      reach: "SENTENCE",
      carried: false,
    });
  }

  /** "And" before the words are reached: a second speaker, or the next sentence. */
  private stepJoined(at: number): number {
    const word = this.view.words[at];
    const isSpeaker = word?.kind === "HEAD" || word?.kind === "NAME" || word?.kind === "GIVEN_NAME";
    if (!isSpeaker || this.subject === null) return at;
    const phrase = this.phraseAt(at);
    if (phrase === null) return at;
    this.coSubjects.push(phrase);
    return phrase.last;
  }

  private phraseAt(at: number, isAfterCue = false): Phrase | null {
    return readPhrase(this.view, at, this.limit, {
      stopAt: (token) => this.isMarker(token),
      isObjectNear: this.takesObject,
      isAfterCue: isAfterCue && this.governs("THAT"),
    });
  }

  /** Tokens at which a speaker's phrase must end because the cue governs what comes. */
  private isMarker(at: number): boolean {
    if (hitAt(this.view, at, "COMPLEMENTIZER") !== undefined) return true;
    if (skipTime(this.view, at, this.limit) > at) return true;
    const noun = hitAt(this.view, at, "CUE_NOUN");
    if (noun?.term.sayingOnly === true) return true;
    const preposition = prepositionAt(this.view, at);
    if (preposition === null) return false;
    if (
      !(preposition.relation === "BY" && this.governs("BY")) &&
      readMedium(this.view, at, this.limit) !== null
    )
      return true;
    if (this.options.quotesFrom && preposition.relation === "ABOUT") return true;
    if (!this.governed(preposition.relation)) return false;
    if (preposition.relation !== "BY" && preposition.relation !== "IN") return true;
    const governed = this.view.words[preposition.next];
    return governed === undefined || (governed.kind !== "HEAD" && governed.kind !== "NAME");
  }

  private stepSubject(at: number): number {
    const word = this.view.words[at];
    if (
      word === undefined ||
      (word.kind === "MASDAR" && !word.article && !hasGivenName(this.view, at))
    )
      return at;
    const phrase = this.phraseAt(at, at === this.first);
    if (phrase === null) return at;
    this.subject = phrase;
    const document = phrase.medium === null ? null : readBareMedium(this.view, at, this.limit, at);
    if (document === null) return phrase.last;
    this.issuer ??= document.issuer;
    this.hops.push(...document.hops);
    return Math.max(phrase.last, document.next);
  }

  /** People in the plural, and whoever is no office, body or name, are called upon rather than calling. */
  private isAddressed(): boolean {
    const { subject } = this;
    if (subject === null || subject.personName !== null) return false;
    if (subject.head?.term.head === "PEOPLE") return true;
    return (
      subject.head === null &&
      subject.gazetteer === null &&
      subject.medium === null &&
      subject.country === null
    );
  }

  /** "Urged people to": what looked like the subject stands right before the second place, so it is the first, and the subject is elided. */
  private turnIntoObject(relation: Relation): boolean {
    const wanted: Partial<Record<Relation, Government>> = {
      BY: "OBJECT_BY",
      TO: "OBJECT_TO",
      ON: "OBJECT_ON",
    };
    const government = wanted[relation];
    const { subject } = this;
    if (government === undefined || !this.governs(government) || subject === null) return false;
    this.complement = { kind: "OBJECT", first: subject.first, from: subject.from };
    this.subject = null;
    return true;
  }

  /** "In comment on", "in answer to": a verbal noun with its preposition, between the speaker and the words. */
  private isAside(at: number): boolean {
    const word = this.view.words[at];
    const isNominal =
      word?.kind === "MASDAR" ||
      word?.kind === "CUE_NOUN" ||
      word?.kind === "UNKNOWN" ||
      word?.kind === "NOUN";
    const preposition = prepositionAt(this.view, at + 1);
    return isNominal && word.last === at && preposition !== null && !preposition.isAttached;
  }

  private mayBeSubject(): boolean {
    return this.subject === null && !this.options.subjectKnown && this.quoted === null;
  }

  /** A given name with a name's second word behind it, though the first is a preposition or verb as well. */
  private isNamed(at: number): boolean {
    const next = this.view.words[at + 1]?.kind;
    return hasGivenName(this.view, at) && (next === "UNKNOWN" || next === "GIVEN_NAME");
  }

  /** A bare noun where the cue takes one: the words reported begin without a marker. */
  private stepContent(at: number): number {
    const word = this.view.words[at];
    if (word === undefined) return at;
    const isSubjectGiven = this.subject !== null || this.options.subjectKnown;
    if (this.governs("OBJECT_BY", "OBJECT_TO", "OBJECT_ON", "OBJECT_AS") && isSubjectGiven)
      return this.end("OBJECT", at);
    if (isSubjectGiven && !this.governs("NP") && this.isAside(at))
      return this.skipAdverbial(at + 1, prepositionAt(this.view, at + 1)?.next ?? at + 1);
    if (this.governs("BY") && this.subject !== null) {
      const from = guessAttached(this.view, at, "BY");
      if (from !== null && word.kind === "UNKNOWN") return this.end("BY", at, from);
    }
    if (!this.governs("NP") || this.isRelativePassed) return at;
    const isVerbal =
      word.kind === "CUE_VERB" || word.kind === "VERB" || word.kind === "CUE_PARTICIPLE";
    if (
      isVerbal &&
      hitAt(this.view, at, "CUE_NOUN") === undefined &&
      hitAt(this.view, at, "MASDAR") === undefined
    )
      return at;
    return this.end("NP", at);
  }
}

function isDash(form: string): boolean {
  return form === "-" || form === "\u2013" || form === "\u2014";
}
