import type { Relation } from "../pack.ts";

/** What each Arabic preposition says, by the id of its term or of the particle written together with the next word. */
export const relations: Readonly<Record<string, Relation>> = {
  bi: "BY",
  li: "FOR",
  ka: "AS",
  an: "ABOUT",
  min: "FROM",
  ala: "ON",
  ila: "TO",
  bism: "AS",
  fi: "IN",
  lada: "IN",
  abra: "VIA",
  khilal: "DURING",
  maa: "WITH",
};
