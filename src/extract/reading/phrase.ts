import type { TermOf } from "../../languages/pack.ts";
import type { Gender, GrammaticalNumber } from "../../languages/term-base.ts";
import type { SpeakerKind } from "../../model/claim.ts";
import { type Hit, isHitOf } from "./hits.ts";
import { prepositionAt } from "./relations.ts";
import { hitAt, type View } from "./view.ts";
import { nameStart, type Word } from "./words.ts";

/** A noun phrase that may name a speaker or carrier. Token indexes, `last` excluded. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Folded offset where the phrase begins, without particles written together with its first word. */
  readonly from: number;
  readonly kind: SpeakerKind;
  /** The personal name inside, without title. Null where there is none. */
  readonly personName: PhrasePart | null;
  /** The short name in brackets after the name ("(Ukrinform)"), or in name quotes after a head noun. Null where there is none. */
  readonly alias: PhrasePart | null;
  /** The phrase inside, behind a preposition or as genitive: the ministry of "a spokesman of the ministry". Null where there is none. */
  readonly inner: Phrase | null;
  readonly head: Hit<TermOf<"HEAD">> | null;
  readonly medium: Hit<TermOf<"MEDIUM">> | null;
  /** The gazetteer's name for the whole phrase; null where the phrase only contains or lacks one. */
  readonly gazetteer: Hit<TermOf<"NAME">> | null;
  /** Country by adjective or by a state's name inside; null where none is said. */
  readonly country: string | null;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  readonly definite: boolean;
  /** "Himself, the same": it must have been spoken of before. */
  readonly same: boolean;
  /** Nothing known in it: a row of unknown words. */
  readonly unknownOnly: boolean;
  /** Where the next thing may begin: the phrase is closed by a definite word or a name, so a bare noun after it opens something new. */
  readonly closed: boolean;
}

export interface PhrasePart {
  readonly first: number;
  readonly last: number;
  readonly from: number;
}

export interface PhraseOptions {
  /** Whether the token at `at` must not be taken into the phrase: the caller's own markers. */
  readonly stopAt: (at: number) => boolean;
  /** How many phrases this one stands in. Default 0. */
  readonly depth?: number;
  /** The cue takes an object too: a definite noun after a finished designation is that, and not part of it. Default false. */
  readonly isObjectNear?: boolean;
  /** The phrase begins right behind a verb of saying. Default false. */
  readonly isAfterCue?: boolean;
  /** A bare verbal noun may begin the phrase: it says how or when, and names nobody. Default false. */
  readonly anyNoun?: boolean;
}

/** Reads the longest noun phrase at `at` before `limit`; null where none begins. Bounded: never more than 28 tokens. */
export function readPhrase(
  view: View,
  at: number,
  limit: number,
  options: PhraseOptions,
): Phrase | null {
  const reader = new PhraseReader(view, Math.min(limit, at + LONGEST_PHRASE), options);
  return reader.read(at);
}

const LONGEST_PHRASE = 28;
const LONGEST_NAME = 4;
const LONGEST_ALIAS = 6;
const DEEPEST = 4;

/** Whether the whole word at the token, nothing cut off, is a given name, whatever else it may be. */
export function hasGivenName(view: View, at: number): boolean {
  const from = view.tokens[at]?.from;
  return (view.hits[at] ?? []).some(
    (hit) => isHitOf(hit, "GIVEN_NAME") && hit.last === at && hit.from === from,
  );
}

const FAMILY_KINDS: ReadonlySet<string> = new Set(["UNKNOWN", "NOUN", "NISBA"]);

/** Journalists, soldiers, members: people in the plural who are told something. */
function isAudience(word: Word): boolean {
  const { hit } = word;
  if (hit === null || !isHitOf(hit, "HEAD") || hit.term.number === "SG") return false;
  return hit.term.head === "ROLE" || hit.term.head === "PEOPLE";
}

/** State of one reading; lives for one call. */
class PhraseReader {
  private readonly view: View;
  private readonly limit: number;
  private readonly options: PhraseOptions;
  private head: Hit<TermOf<"HEAD">> | null = null;
  private medium: Hit<TermOf<"MEDIUM">> | null = null;
  private gazetteer: Hit<TermOf<"NAME">> | null = null;
  private personName: PhrasePart | null = null;
  private alias: PhrasePart | null = null;
  private country: string | null = null;
  private inner: Phrase | null = null;
  private closed = false;
  private same = false;
  private speaksForPerson = false;
  private innerRole: Hit<TermOf<"HEAD">> | null = null;
  private definite = false;
  private sawKnown = false;
  private sawAdjective = false;

  constructor(view: View, limit: number, options: PhraseOptions) {
    this.view = view;
    this.limit = limit;
    this.options = options;
  }

