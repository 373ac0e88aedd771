import type { AttributionTerm } from "../attribution-terms.ts";
import { boilerplate } from "./boilerplate.ts";
import { complementizers } from "./complementizers.ts";
import { cueNouns } from "./cue-nouns.ts";
import { cuePrepositions, distanceTails } from "./cue-prepositions.ts";
import { cueVerbRows } from "./cue-verbs.ts";
import { functionWords } from "./function-words.ts";
import { keepFirstOfEachForm } from "./morphology/distinct-forms.ts";
import { expandCueParticiples, expandCueVerbs } from "./morphology/expand-cues.ts";
import { times } from "./times.ts";

/** What Arabic supplies for finding who said what. Within one kind each folded form belongs to one term: the first. */
export const attributionTerms: readonly AttributionTerm[] = [
  ...keepFirstOfEachForm(expandCueVerbs(cueVerbRows)),
  ...keepFirstOfEachForm(expandCueParticiples(cueVerbRows)),
  ...keepFirstOfEachForm(cueNouns),
  ...keepFirstOfEachForm(cuePrepositions),
  ...keepFirstOfEachForm(distanceTails),
  ...keepFirstOfEachForm(complementizers),
  ...keepFirstOfEachForm(functionWords),
  ...keepFirstOfEachForm(times),
  ...keepFirstOfEachForm(boilerplate),
];
