import type { ClaimLine } from "../src/model/claim-line.ts";
import terms from "./comparison-terms.json" with { type: "json" };
import type { GoldFigure } from "./gold.ts";

type ReadFigure = ClaimLine["figures"][number];

/** Whether both give one value. Gold writes a share of a hundred as a fraction; either form is right. */
export function hasSameValue(gold: GoldFigure, read: ReadFigure): boolean {
  const { value } = gold;
  if (value === null) return read.qualifier === "VAGUE";
  if (typeof value !== "number") return read.min === value[0] && read.max === value[1];
  if (read.value === null) return false;
  if (isPercent(gold.text) && Math.abs(read.value - 100 * value) < NEARLY_NOTHING) return true;
  const distance = Math.abs(read.value - value);
  const isRoundedShare = Math.abs(value) < 1 && distance < 5e-3;
  return distance <= NEARLY_NOTHING * Math.max(1, Math.abs(value)) || isRoundedShare;
}

const NEARLY_NOTHING = 1e-6;

function isPercent(text: string): boolean {
  return terms.percentMarks.some((mark) => text.includes(mark));
}
