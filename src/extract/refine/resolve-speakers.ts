import type { Attribution } from "../attribution/attribution.ts";
import { curatedKey, type EntityBook } from "../entities/entity-book.ts";
import { findPeople, fullestForm, type MetPerson, meet } from "../entities/people.ts";
import { namesByKey } from "../reading/names-by-key.ts";
import type { Phrase } from "../reading/phrase.ts";
import { passageOfFolded, type View } from "../reading/view.ts";
import type { Draft, KnownDocument, ResolvedSpeaker } from "./resolved.ts";

/** Names speakers across the sentences of one article: fullest names, titles, elided subjects, documents. Asked in text order. */
export interface SpeakerResolver {
  /** The speaker of an attribution; null where nobody can be named with reason. */
  readonly resolve: (attribution: Attribution) => ResolvedSpeaker | null;
  readonly resolvePhrase: (phrase: Phrase, ruleId: string) => ResolvedSpeaker | null;
  readonly remember: (draft: Draft) => void;
  readonly rememberDocument: (document: KnownDocument) => void;
  readonly lastDocument: () => KnownDocument | null;
  /** Where the hops of a definite document or anonymous source come from. */
  readonly earlierDraft: (resolved: ResolvedSpeaker) => Draft | null;
}

const LOOK_BACK = 40;

export function createSpeakerResolver(view: View, book: EntityBook): SpeakerResolver {
  const people = findPeople(view);
  const drafts: Draft[] = [];
  let document: KnownDocument | null = null;

  const ofPhrase = (phrase: Phrase, ruleId: string, named = phrase): ResolvedSpeaker => {
    const { name, holder } = fullName(view, people, named);
    const text = passageOfFolded(
      view,
      phrase.from,
      view.tokens[phrase.last - 1]?.to ?? phrase.from,
    );
    const kind = named.kind;
    const entity = book.ofPhrase(holder, name);
    return {
      speaker: {
        entityId: entity.id,
        name,
        text: text.text,
        span: { start: text.start, end: text.end },
        kind,
        ruleId,
      },
      entity,
      phrase: named,
      gender: named.gender,
      number: named.number,
      isElided: false,
    };
  };

  const localForm = (phrase: Phrase, earlier: ResolvedSpeaker, ruleId: string): ResolvedSpeaker => {
    const text = passageOfFolded(
      view,
      phrase.from,
      view.tokens[phrase.last - 1]?.to ?? phrase.from,
    );
    return {
      ...earlier,
      speaker: {
        ...earlier.speaker,
        text: text.text,
        span: { start: text.start, end: text.end },
        ruleId,
      },
      isElided: false,
    };
  };

  const resolvePhrase = (phrase: Phrase, ruleId: string): ResolvedSpeaker | null => {
    if (phrase.kind === "DOCUMENT") return resolveDocument(phrase, ruleId);
    const earlier = findEarlier(view, phrase, drafts, people);
    if (earlier === null) return ofPhrase(phrase, ruleId);
    if ("speaker" in earlier) return localForm(phrase, earlier, "refine/definite-mention");
    return ofPhrase(phrase, "refine/title-to-name", { ...earlier.phrase, kind: "PERSON" });
  };

  const resolveDocument = (phrase: Phrase, ruleId: string): ResolvedSpeaker | null => {
    const issuer = phrase.inner ?? null;
    if (issuer !== null && issuer.kind !== "DOCUMENT") {
      const resolved = resolvePhrase(issuer, "refine/issuer-of-document");
      if (resolved !== null) return localForm(phrase, resolved, "refine/issuer-of-document");
    }
    if (phrase.definite && document?.issuer != null)
      return localForm(phrase, document.issuer, "refine/issuer-of-document");
    return ofPhrase(phrase, ruleId);
  };

  const resolve = (attribution: Attribution): ResolvedSpeaker | null => {
    const { speaker, issuer, ruleId } = attribution;
    if (speaker === null && attribution.implicit !== null)
      return elide(resolvePhrase(attribution.implicit, ruleId));
    if (speaker === null) return resolveElided(attribution, drafts);
    if (speaker.kind === "DOCUMENT" && issuer !== null) {
      const resolved = resolvePhrase(issuer, "refine/issuer-of-document");
      if (resolved !== null) return localForm(speaker, resolved, "refine/issuer-of-document");
    }
    return resolvePhrase(speaker, ruleId);
  };

  return {
    resolve,
    resolvePhrase,
    remember: (draft) => {
      drafts.push(draft);
      const { medium, issuer, sentence, speaker } = draft.attribution;
      const isDocument =
        medium?.kind === "STATEMENT" || speaker?.kind === "DOCUMENT" || issuer !== null;
      if (isDocument)
        document = { issuer: draft.resolved, hops: draft.hops, sentence: sentence.index };
    },
    rememberDocument: (known) => {
      document = known;
    },
    lastDocument: () => document,
    earlierDraft: (resolved) =>
      drafts.findLast((draft) => draft.resolved.entity.id === resolved.entity.id) ?? null,
  };
}

