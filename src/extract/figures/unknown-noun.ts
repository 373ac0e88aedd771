import type { CountedTerm } from "../../languages/figure-terms.ts";

/** What a counted noun that the lexicon does not hold amounts to. */
export const UNKNOWN_NOUN: CountedTerm = {
  kind: "COUNTED",
  id: "unknown-noun",
  forms: [],
  clitics: "NONE",
  enclitics: false,
  unit: "COUNT",
  group: "THING",
  event: null,
  metrics: {},
  form: "SINGULAR",
  bareOne: false,
  writtenFor: null,
};