  read(at: number): Phrase | null {
    const start = this.view.words[at];
    if (start === undefined || !this.canBegin(start, at)) return null;
    let next = this.takeFirst(start, at);
    while (next < this.limit && !this.options.stopAt(next)) {
      const after = this.takeNext(next, at);
      if (after === next) break;
      next = after;
    }
    return this.finish(at, next, start);
  }

  private canBegin(word: Word, at: number): boolean {
    if (this.isGivenName(at) || this.mustBeName(at)) return true;
    switch (word.kind) {
      case "NAME":
      case "HEAD":
      case "MEDIUM":
      case "GIVEN_NAME":
      case "UNKNOWN":
      case "NOUN":
      case "RUMOUR":
        return true;
      case "NUMBER":
        return true;
      case "NISBA":
      case "MASDAR":
        return word.article || this.options.anyNoun === true;
      default:
        return false;
    }
  }

  private takeFirst(word: Word, at: number): number {
    const hit = word.hit;
    this.definite = word.article || word.kind === "NAME" || word.kind === "GIVEN_NAME";
    this.closed =
      (word.article || word.pronoun || this.endsDefinite(word)) && !this.isConstruct(word);
    this.sawKnown = word.kind !== "UNKNOWN";
    if (hit !== null && isHitOf(hit, "HEAD") && this.isDocumentOf(hit)) {
      this.medium = hitAt(this.view, at, "MEDIUM") ?? null;
      return hit.last + 1;
    }
    if (hit !== null && isHitOf(hit, "HEAD")) {
      this.head = hit;
      if (hit.term.head === "HONORIFIC" && this.isNameWord(hit.last + 1))
        return this.takePersonName(hit.last + 1);
      if (hit.term.head === "PART") return this.takePartitive(hit.last + 1);
      return hit.last + 1;
    }
    if (hit !== null && isHitOf(hit, "MEDIUM")) {
      this.medium = hit;
      return hit.last + 1;
    }
    if (hit !== null && isHitOf(hit, "NAME")) {
      this.gazetteer = hit;
      this.closed = true;
      if (hit.term.entityKind === "PERSON" || this.isHomonym(hit)) return this.takePersonName(at);
      if (hit.term.entityKind === "OUTLET")
        this.alias = { first: hit.first, last: hit.last + 1, from: nameStart(hit) };
      this.country = this.countryOf(hit);
      return hit.last + 1;
    }
    if (this.isGivenName(at) || this.mustBeName(at)) return this.takePersonName(at);
    if (this.isCount(at)) return this.takePartitive(at + 1);
    if (word.kind === "NUMBER") return at;
    if (this.isFamily(at)) return this.takePersonName(at);
    if (
      word.kind === "GIVEN_NAME" ||
      (word.kind === "UNKNOWN" && !word.article && !this.isCommonNoun(at))
    )
      return this.takePersonName(at);
    if (hit !== null && isHitOf(hit, "NISBA")) this.country = hit.term.country;
    return word.last + 1;
  }

  /**
   * A given name, whatever else the word is, where a name's second word follows: unknown, or with the article.
   * Names that are words too (verbs, adjectives) are many.
   */
  private isGivenName(at: number): boolean {
    const word = this.view.words[at];
    if (word === undefined || word.kind === "NAME" || !hasGivenName(this.view, at)) return false;
    const next = this.view.words[at + 1];
    if (next === undefined || at + 1 >= this.limit) return false;
    return (
      this.isLastNameWord(at + 1) ||
      next.kind === "UNKNOWN" ||
      next.kind === "GIVEN_NAME" ||
      (next.article && next.last === at + 1 && !next.conjunction && next.preposition === null)
    );
  }

  /** A bare word behind a given name, where the phrase ends with it: a family name that is a word too. */
  private isLastNameWord(at: number): boolean {
    const word = this.view.words[at];
    const after = this.view.words[at + 1];
    if (
      word === undefined ||
      word.conjunction ||
      word.preposition !== null ||
      (word.kind !== "NOUN" && word.kind !== "NISBA" && word.kind !== "MASDAR")
    )
      return false;
    return (
      after === undefined ||
      after.kind === "MARK" ||
      after.kind === "COMPLEMENTIZER" ||
      after.kind === "TIME"
    );
  }

  /** Right behind a verb of saying no verb can stand: such a form before an unknown word is a name. */
  private mustBeName(at: number): boolean {
    const word = this.view.words[at];
    const next = this.view.words[at + 1];
    if (
      this.options.isAfterCue !== true ||
      word === undefined ||
      word.conjunction ||
      next?.kind !== "UNKNOWN"
    )
      return false;
    const isPerfect =
      word.hit !== null && isHitOf(word.hit, "VERB") && word.hit.term.tense === "PERFECT";
    return isPerfect && !this.options.stopAt(at + 1);
  }