/** The fullest form the article holds, without title; and the phrase that names the entity. */
function fullName(
  view: View,
  people: readonly MetPerson[],
  phrase: Phrase,
): { name: string; holder: Phrase } {
  if (phrase.personName !== null && phrase.kind === "PERSON") {
    const met = meet(view, phrase, phrase.personName);
    const fullest = fullestForm(people, met);
    const part = fullest?.name ?? phrase.personName;
    const name = passageOfFolded(view, part.from, view.tokens[part.last - 1]?.to ?? part.from).text;
    return { name, holder: fullest === null ? phrase : { ...fullest.phrase, kind: "PERSON" } };
  }
  if (
    phrase.alias !== null &&
    phrase.head?.term.head === "ORGANIZATION" &&
    view.quoteOpening.has(phrase.alias.first - 1)
  ) {
    const name = passageOfFolded(
      view,
      phrase.from,
      view.tokens[phrase.alias.last]?.to ?? phrase.from,
    ).text;
    return { name, holder: phrase };
  }
  if (
    phrase.kind === "OUTLET" &&
    phrase.alias !== null &&
    view.tokens[phrase.alias.first - 1]?.form === "("
  ) {
    // What stands in brackets behind an outlet's name explains it.
    const name = passageOfFolded(
      view,
      phrase.from,
      view.tokens[phrase.alias.first - 2]?.to ?? phrase.from,
    ).text;
    return { name, holder: phrase };
  }
  return { name: fullestDesignation(view, phrase), holder: phrase };
}

/** A body known to the gazetteer is called by the fullest form that stands in the article. */
function fullestDesignation(view: View, phrase: Phrase): string {
  const own = passageOfFolded(
    view,
    phrase.from,
    view.tokens[phrase.last - 1]?.to ?? phrase.from,
  ).text;
  const key = curatedKey(phrase);
  if (key === null || phrase.kind === "STATE" || phrase.kind === "OUTLET") return own;
  // Another head ("army" for "armed forces") is another way of naming, not a fuller one.
  const firstWord = view.tokens[phrase.first]?.form;
  let best = own;
  for (const hit of namesByKey(view.hits).get(key) ?? []) {
    if (hit.to - hit.from <= best.length) continue;
    const fuller = passageOfFolded(view, hit.from, hit.to).text;
    if (view.tokens[hit.first]?.form !== firstWord && !fuller.endsWith(own)) continue;
    best = fuller;
  }
  return best;
}

