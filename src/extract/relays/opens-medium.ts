import { prepositionAt } from "../reading/relations.ts";
import { hitAt, type View } from "../reading/view.ts";

/** Whether a preposition with a medium or platform begins at the token ("on Facebook", "in a statement"): no phrase of a speaker goes past it. */
export function opensMedium(view: View, at: number): boolean {
  const preposition = prepositionAt(view, at);
  if (preposition === null || preposition.relation === "FOR" || preposition.relation === "FROM")
    return false;
  const { next } = preposition;
  const name = hitAt(view, view.quoteOpening.has(next) ? next + 1 : next, "NAME");
  return name?.term.entityKind === "PLATFORM" || hitAt(view, next, "MEDIUM") !== undefined;
}