  /** An unknown word before an adjective, or before a known noun with the article, is a noun and no name. */
  private isCommonNoun(at: number): boolean {
    const next = this.view.words[at + 1];
    if (next === undefined || at + 1 >= this.limit || next.conjunction || next.preposition !== null)
      return false;
    const isKnownNoun = next.article && (next.kind === "NOUN" || next.kind === "MASDAR");
    return (
      isKnownNoun ||
      (!next.article &&
        (next.kind === "NISBA" || (next.kind === "NOUN" && this.readsAsAdjective(at + 1))))
    );
  }

  /** "The data of the bureau": what elsewhere are reports of nobody is a document where a body stands behind it. */
  private isDocumentOf(hit: Hit<TermOf<"HEAD">>): boolean {
    if (
      hit.term.head !== "ANONYMOUS" ||
      hitAt(this.view, hit.first, "MEDIUM") === undefined ||
      hit.proclitic.article
    )
      return false;
    const next = this.view.words[hit.last + 1];
    const owner = next?.hit ?? null;
    return (
      owner !== null &&
      isHitOf(owner, "HEAD") &&
      owner.term.head === "ORGANIZATION" &&
      next?.conjunction === false
    );
  }

  /** A number before people who speak: "three sources", "two officials". */
  private isCount(at: number): boolean {
    const isNumber =
      this.view.words[at]?.kind === "NUMBER" ||
      (this.view.hits[at] ?? []).some((hit) => hit.term.kind === "NUMERAL" && hit.last === at);
    const next = this.view.words[at + 1]?.hit ?? null;
    return isNumber && next !== null && isHitOf(next, "HEAD");
  }

  /** The family name, alone, of somebody whom the article names in full. */
  private isFamily(at: number): boolean {
    const word = this.view.words[at];
    const token = this.view.tokens[at];
    if (word === undefined || token === undefined || !FAMILY_KINDS.has(word.kind)) return false;
    return this.view.families.has(token.form.slice(Math.max(0, word.from - token.from)));
  }

  /** A longer head whose last word holds the article: "the minister of the interior" in two words. */
  private endsDefinite(word: Word): boolean {
    const last = this.view.tokens[word.last];
    const article = this.view.lexicon.foldedArticle;
    return (
      word.kind === "HEAD" &&
      word.hit !== null &&
      word.last > word.hit.first &&
      article !== "" &&
      last?.form.startsWith(article) === true
    );
  }

  /** A state's or place's name before an unknown word and a title is a given name. */
  private isHomonym(hit: Hit<TermOf<"NAME">>): boolean {
    const next = this.view.words[hit.last + 1];
    const after = this.view.words[hit.last + 2];
    const isTitle =
      after?.hit != null && isHitOf(after.hit, "HEAD") && after.hit.term.head === "ROLE";
    return (
      hit.first === hit.last &&
      next?.kind === "UNKNOWN" &&
      !next.article &&
      !next.conjunction &&
      next.preposition === null &&
      isTitle
    );
  }

  /** "The speaker in the name of": definite at its front, but the one spoken for must follow. */
  private isConstruct(word: Word): boolean {
    return (
      word.hit !== null &&
      isHitOf(word.hit, "HEAD") &&
      word.hit.term.hopRole === "SPOKESPERSON" &&
      word.hit.last > word.hit.first
    );
  }

  /** "One of the aides of", "a number of officials": the head is what is counted. */
  private takePartitive(at: number): number {
    const word = this.view.words[at];
    const isFrom =
      word?.hit !== null &&
      word?.hit !== undefined &&
      isHitOf(word.hit, "FUNCTION") &&
      word.hit.term.word === "PREPOSITION";
    const counted = isFrom ? at + 1 : at;
    const hit = this.view.words[counted]?.hit ?? null;
    if (hit !== null && isHitOf(hit, "HEAD")) {
      this.head ??= hit;
      this.closed = hit.proclitic.article;
      return hit.last + 1;
    }
    return counted < this.limit && this.view.words[counted]?.kind !== "MARK" ? counted + 1 : at;
  }

