import type { Attribution } from "../../attribution/attribution.ts";
import { isComma } from "../../reading/comma.ts";
import { formAt, hitAt, type View } from "../../reading/view.ts";
import type { Content } from "../content.ts";
import { trimEnd } from "./trim-end.ts";

/** Words that are one quotation: inside its marks. Null where words outside the marks go on. */
export function closeQuoted(
  view: View,
  attribution: Attribution,
  open: number,
  close: number,
  repaired: boolean,
  ceiling: number,
): Omit<Content, "tail"> | null {
  const after = repaired ? close : close + 1;
  const goesOn = after < ceiling && !endsQuoted(view, after);
  if (goesOn && !repaired) return null;
  const first = open + 1;
  const last = trimEnd(view, first, Math.min(close, attribution.sentence.last));
  if (last <= first) return null;
  return {
    first,
    last,
    from: view.tokens[first]?.from ?? 0,
    to: view.tokens[last - 1]?.to ?? 0,
    mode: "DIRECT",
    further: null,
    repaired,
  };
}

function endsQuoted(view: View, at: number): boolean {
  const form = formAt(view, at);
  if (
    form === "." ||
    isComma(form) ||
    form === "!" ||
    form === "?" ||
    form === "\u061f" ||
    form === "\u061b" ||
    form === "-"
  )
    return true;
  return (
    hitAt(view, at, "DISTANCE_TAIL") !== undefined ||
    hitAt(view, at, "CUE_PREPOSITION") !== undefined ||
    // "That "..." and that "..."": the words go on.
    (view.words[at]?.conjunction === true && hitAt(view, at, "COMPLEMENTIZER") === undefined)
  );
}
