import type { Relation } from "../../../languages/pack.ts";
import { type ClauseState, governs } from "./clause-state.ts";

/** Whether the cue governs a noun phrase behind this preposition. */
export function governed(state: ClauseState, relation: Relation): boolean {
  switch (relation) {
    case "ABOUT":
      return governs(state, "ABOUT") && state.options.quotesFrom !== "ABOUT";
    case "FROM":
      return governs(state, "FROM");
    case "ON":
      return governs(state, "ON");
    case "TO":
      return governs(state, "TO");
    case "BY":
      return governs(state, "BY");
    case "IN":
      return governs(state, "IN");
    default:
      return false;
  }
}