  /** The token after what was taken, or `at` where the phrase ends. */
  private takeNext(at: number, first: number): number {
    const word = this.view.words[at];
    if (word === undefined) return at;
    if (word.kind === "MARK") return this.takeMark(at, first);
    if (this.isGivenName(at) && (this.mayTakePerson() || this.isTitleBefore(at)))
      return this.takePersonName(at);
    if (word.conjunction) return this.takeJoined(word, at);
    const hit = word.hit;
    if (this.isGivenName(at) && (this.mayTakePerson() || this.isTitleBefore(at)))
      return this.takePersonName(at);
    if (hit !== null && isHitOf(hit, "FUNCTION")) return this.takeFunction(hit, at);
    if (word.preposition !== null) return this.takePrepositional(word, at);
    switch (word.kind) {
      case "NISBA":
        return this.takeAdjective(word, at);
      case "NAME":
        return this.takeName(word, at);
      case "GIVEN_NAME":
        return this.mayTakePerson() || this.isTitleBefore(at)
          ? this.takePersonName(at)
          : this.closed
            ? at
            : word.last + 1;
      case "HEAD":
        return this.takeHead(word, at);
      case "UNKNOWN":
        return this.takeUnknown(word, at);
      case "NOUN":
      case "MEDIUM":
      case "MASDAR":
      case "RUMOUR":
      case "CUE_NOUN":
        return this.takeNoun(word, at);
      default:
        return this.takeLateName(word, at);
    }
  }

  /** A given name behind a title names its holder, though an unknown place between left the title open. */
  private isTitleBefore(at: number): boolean {
    const head = this.head?.term;
    if (
      head?.head !== "ROLE" ||
      head.number !== "SG" ||
      this.personName !== null ||
      this.speaksForPerson
    )
      return false;
    return at > (this.head?.last ?? at) + 1;
  }

  /** A verb's form inside a personal name that has just begun is a family name. */
  private takeLateName(word: Word, at: number): number {
    if (word.kind === "NUMBER" && this.head?.term.head === "ORGANIZATION") return at + 1;
    return at;
  }

  private takeNoun(word: Word, at: number): number {
    const isAdjective = this.readsAsAdjective(at);
    if (word.article) {
      if (this.personName !== null && !isAdjective && !this.isTitleLast()) return at;
      if (this.isObject(isAdjective)) return at;
      this.closed = true;
      if (isAdjective) this.sawAdjective = true;
      return word.last + 1;
    }
    if (this.closed) return this.isNamePair(at) ? this.takePersonName(at) : at;
    if (isAdjective) this.sawAdjective = true;
    else if (this.sawAdjective) return at;
    return word.last + 1;
  }

  /** Behind a finished title: a word and an unknown word, and then the end of the phrase. */
  private isNamePair(at: number): boolean {
    const next = this.view.words[at + 1];
    const after = this.view.words[at + 2];
    if (!this.mayTakePerson() || next?.kind !== "UNKNOWN" || at + 1 >= this.limit) return false;
    return (
      after === undefined ||
      at + 2 >= this.limit ||
      after.kind === "MARK" ||
      after.kind === "COMPLEMENTIZER" ||
      after.kind === "TIME"
    );
  }

  /** After a finished designation a definite noun that is no adjective is somebody or something else, where the cue takes an object. */
  private isObject(isAdjective: boolean): boolean {
    return this.options.isObjectNear === true && this.closed && !isAdjective;
  }

  /** The title stands after the name, and may go on. */
  private isTitleLast(): boolean {
    return (
      this.personName !== null && this.head !== null && this.head.first >= this.personName.last
    );
  }

  private takeAdjective(word: Word, at: number): number {
    const hit = word.hit;
    if (this.closed && !word.article) return at;
    if (this.personName !== null && this.head !== null && !this.isTitleLast()) return at;
    if (hit !== null && isHitOf(hit, "NISBA") && hit.term.country !== null && this.country === null)
      this.country = hit.term.country;
    this.sawAdjective = true;
    if (word.article) this.closed = true;
    return word.last + 1;
  }

  private takeName(word: Word, at: number): number {
    const hit = word.hit;
    if (hit === null || !isHitOf(hit, "NAME")) return at;
    if (hit.term.entityKind === "PERSON")
      return this.mayTakePerson()
        ? this.takePersonName(at)
        : this.closed
          ? at
          : this.takeInner(hit);
    if (this.personName !== null && !this.isTitleLast()) return at;
    if (
      this.head?.term.head === "OUTLET" &&
      hit.term.entityKind === "OUTLET" &&
      this.alias === null
    )
      return this.takeOutletName(hit);
    if (this.closed) return at;
    return this.takeInner(hit);
  }

  /** "The agency Reuters": the name is what the outlet is called. */
  private takeOutletName(hit: Hit<TermOf<"NAME">>): number {
    this.gazetteer = hit;
    this.alias = { first: hit.first, last: hit.last + 1, from: nameStart(hit) };
    return this.takeInner(hit);
  }

  private takeInner(hit: Hit<TermOf<"NAME">>): number {
    this.country ??= this.countryOf(hit);
    this.closed = true;
    return hit.last + 1;
  }

