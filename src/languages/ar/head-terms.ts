import type { HopRole, SpeakerKind } from "../../model/claim.ts";
import type { HeadTerm } from "../name-terms.ts";
import type { CliticClass, Gender, GrammaticalNumber } from "../term-base.ts";
import { dualForms, dualsBeforeComplement, expandForms, withAccusative } from "./expand-forms.ts";

/** A noun that names people, by gender and number. `words`: masculine; feminine; masculine plural; feminine plural. */
export interface PersonHeadRow {
  readonly id: string;
  readonly head: HeadTerm["head"];
  readonly speakerKind?: SpeakerKind;
  readonly hopRole?: HopRole;
  readonly broader?: readonly string[];
  readonly knows?: true;
  readonly ofPlace?: true;
  readonly asPrinted?: true;
  readonly words: string;
}

/** A noun that names a body or thing. `words`: singular; plural. Its plural takes feminine singular verbs. */
export interface BodyHeadRow {
  readonly id: string;
  readonly head: HeadTerm["head"];
  readonly gender: Gender;
  readonly speakerKind?: SpeakerKind;
  readonly hopRole?: HopRole;
  /** Other nouns by which such a thing is called when it is spoken of again. */
  readonly broader?: readonly string[];
  /** NAME for forms that hold the article already. */
  readonly clitics?: CliticClass;
  readonly words: string;
}

const SLOT = "؛";

/** Up to six terms: "minister", "minister-f", "minister-du", "minister-f-du", "minister-pl", "minister-f-pl". */
export function personHeads(row: PersonHeadRow): readonly HeadTerm[] {
  const [masculine, feminine, plural, femininePlural] = slots(row.words);
  return [
    ...headTerm(row, "", "M", "SG", withAccusative(masculine)),
    ...headTerm(row, "-f", "F", "SG", feminine),
    ...headTerm(row, "-du", "M", "DU", dualForms(masculine)),
    ...headTerm(row, "-f-du", "F", "DU", dualForms(feminine)),
    ...headTerm(row, "-pl", "M", "PL", plural),
    ...headTerm(row, "-f-pl", "F", "PL", femininePlural),
  ];
}

/** Up to three terms: "ministry", "ministry-du", "ministry-pl". */
export function bodyHeads(row: BodyHeadRow): readonly HeadTerm[] {
  const [singular, plural] = slots(row.words);
  return [
    ...headTerm(row, "", row.gender, "SG", withAccusative(singular)),
    ...headTerm(row, "-du", row.gender, "DU", row.clitics === "NAME" ? [] : bodyDuals(singular)),
    ...headTerm(row, "-pl", "F", "PL", plural),
  ];
}

function bodyDuals(singulars: readonly string[]): readonly string[] {
  return [...dualForms(singulars), ...dualsBeforeComplement(singulars)];
}

const KIND_OF_HEAD: Readonly<Record<HeadTerm["head"], SpeakerKind>> = {
  ROLE: "PERSON",
  ORGANIZATION: "ORGANIZATION",
  OUTLET: "OUTLET",
  PEOPLE: "ORGANIZATION",
  ANONYMOUS: "ANONYMOUS",
  HONORIFIC: "PERSON",
  PART: "ANONYMOUS",
};

type Slots = readonly [readonly string[], readonly string[], readonly string[], readonly string[]];

function slots(words: string): Slots {
  const [first = "", second = "", third = "", fourth = ""] = words.split(SLOT);
  return [expandForms(first), expandForms(second), expandForms(third), expandForms(fourth)];
}

function headTerm(
  row: PersonHeadRow & Pick<BodyHeadRow, "clitics">,
  suffix: string,
  gender: Gender,
  number: GrammaticalNumber,
  forms: readonly string[],
): readonly HeadTerm[] {
  if (forms.length === 0) return [];
  const broader =
    row.head === "ROLE" && suffix !== "" && !row.words.startsWith(SLOT) ? [row.id] : [];
  return [
    {
      kind: "HEAD",
      id: row.id + suffix,
      head: row.head,
      speakerKind: row.speakerKind ?? KIND_OF_HEAD[row.head],
      hopRole: row.hopRole ?? null,
      gender,
      number,
      broader: [...broader, ...(row.broader ?? [])],
      knows: row.knows === true,
      ofPlace: row.ofPlace === true,
      forms,
      clitics: row.clitics ?? "NOUN",
      enclitics: row.clitics === undefined,
      ...(row.asPrinted === undefined ? {} : { asPrinted: row.asPrinted }),
    },
  ];
}
