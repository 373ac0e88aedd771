import type { Government } from "../../../languages/attribution-terms.ts";
import type { Relation } from "../../../languages/pack.ts";
import { formAt } from "../view.ts";
import { type ClauseState, governs } from "./clause-state.ts";

/** "Urged people to": what looked like the subject stands right before the second place, so it is the first, and the subject is elided. */
export function turnIntoObject(state: ClauseState, relation: Relation): boolean {
  const wanted: Partial<Record<Relation, Government>> = {
    BY: "OBJECT_BY",
    TO: "OBJECT_TO",
    ON: "OBJECT_ON",
  };
  const government = wanted[relation];
  const { subject } = state;
  if (government === undefined || !governs(state, government) || subject === null) return false;
  state.complement = { kind: "OBJECT", first: subject.first, from: subject.from };
  state.subject = null;
  return true;
}

/** People in the plural, and whoever is no office, body or name, are called upon rather than calling. */
export function isAddressed(state: ClauseState): boolean {
  const { subject } = state;
  if (subject === null || subject.personName !== null) return false;
  if (subject.head?.term.head === "PEOPLE" || isOblique(state)) return true;
  // A verb before its subject agrees with it in gender: what does not agree is somebody else.
  if (state.options.gender === "M" && subject.gender === "F") return true;
  return (
    subject.head === null &&
    subject.gazetteer === null &&
    subject.medium === null &&
    subject.country === null
  );
}

/** "Called on the two sides": in its ending the head shows that it is no subject. */
function isOblique({ view, subject }: ClauseState): boolean {
  const head = subject?.head ?? null;
  const { obliqueEnding } = view.lexicon.pack;
  if (head === null || head.term.number === "SG" || obliqueEnding === "") return false;
  return formAt(view, head.first).endsWith(obliqueEnding);
}