  private takeHead(word: Word, at: number): number {
    const hit = word.hit;
    if (hit === null || !isHitOf(hit, "HEAD")) return at;
    if (this.medium !== null && this.inner === null && !this.closed) {
      const depth = this.options.depth ?? 0;
      const phrase =
        depth < DEEPEST
          ? readPhrase(this.view, at, this.limit, { ...this.options, depth: depth + 1 })
          : null;
      if (phrase !== null) {
        this.inner = phrase;
        this.country ??= phrase.country;
        this.closed = true;
        return phrase.last;
      }
    }
    if (this.isTitleLast()) return this.takeNoun(word, at);
    if (this.personName !== null) {
      const isTitle = hit.term.head === "ROLE" && (this.head === null || this.head.first < at);
      if (!isTitle || this.head !== null) return at;
      this.head = hit;
      this.closed = word.article;
      return hit.last + 1;
    }
    if (
      this.head?.term.hopRole === "SPOKESPERSON" &&
      hit.term.head === "ROLE" &&
      this.inner === null
    )
      return this.takePrincipal(at);
    if (hit.term.head === "HONORIFIC" && this.isNameWord(hit.last + 1) && this.mayTakePerson())
      return this.takePersonName(hit.last + 1);
    if (this.closed && !word.article && !this.endsDefinite(word)) return at;
    const next = prepositionAt(this.view, at + 1);
    if (
      this.isObject(
        this.readsAsAdjective(at) ||
          (hit.term.number === "SG" && next?.relation === "ABOUT" && !next.isAttached),
      )
    )
      return at;
    if (this.head === null && hit.term.head === "ROLE") this.innerRole = hit;
    if (word.article || this.endsDefinite(word) || word.pronoun) this.closed = true;
    return hit.last + 1;
  }

  /** Whom a spokesman speaks for: a person named there is not the spokesman. */
  private takePrincipal(at: number): number {
    const depth = this.options.depth ?? 0;
    const phrase =
      depth < DEEPEST
        ? readPhrase(this.view, at, this.limit, { ...this.options, depth: depth + 1 })
        : null;
    if (phrase === null) return at;
    this.inner = phrase;
    this.country ??= phrase.country;
    this.closed = true;
    this.speaksForPerson = true;
    return phrase.last;
  }

  private takeUnknown(word: Word, at: number): number {
    if (word.article) {
      if (
        this.personName !== null &&
        this.personName.last === at &&
        at - this.personName.first < LONGEST_NAME
      ) {
        this.personName = { ...this.personName, last: at + 1 };
        return at + 1;
      }
      if (this.personName !== null && !this.isTitleLast()) return at;
      if (this.isObject(this.looksAdjectival(at))) return at;
      this.closed = true;
      return at + 1;
    }
    if (this.mayTakePerson() && this.mayBeUnknownName(at)) return this.takePersonName(at);
    if (this.closed) return at;
    return at + 1;
  }

  /** An unknown word is a name only after a title; where the cue takes an object, only with a second name word or a mark of the end behind it. */
  private mayBeUnknownName(at: number): boolean {
    if ((this.head ?? this.innerRole) === null || this.looksLikeVerb(at)) return false;
    if (this.options.isObjectNear !== true) return true;
    const next = this.view.words[at + 1];
    if (
      next === undefined ||
      at + 1 >= this.limit ||
      next.kind === "MARK" ||
      next.kind === "COMPLEMENTIZER" ||
      next.kind === "TIME"
    )
      return true;
    return this.isNameWord(at + 1);
  }

  /** Whether one of the word's readings is an adjective ("economic" is an economist too). */
  private readsAsAdjective(at: number): boolean {
    return (this.view.hits[at] ?? []).some(
      (hit) =>
        hit.last === at && (isHitOf(hit, "NISBA") || (isHitOf(hit, "NOUN") && hit.term.adjective)),
    );
  }

  private looksAdjectival(at: number): boolean {
    const token = this.view.tokens[at];
    const word = this.view.words[at];
    if (token === undefined || word === undefined) return false;
    const bare = token.form.slice(
      Math.max(0, word.from - token.from) + this.view.lexicon.foldedArticle.length,
    );
    return this.view.lexicon.pack.guessShape(bare)?.kind === "NISBA";
  }

  /** A closed designation of a person may be followed by the person's name; so may nothing at all. */
  private mayTakePerson(): boolean {
    if (this.personName !== null || this.speaksForPerson) return false;
    const head = this.head?.term ?? this.innerRole?.term;
    if (head === undefined)
      return (
        (this.options.depth ?? 0) === 0 &&
        this.closed &&
        this.medium === null &&
        this.gazetteer === null &&
        this.country === null
      );
    if (head.number !== "SG") return false;
    if (head.head === "ROLE" || head.head === "HONORIFIC" || head.head === "ANONYMOUS")
      return this.closed || this.definite;
    return false;
  }

  private isNameWord(at: number): boolean {
    const word = this.view.words[at];
    if (word === undefined || at >= this.limit) return false;
    if (word.kind === "GIVEN_NAME" || word.kind === "UNKNOWN" || this.isGivenName(at)) return true;
    return word.hit !== null && isHitOf(word.hit, "NAME") && word.hit.term.entityKind === "PERSON";
  }

