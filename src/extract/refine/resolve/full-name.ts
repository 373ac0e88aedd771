import type { Gender } from "../../../languages/term-base.ts";
import { fullestForm, type MetPerson, meet } from "../../entities/people.ts";
import { passageOfPart } from "../../reading/passage-of-part.ts";
import type { Phrase } from "../../reading/phrase/phrase.ts";
import { passageOfFolded, type View } from "../../reading/view.ts";
import { fullestDesignation } from "./fullest-designation.ts";

/** The fullest form the article holds, without title; and the phrase that names the entity. */
export function fullName(
  view: View,
  people: readonly MetPerson[],
  phrase: Phrase,
  gender: Gender | null,
): { name: string; holder: Phrase } {
  if (phrase.personName !== null && phrase.kind === "PERSON") {
    const met = meet(view, phrase, phrase.personName);
    const fullest = fullestForm(people, met, gender);
    const part = fullest?.name ?? phrase.personName;
    const name = passageOfPart(view, part).text;
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
