import type { AttributionTerm } from "../attribution-terms.ts";
import { boilerplate } from "./boilerplate.ts";
import { complementizers } from "./complementizers.ts";
import { cueNouns } from "./cue-nouns.ts";
import { cuePredicates } from "./cue-predicates.ts";
import { cuePrepositions, distanceTails } from "./cue-prepositions.ts";
import { cueVerbRows } from "./cue-verbs.ts";
import { functionWords } from "./function-words.ts";
import { masdars } from "./masdars.ts";
import { keepFirstOfEachForm } from "./morphology/distinct-forms.ts";
import { expandCueParticiples, expandCueVerbs } from "./morphology/expand-cues.ts";
import { nouns } from "./nouns.ts";
import { objectNouns } from "./object-nouns.ts";
import { times } from "./times.ts";
import { verbs } from "./verbs.ts";

const participles = keepFirstOfEachForm(expandCueParticiples(cueVerbRows));

/**
 * What Arabic supplies for finding who said what. Within one kind each folded form belongs to one term: the first. A finite verb
 * that reports is no ordinary verb too; a verbal noun or a reporting participle
 * is no plain noun too. Other kinds may share a spelling: what a word is
 * where it stands is for the reader of the sentence to find out.
 */
export const attributionTerms: readonly AttributionTerm[] = [
  ...keepFirstOfEachForm([...expandCueVerbs(cueVerbRows), ...cuePredicates, ...verbs]),
  ...participles,
  ...keepFirstOfEachForm(cueNouns),
  ...keepFirstOfEachForm(cuePrepositions),
  ...keepFirstOfEachForm(distanceTails),
  ...keepFirstOfEachForm(complementizers),
  ...keepFirstOfEachForm(functionWords),
  ...keepFirstOfEachForm(times),
  ...keepFirstOfEachForm([...masdars, ...nouns], participles),
  ...keepFirstOfEachForm(objectNouns),
  ...keepFirstOfEachForm(boilerplate),
];
