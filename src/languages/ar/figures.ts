import type { FigureTerm } from "../figure-terms.ts";
import { buildCounted } from "./counted.ts";
import { buildEvents } from "./events.ts";
import { buildNumerals } from "./numerals.ts";
import { buildPeriods } from "./periods.ts";
import { buildQualifiers } from "./qualifiers.ts";

/** All words of Arabic that figures are read from. */
export const figureTerms: readonly FigureTerm[] = [
  ...buildNumerals(),
  ...buildQualifiers(),
  ...buildCounted(),
  ...buildEvents(),
  ...buildPeriods(),
];
