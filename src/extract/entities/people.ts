import type { Gender } from "../../languages/term-base.ts";
import { BOUNDS } from "../bounds.ts";
import { hitsAt, isHitOf } from "../reading/hits.ts";
import type { Phrase, PhraseOptions, PhrasePart } from "../reading/phrase/phrase.ts";
import { readPhrase } from "../reading/phrase/read-phrase.ts";
import { passageAt, type View } from "../reading/view.ts";

/** The view that knows the article's people too: read once more where a family name stands alone. */
export function withFamilies(view: View): View {
  const families = findPeople(view)
    .filter(({ length, family }) => length > 1 && family.length >= SHORTEST_FAMILY)
    .map(({ family }) => family);
  return { ...view, families: new Set(families) };
}

const SHORTEST_FAMILY = 4;

/** A person met somewhere in the article under a full name, with the title that stood beside it. */
export interface MetPerson {
  readonly phrase: Phrase;
  readonly name: PhrasePart;
  readonly nameText: string;
  /** Number of words of the name. */
  readonly length: number;
  /** Folded last word of the name: what a short form would be. */
  readonly family: string;
  readonly key: string | null;
  /** Folded first word of the name. */
  readonly given: string;
  readonly gender: Gender | null;
}

/** Everybody the article names, in text order. One pass. */
export function findPeople(view: View): readonly MetPerson[] {
  const people: MetPerson[] = [];
  let at = 0;
  while (at < view.tokens.length && people.length < BOUNDS.people) {
    const phrase = mayBegin(view, at) ? readPhrase(view, at, view.tokens.length, ANYWHERE) : null;
    if (phrase?.personName === null || phrase === null) {
      at++;
      continue;
    }
    people.push(meet(view, phrase, phrase.personName));
    at = Math.max(at + 1, phrase.last);
  }
  return people;
}

const ANYWHERE: PhraseOptions = { stopAt: () => false };

/** A given name, a person of the gazetteer, or a title: no more than a look at the token. */
function mayBegin(view: View, at: number): boolean {
  const hit = view.words[at]?.hit ?? null;
  if (hit !== null && isHitOf(hit, "NAME") && hit.term.entityKind === "PERSON") return true;
  if (hit !== null && isHitOf(hit, "HEAD") && TITLES.has(hit.term.head)) return true;
  for (const { kind } of hitsAt(view.hits, at)) if (kind === "GIVEN_NAME") return true;
  return false;
}

const TITLES: ReadonlySet<string> = new Set(["ROLE", "HONORIFIC"]);

export function meet(view: View, phrase: Phrase, name: PhrasePart): MetPerson {
  const family = view.tokens[name.last - 1];
  const gazetteer = phrase.gazetteer?.term;
  return {
    phrase,
    name,
    nameText: passageAt(view, name.first, name.last).text,
    length: name.last - name.first,
    family: familyForm(view, name, family?.form ?? ""),
    key: gazetteer?.entityKind === "PERSON" ? gazetteer.entityKey : null,
    given: view.tokens[name.first]?.form ?? "",
    gender: genderOf(view, phrase, name),
  };
}

/** The last word without particles written together with it. */
function familyForm(view: View, name: PhrasePart, form: string): string {
  if (name.last - 1 > name.first) return form;
  const token = view.tokens[name.first];
  return token === undefined ? form : form.slice(Math.max(0, name.from - token.from));
}

/**
 * The fullest form under which the article knows the person of `name`; null where it is the fullest itself. Of several people of one
 * family the last one named before is meant, where the verb's gender allows.
 */
export function fullestForm(
  people: readonly MetPerson[],
  met: MetPerson,
  gender: Gender | null,
): MetPerson | null {
  const fuller = people.filter((person) => isFuller(person, met) && agrees(person, gender));
  const nearest = fuller.findLast((person) => person.name.first < met.name.first) ?? fuller[0];
  if (nearest === undefined) return null;
  let best = nearest;
  for (const person of fuller)
    if (person.length > best.length && person.given === nearest.given) best = person;
  return best;
}

function isFuller(person: MetPerson, met: MetPerson): boolean {
  const isSame = (met.key !== null && person.key === met.key) || person.family === met.family;
  const isClash = met.key !== null && person.key !== null && person.key !== met.key;
  if (!isSame || isClash || person.length <= met.length) return false;
  return met.length === 1 || met.key !== null;
}

function agrees({ gender }: MetPerson, wanted: Gender | null): boolean {
  return gender === null || wanted === null || gender === wanted;
}

/**
 * By the title, else by the given name; null where neither tells. Women bear titles in the masculine too: then the verb right before
 * the title tells, and a woman's given name leaves it open.
 */
function genderOf(view: View, phrase: Phrase, name: PhrasePart): Gender | null {
  const given = givenGender(view, name);
  if (phrase.gender === "M" && name.first > phrase.first) {
    if (isBehindFeminine(view, phrase.first)) return "F";
    return given === "F" ? null : "M";
  }
  return phrase.gender ?? given;
}

function givenGender(view: View, name: PhrasePart): Gender | null {
  const genders = new Set<Gender>();
  for (const hit of view.hits[name.first] ?? [])
    if (isHitOf(hit, "GIVEN_NAME") && hit.last === name.first) genders.add(hit.term.gender);
  const [gender = null] = genders;
  return genders.size === 1 ? gender : null;
}

function isBehindFeminine(view: View, at: number): boolean {
  const hit = view.words[at - 1]?.hit ?? null;
  return hit !== null && isHitOf(hit, "CUE_VERB") && hit.term.gender === "F";
}

/** The gender of a person as one phrase names them; that of the phrase where it gives no more than a family name, or none. */
export function genderOfNamed(view: View, phrase: Phrase): Gender | null {
  const { kind, personName: name, gender } = phrase;
  const isFull = kind === "PERSON" && name !== null && name.last > name.first + 1;
  return isFull ? genderOf(view, phrase, name) : gender;
}
