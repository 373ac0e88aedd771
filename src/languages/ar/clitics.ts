import type { Enclitic, Proclitic } from "../pack.ts";
import type { CliticClass } from "../term-base.ts";

const NOTHING: Proclitic = { form: "", conjunction: false, preposition: null, article: false };
const NO_CONJUNCTION = "";
const WA = "و";
const FA = "ف";
const SA = "س";
const LI = "ل";
const ARTICLE = "ال";
const LI_WITH_ARTICLE = "لل";

const CONJUNCTIONS: readonly string[] = [NO_CONJUNCTION, WA, FA];

/** Prepositions of one letter, by id. */
const PREPOSITIONS: readonly { readonly id: string | null; readonly form: string }[] = [
  { id: null, form: "" },
  { id: "bi", form: "ب" },
  { id: "li", form: LI },
  { id: "ka", form: "ك" },
];

/** What may be written together with the beginning of a word, by the word's class. */
export const proclitics: Readonly<Record<CliticClass, readonly Proclitic[]>> = {
  NONE: [NOTHING],
  PARTICLE: CONJUNCTIONS.map(conjoin),
  VERB: [
    ...CONJUNCTIONS.map(conjoin),
    ...CONJUNCTIONS.map((conjunction) => extend(conjoin(conjunction), SA)),
    extend(conjoin(NO_CONJUNCTION), LI),
    extend(conjoin(WA), LI),
    extend(conjoin(FA), LI),
  ],
  NOUN: CONJUNCTIONS.flatMap((conjunction) =>
    PREPOSITIONS.flatMap(({ id, form }) => [
      { ...extend(conjoin(conjunction), form), preposition: id },
      {
        ...extend(conjoin(conjunction), form === LI ? LI_WITH_ARTICLE : form + ARTICLE),
        preposition: id,
        article: true,
      },
    ]),
  ),
  NAME: CONJUNCTIONS.flatMap((conjunction) =>
    PREPOSITIONS.map(({ id, form }) => ({
      ...extend(conjoin(conjunction), form),
      preposition: id,
    })),
  ),
};

/** Pronouns written together with the end of a word. */
export const enclitics: readonly Enclitic[] = [
  { gender: "M", number: "SG", person: 3, form: "ه" },
  { gender: "F", number: "SG", person: 3, form: "ها" },
  { gender: "M", number: "PL", person: 3, form: "هم" },
  { gender: "F", number: "PL", person: 3, form: "هن" },
  { gender: null, number: "DU", person: 3, form: "هما" },
  { gender: null, number: "SG", person: 1, form: "ي" },
  { gender: null, number: "SG", person: 1, form: "ني" },
  { gender: null, number: "PL", person: 1, form: "نا" },
  { gender: null, number: "SG", person: 2, form: "ك" },
  { gender: "M", number: "PL", person: 2, form: "كم" },
];

function conjoin(conjunction: string): Proclitic {
  return {
    form: conjunction,
    conjunction: conjunction !== NO_CONJUNCTION,
    preposition: null,
    article: false,
  };
}

function extend(proclitic: Proclitic, form: string): Proclitic {
  return { ...proclitic, form: proclitic.form + form };
}