  private takePersonName(at: number): number {
    const start = this.view.words[at];
    let next = (start?.last ?? at) + 1;
    const hit = start?.hit ?? null;
    const isWhole =
      (hit !== null && isHitOf(hit, "NAME") && hit.term.entityKind === "PERSON") ||
      (start?.kind !== "GIVEN_NAME" && this.isFamily(at));
    if (hit !== null && isHitOf(hit, "NAME"))
      this.gazetteer = hit.term.entityKind === "PERSON" ? hit : null;
    while (
      !isWhole &&
      next < this.limit &&
      next - at < LONGEST_NAME &&
      !this.options.stopAt(next)
    ) {
      const word = this.view.words[next];
      if (word === undefined || word.conjunction || word.preposition !== null) break;
      const isName =
        this.isNameWord(next) && !(word.kind === "UNKNOWN" && this.looksLikeVerb(next));
      if (!isName) break;
      if (word.hit !== null && isHitOf(word.hit, "NAME")) this.gazetteer = word.hit;
      next = word.last + 1;
    }
    if (next === at + 1 && this.isGivenName(at) && this.isLastNameWord(next)) next++;
    else if (
      (start?.kind === "GIVEN_NAME" || this.isGivenName(at)) &&
      next === at + 1 &&
      this.isFamilyWord(next)
    ) {
      next++;
      const family = this.view.words[next];
      if (
        family?.kind === "UNKNOWN" &&
        family.article &&
        !family.conjunction &&
        !this.options.stopAt(next)
      )
        next++;
    }
    const from = hasGivenName(this.view, at) ? this.view.tokens[at]?.from : start?.from;
    this.personName = { first: at, last: next, from: from ?? 0 };
    this.closed = true;
    return next;
  }

  /** A family name that is a word of its own too, with the article: right after a given name. */
  private isFamilyWord(at: number): boolean {
    const word = this.view.words[at];
    if (
      word === undefined ||
      at >= this.limit ||
      !word.article ||
      word.conjunction ||
      word.preposition !== null
    )
      return false;
    return (
      (word.kind === "NISBA" ||
        word.kind === "NOUN" ||
        word.kind === "HEAD" ||
        word.kind === "MASDAR") &&
      word.last === at &&
      !this.options.stopAt(at)
    );
  }

  private looksLikeVerb(at: number): boolean {
    const shape = this.view.lexicon.pack.guessShape(this.view.tokens[at]?.form ?? "");
    return (
      shape !== null && (shape.kind === "FINITE_VERB" || shape.kind === "MASDAR") && shape.sure
    );
  }

  private takeFunction(hit: Hit<TermOf<"FUNCTION">>, at: number): number {
    if (hit.term.word === "SAME") {
      this.same = true;
      return hit.last + 1;
    }
    if (hit.term.word === "PREPOSITION")
      return this.takePrepositional(this.view.words[at] ?? null, at);
    return at;
  }

  /** Place and allegiance ("the authorities in Kyiv", "an adviser at the ministry") belong to the phrase of an office, a body or people. */
  private takePrepositional(word: Word | null, at: number): number {
    if (word === null || (this.personName !== null && this.head === null)) return at;
    const mayHold = this.head !== null || this.medium !== null || this.sawAdjective;
    const depth = this.options.depth ?? 0;
    if (!mayHold || depth >= DEEPEST) return at;
    const isStandalone = word.kind === "FUNCTION";
    if (
      isStandalone &&
      prepositionAt(this.view, at)?.relation === "FOR" &&
      this.isOutlet(this.view.words[word.last + 1] ?? word)
    )
      return at;
    if (isStandalone && this.inner !== null && prepositionAt(this.view, at)?.relation === "OTHER")
      return at;
    const innerAt = isStandalone ? word.last + 1 : at;
    const inner = this.view.words[innerAt];
    if (
      inner === undefined ||
      innerAt >= this.limit ||
      inner.kind === "MARK" ||
      inner.kind === "TIME"
    )
      return at;
    if (inner.kind === "MEDIUM" && word.preposition !== "li") return at;
    // "A report about the army" has no issuer in it; "a report issued by" has.
    if (this.medium !== null && this.head === null && !this.sawAdjective && isStandalone) return at;
    if (!isStandalone && word.preposition === "li" && (this.isOutlet(inner) || isAudience(inner)))
      return at;
    if (!isStandalone && this.personName !== null) {
      if (inner.kind !== "HEAD" && inner.kind !== "NAME") return at;
    }
    const phrase = readPhrase(this.view, innerAt, this.limit, {
      ...this.options,
      depth: depth + 1,
    });
    if (phrase === null) return at;
    this.country ??= phrase.country;
    this.inner ??= phrase;
    this.closed = true;
    if (
      phrase.personName !== null &&
      this.personName === null &&
      phrase.head?.term.head === "ORGANIZATION"
    )
      this.personName = phrase.personName;
    return phrase.last;
  }

