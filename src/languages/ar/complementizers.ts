import type { ComplementizerTerm } from "../attribution-terms.ts";
import { readWords } from "./morphology/entries.ts";

const BARE = { kind: "COMPLEMENTIZER", clitics: "PARTICLE", enclitics: false } as const;

/** "That". Folding joins its two spellings, "anna" and "inna". The form with "li" is a "because". */
export const complementizers: readonly ComplementizerTerm[] = [
  { ...BARE, id: "that", withPreposition: false, withPronoun: false, forms: ["أن"] },
  {
    ...BARE,
    id: "that/pronoun",
    withPreposition: false,
    withPronoun: true,
    forms: readWords("أنه أنها أنهم أنهن أنهما أنني أني أننا أنك أنكم"),
  },
  { ...BARE, id: "by-that", withPreposition: true, withPronoun: false, forms: ["بأن"] },
  {
    ...BARE,
    id: "by-that/pronoun",
    withPreposition: true,
    withPronoun: true,
    forms: readWords("بأنه بأنها بأنهم بأنهن بأنهما بأنني بأني بأننا بأنك بأنكم"),
  },
];
