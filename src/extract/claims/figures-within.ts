import type { FoundFigure } from "../figures/found-figure.ts";
import type { View } from "../reading/view.ts";
import type { Draft } from "../refine/resolved.ts";

/** Every quantity inside the claim's words, those of inner claims too: whoever repeats a figure states it. */
export function figuresWithin(
  view: View,
  { content }: Draft,
  found: readonly FoundFigure[],
): readonly FoundFigure[] {
  const { further } = content;
  return found.filter((figure) => {
    const at = view.tokens[figure.first]?.from ?? -1;
    if (further !== null && further.from <= at && at < further.to) return true;
    return content.first <= figure.first && figure.last <= content.last + 1;
  });
}