  private isOutlet(word: Word): boolean {
    const hit = word.hit;
    if (hit === null) return false;
    if (isHitOf(hit, "HEAD")) return hit.term.head === "OUTLET";
    return (
      isHitOf(hit, "NAME") &&
      (hit.term.entityKind === "OUTLET" || hit.term.entityKind === "PLATFORM")
    );
  }

  /** "And" joins words of one title ("of rescue and emergencies"), or begins another speaker, which the caller reads. */
  private takeJoined(word: Word, at: number): number {
    const isPlainNoun =
      word.kind === "NOUN" ||
      word.kind === "MASDAR" ||
      word.kind === "UNKNOWN" ||
      word.kind === "NISBA";
    const before = this.view.words[at - 1];
    if (
      isPlainNoun &&
      word.article &&
      before?.article === true &&
      this.personName === null &&
      (this.head?.term.head === "ORGANIZATION" || this.head?.term.head === "ROLE")
    )
      return word.last + 1;
    return at;
  }

  private takeMark(at: number, first: number): number {
    const quote = this.view.quoteOpening.get(at);
    if (quote !== undefined) return this.takeNameQuote(quote.open, quote.close);
    const form = this.view.tokens[at]?.form;
    if (form === "(") return this.takeBracket(at);
    if ((form === "," || form === "\u060c") && at > first) return this.takeApposition(at);
    if (form === "-" && this.isTight(at)) return at + 1;
    return at;
  }

  private isTight(at: number): boolean {
    const { tokens } = this.view;
    return (
      tokens[at - 1]?.to === tokens[at]?.from &&
      tokens[at]?.to === tokens[at + 1]?.from &&
      this.view.words[at + 1]?.kind === "UNKNOWN"
    );
  }

  private takeNameQuote(open: number, close: number): number {
    const isShort = close - open - 1 <= LONGEST_NAME && close < this.limit;
    const mayName = this.head !== null || this.medium !== null || this.gazetteer === null;
    if (!isShort || !mayName || (this.personName !== null && this.head === null)) return open;
    for (let at = open + 1; at < close; at++) {
      const kind = this.view.words[at]?.kind;
      if (kind === "COMPLEMENTIZER" || kind === "CUE_VERB" || (kind === "VERB" && close - open > 2))
        return open;
    }
    if (this.head === null && !this.sawKnown) return open;
    // People are not called by names in quotation marks: what stands there is somebody told, or words.
    const isPerson = this.head?.term.head === "ROLE" || this.head?.term.head === "ANONYMOUS";
    const before = this.view.words[open - 1]?.hit ?? null;
    const isNamed =
      before !== null &&
      ((isHitOf(before, "HEAD") &&
        before.term.speakerKind !== "PERSON" &&
        before.term.head !== "ANONYMOUS") ||
        isHitOf(before, "MEDIUM"));
    if (isPerson && this.inner === null && !isNamed) return open;
    const inner = this.view.words[open + 1]?.hit ?? null;
    if (inner !== null && isHitOf(inner, "NAME")) this.gazetteer = inner;
    this.alias = { first: open + 1, last: close, from: this.view.tokens[open + 1]?.from ?? 0 };
    this.closed = true;
    return close + 1;
  }

  private takeBracket(open: number): number {
    for (let at = open + 1; at < this.limit && at - open <= LONGEST_ALIAS; at++) {
      const word = this.view.words[at];
      if (word?.kind === "CUE_VERB" || word?.kind === "COMPLEMENTIZER") return open;
      if (this.view.tokens[at]?.form !== ")") continue;
      const inner = this.view.words[open + 1]?.hit ?? null;
      const isNumber = this.view.tokens[open + 1]?.kind === "NUMBER";
      if (!isNumber && this.personName === null) {
        this.alias = { first: open + 1, last: at, from: this.view.tokens[open + 1]?.from ?? 0 };
        if (inner !== null && isHitOf(inner, "NAME")) this.gazetteer ??= inner;
      }
      this.closed = true;
      return at + 1;
    }
    return open;
  }

