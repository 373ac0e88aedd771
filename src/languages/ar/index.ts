import type { LanguagePack } from "../pack.ts";
import { AGENCY_KEYS } from "../world/agencies.ts";
import { attributionTerms } from "./attribution.ts";
import { enclitics, proclitics } from "./clitics.ts";
import { figureTerms } from "./figures.ts";
import { IN } from "./morphology/letters.ts";
import { initials, nameParts } from "./name-parts.ts";
import { gazetteer, nameTerms } from "./names.ts";
import { relations } from "./relations.ts";
import { guessShape, isImperfectVerb } from "./shapes.ts";

/** Arabic as newswire writes it. */
export const arabic: LanguagePack = {
  code: "ar",
  terms: [...attributionTerms, ...nameTerms, ...figureTerms],
  proclitics,
  enclitics,
  article: "ال",
  obliqueEnding: IN,
  beforePronoun,
  relations,
  gazetteer,
  agencyKeys: AGENCY_KEYS,
  sentenceEnds: ".!?؟",
  clauseMarks: "،,؛;",
  abbreviations: initials,
  nameParts,
  guessShape,
  isImperfectVerb,
};

const TEH_MARBUTA = "ة";
const TEH = "ت";

/** The ending of a feminine noun opens before a pronoun: "madina" (a city), "madinat-hu" (his city). */
function beforePronoun(form: string): string | null {
  return form.endsWith(TEH_MARBUTA) ? form.slice(0, -1) + TEH : null;
}