/** Whom a definite title, body or source means: somebody spoken of before. Null where it names itself. */
function findEarlier(
  view: View,
  phrase: Phrase,
  drafts: readonly Draft[],
  people: readonly MetPerson[],
): ResolvedSpeaker | MetPerson | null {
  if (phrase.personName !== null || phrase.gazetteer !== null) return null;
  const head = phrase.head?.term;
  if (head === undefined) return null;
  if (view.sentences.length > 0 && isInHeadline(view, phrase))
    return head.head === "ROLE"
      ? (people.find((person) => fitsTitle(view, person.phrase, phrase)) ?? null)
      : null;
  if (!phrase.definite && !phrase.same) return null;
  if (phrase.head?.proclitic.article !== true && head.head !== "ROLE" && !phrase.same) return null;
  const recent = drafts.slice(-LOOK_BACK).reverse();
  if (head.head === "ROLE" || head.head === "ANONYMOUS") {
    const spoken = recent.find((draft) => fitsTitle(view, draft.resolved.phrase, phrase));
    if (spoken !== undefined) return spoken.resolved;
    const named = people.findLast(
      (person) => person.phrase.first < phrase.first && fitsTitle(view, person.phrase, phrase),
    );
    return named ?? sameAsBefore(view, phrase, recent);
  }
  if (head.head === "OUTLET")
    return isBareOutlet(phrase)
      ? (recent.find(
          ({ resolved }) =>
            resolved.speaker.kind === "OUTLET" && resolved.phrase.head?.term.id === head.id,
        )?.resolved ?? null)
      : null;
  if (head.head !== "ORGANIZATION") return null;
  const own = passageOfFolded(
    view,
    phrase.from,
    view.tokens[phrase.last - 1]?.to ?? phrase.from,
  ).text;
  const longer = recent.find(
    ({ resolved }) =>
      resolved.speaker.kind === "ORGANIZATION" && resolved.speaker.name.endsWith(` ${own}`),
  );
  if (longer !== undefined) return longer.resolved;
  if (phrase.country !== null) return null;
  const isBare = phrase.last - phrase.first <= 2 || phrase.same;
  if (!isBare) return null;
  const headId = baseId(head.id);
  return (
    recent.find(
      ({ resolved }) =>
        resolved.phrase.kind === "ORGANIZATION" &&
        headIdsOf(view, resolved.phrase).includes(headId),
    )?.resolved ?? null
  );
}

/** "The same speaker", and in an article with one source any title that is near his: nobody else has spoken. */
function sameAsBefore(
  view: View,
  phrase: Phrase,
  recent: readonly Draft[],
): ResolvedSpeaker | null {
  const body = recent.filter(
    (draft) => draft.outer === null && draft.attribution.sentence.placement === "BODY",
  );
  const last = body[0]?.resolved;
  if (last === undefined || (last.speaker.kind !== "PERSON" && last.speaker.kind !== "ANONYMOUS"))
    return null;
  if (phrase.gender !== null && last.gender !== null && phrase.gender !== last.gender) return null;
  if (phrase.same) return last;
  const isOneSource = body.every((draft) => draft.resolved.entity.id === last.entity.id);
  if (!isOneSource || phrase.head?.term.head !== "ROLE") return null;
  return phrase.inner?.same === true || sharesClass(view, last.phrase, phrase) ? last : null;
}

/** Two offices of one wider class, of no different countries. */
function sharesClass(view: View, known: Phrase, title: Phrase): boolean {
  // The widest class ("official") holds nearly everybody and tells nothing.
  const wider = (title.head?.term.broader ?? []).filter(
    (one) => !view.lexicon.anonymousHeads.has(one),
  );
  const isNear = known.head?.term.broader.some((one) => wider.includes(one)) ?? false;
  return (
    isNear && (known.country === null || title.country === null || known.country === title.country)
  );
}

function isInHeadline(view: View, phrase: Phrase): boolean {
  const sentence = view.sentences.find(
    (one) => one.first <= phrase.first && phrase.first < one.last,
  );
  return sentence !== undefined && sentence.placement !== "BODY";
}

/** "The newspaper", alone or with one adjective, names no outlet itself. */
function isBareOutlet(phrase: Phrase): boolean {
  return phrase.last - phrase.first === 1 && phrase.alias === null;
}

/** What a title is of ("minister of health") must stand in the known phrase too; adjectives may differ. */
function sharesPortfolio(view: View, known: Phrase, title: Phrase): boolean {
  const first = (title.head?.last ?? title.first) + 1;
  for (let at = first; at < title.last; at++) {
    const word = view.words[at];
    const isNamed =
      word?.article === true &&
      (word.kind === "NOUN" || word.kind === "UNKNOWN" || word.kind === "MASDAR");
    const isAdjective = (view.hits[at] ?? []).some(
      (hit) => hit.term.kind === "NOUN" && hit.term.adjective,
    );
    if (isNamed && !isAdjective && !standsIn(view, known, view.tokens[at]?.form ?? ""))
      return false;
  }
  return true;
}