  /** A name after a title, or a title after a name, behind a comma. */
  private takeApposition(comma: number): number {
    const next = this.view.words[comma + 1];
    if (
      next === undefined ||
      comma + 1 >= this.limit ||
      next.conjunction ||
      next.preposition !== null ||
      this.options.stopAt(comma + 1)
    )
      return comma;
    if (this.personName === null && this.head?.term.head === "ROLE" && this.isSetApart(comma + 1)) {
      const name = { first: comma + 1, last: comma + 3, from: next.from };
      this.personName = name;
      this.closed = true;
      return name.last;
    }
    if (this.personName === null && this.head?.term.head === "ROLE" && this.isNameWord(comma + 1)) {
      if (next.kind === "UNKNOWN" && (next.article || this.looksLikeVerb(comma + 1))) return comma;
      return this.takePersonName(comma + 1);
    }
    const isRank =
      next.hit !== null && isHitOf(next.hit, "HEAD") && next.hit.term.head === "HONORIFIC";
    if (
      isRank &&
      this.personName === null &&
      this.head?.term.head === "ROLE" &&
      this.isNameWord(next.last + 1)
    )
      return this.takePersonName(next.last + 1);
    if (
      this.personName !== null &&
      this.head === null &&
      next.hit !== null &&
      isHitOf(next.hit, "HEAD") &&
      next.hit.term.head === "ROLE"
    ) {
      this.head = next.hit;
      this.closed = next.article;
      return next.hit.last + 1;
    }
    return comma;
  }

  /** Two words between commas behind a title, the second a name: the first is one too, be it a word of another class. */
  private isSetApart(at: number): boolean {
    const [first, second] = [this.view.words[at], this.view.words[at + 1]];
    const end = this.view.tokens[at + 2]?.form;
    if (
      first === undefined ||
      second === undefined ||
      first.last !== at ||
      first.article ||
      this.isNameWord(at)
    )
      return false;
    if (
      first.kind === "FUNCTION" ||
      first.kind === "HEAD" ||
      first.kind === "NAME" ||
      first.kind === "TIME" ||
      first.kind === "MARK"
    )
      return false;
    const isName = second.kind === "GIVEN_NAME" || second.kind === "UNKNOWN";
    return isName && (end === "," || end === "\u060c");
  }

  private countryOf(hit: Hit<TermOf<"NAME">>): string | null {
    return this.view.countryByKey.get(hit.term.entityKey) ?? null;
  }

  private finish(first: number, last: number, start: Word): Phrase | null {
    if (last <= first) return null;
    const isWholeName =
      this.gazetteer !== null &&
      (this.gazetteer.first === first || this.personName !== null || this.alias !== null);
    return {
      first,
      last,
      from: this.personName?.first === first ? this.personName.from : start.from,
      kind: this.kindOf(start),
      personName: this.personName,
      alias: this.alias,
      inner: this.inner,
      head: this.head,
      medium: this.medium,
      gazetteer: isWholeName ? this.gazetteer : null,
      country: this.country,
      gender:
        this.head?.term.gender ?? this.medium?.term.gender ?? this.gazetteer?.term.gender ?? null,
      number: this.head?.term.number ?? this.medium?.term.number ?? null,
      definite: this.definite || this.closed,
      same: this.same,
      unknownOnly: !this.sawKnown && this.head === null && this.gazetteer === null,
      closed: this.closed,
    };
  }

  /** Whether the title stands for one person: with the article, or for a certain body or place ("a mayor's adviser"); not "an adviser to", "a member in". */
  private isDesignated(): boolean {
    const head = this.head;
    if (head === null || head.proclitic.article) return true;
    const next = this.view.words[head.last + 1];
    if (next === undefined) return this.closed;
    const isAdjective =
      next.kind === "NISBA" ||
      (next.hit !== null && isHitOf(next.hit, "NOUN") && next.hit.term.adjective);
    if (
      next.preposition !== null ||
      (next.kind === "FUNCTION" && prepositionAt(this.view, head.last + 1) !== null)
    )
      return this.endsDefinite(this.view.words[head.first] ?? next);
    return this.closed && !(isAdjective && !next.article);
  }

  private kindOf(start: Word): SpeakerKind {
    const head = this.head?.term;
    if (
      this.personName !== null &&
      (head === undefined ||
        head.head === "ROLE" ||
        head.head === "HONORIFIC" ||
        head.head === "ANONYMOUS")
    ) {
      return "PERSON";
    }
    if (
      head?.head === "ROLE" &&
      this.personName === null &&
      head.hopRole !== "SPOKESPERSON" &&
      !this.isDesignated()
    )
      return "ANONYMOUS";
    if (head !== undefined) return head.speakerKind;
    if (this.medium !== null) return "DOCUMENT";
    const named = this.gazetteer?.term.entityKind;
    switch (named) {
      case "STATE":
      case "PLACE":
        return "STATE";
      case "OUTLET":
      case "PLATFORM":
        return "OUTLET";
      case "PERSON":
        return "PERSON";
      case undefined:
        return start.kind === "NISBA"
          ? "STATE"
          : this.personName !== null
            ? "PERSON"
            : "ORGANIZATION";
      default:
        return "ORGANIZATION";
    }
  }
}
