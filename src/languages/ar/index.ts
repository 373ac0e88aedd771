import type { LanguagePack } from "../pack.ts";
import { AGENCY_KEYS } from "../world/agencies.ts";
import { attributionTerms } from "./attribution.ts";
import { enclitics, proclitics } from "./clitics.ts";
import { figureTerms } from "./figures.ts";
import { gazetteer, nameTerms } from "./names.ts";
import { relations } from "./relations.ts";
import { guessShape } from "./shapes.ts";

/** Arabic as newswire writes it. */
export const arabic: LanguagePack = {
  code: "ar",
  terms: [...attributionTerms, ...nameTerms, ...figureTerms],
  proclitics,
  enclitics,
  article: "ال",
  beforePronoun: (form) => (form.endsWith("ة") ? `${form.slice(0, -1)}ت` : null),
  relations,
  gazetteer,
  agencyKeys: AGENCY_KEYS,
  sentenceEnds: ".!?؟",
  clauseMarks: "،,؛;",
  abbreviations: [],
  guessShape,
};