function standsIn(view: View, phrase: Phrase, form: string): boolean {
  for (let at = phrase.first; at < phrase.last; at++)
    if (view.tokens[at]?.form === form) return true;
  return false;
}

/** Number and gender are suffixes of an id: "forces" is met again as "the force". */
function baseId(id: string): string {
  return id.replace(/-(?:f|du|pl|f-du|f-pl)$/, "");
}

/** The heads that a phrase may be taken up by: its own, or those that stand at the beginning of its gazetteer name. */
function headIdsOf(view: View, phrase: Phrase): readonly string[] {
  if (phrase.head !== null) return [baseId(phrase.head.term.id)];
  return (view.hits[phrase.first] ?? [])
    .filter((hit) => hit.term.kind === "HEAD")
    .map((hit) => baseId(hit.term.id));
}

/** Whether a title may mean this person: same office or a wider one, no clash of country or gender. */
function fitsTitle(view: View, known: Phrase, title: Phrase): boolean {
  const knownHead = known.head?.term;
  const head = title.head?.term;
  if (knownHead === undefined || head === undefined) return false;
  if (known.kind === "ANONYMOUS" && head.head !== "ANONYMOUS" && head.id !== knownHead.id)
    return false;
  if (known.kind !== "ANONYMOUS" && known.personName === null) return false;
  if (known.country !== null && title.country !== null && known.country !== title.country)
    return false;
  if (known.gender !== null && title.gender !== null && known.gender !== title.gender) return false;
  if (knownHead.number !== head.number) return false;
  if (known.personName !== null && !sharesPortfolio(view, known, title)) return false;
  const isSameOffice =
    baseId(knownHead.id) === baseId(head.id) ||
    knownHead.broader.some((wider) => baseId(wider) === baseId(head.id));
  if (!isSameOffice) return false;
  return title.country === null || known.country === title.country || known.country === null;
}

const ELIDED_REACH = 3;

/** The most recent speaker that agrees with the verb: in the same paragraph, or in the sentences just before. */
function resolveElided(attribution: Attribution, drafts: readonly Draft[]): ResolvedSpeaker | null {
  const { sentence } = attribution;
  for (const draft of drafts.slice(-LOOK_BACK).reverse()) {
    const distance = sentence.index - draft.attribution.sentence.index;
    const isNear =
      draft.attribution.sentence.paragraph === sentence.paragraph
        ? distance <= ELIDED_REACH + 2
        : distance <= ELIDED_REACH - 1;
    if (!isNear) return null;
    if (draft.outer !== null || draft.attribution.ruleId === "attribution/reporting-noun") continue;
    if (!agrees(attribution, draft.resolved)) continue;
    return elide(draft.resolved);
  }
  return null;
}

function elide(resolved: ResolvedSpeaker): ResolvedSpeaker;
function elide(resolved: ResolvedSpeaker | null): ResolvedSpeaker | null;
function elide(resolved: ResolvedSpeaker | null): ResolvedSpeaker | null {
  if (resolved === null) return null;
  return {
    ...resolved,
    speaker: { ...resolved.speaker, text: "", span: null, ruleId: "refine/elided-speaker" },
    isElided: true,
  };
}

/** Gender and number are a filter, never proof. Bodies and states are feminine or masculine by their name, so only persons are held to it. */
function agrees(
  attribution: Attribution,
  { phrase, speaker, gender, number }: ResolvedSpeaker,
): boolean {
  if (attribution.number === "PL")
    return number === "PL" || phrase.kind === "ORGANIZATION" || phrase.kind === "ANONYMOUS";
  if (attribution.gender === null) return true;
  if (speaker.kind === "PERSON") return gender === null || gender === attribution.gender;
  if (gender !== null) return gender === attribution.gender || number === "PL";
  return true;
}
