import { pointOf } from "./figure-interval.ts";
import type { RivalFigure } from "./rival-figure.ts";
import { sameFigure } from "./same-figure.ts";

/**
 * Of figures for which no day is known, those that belong beside `dated` all the same: the same figure come by another way, and the parts
 * and wholes that their text ties to such a one. An article without a date tells much that is of another time; the number itself says when.
 */
export function toldWithoutDay(
  undated: readonly RivalFigure[],
  dated: readonly RivalFigure[],
): readonly RivalFigure[] {
  const byNumber = Map.groupBy(dated, pointOf);
  const met = new Set(
    undated
      .filter((figure) => {
        const candidates = byNumber.get(pointOf(figure)) ?? [];
        return candidates.some((candidate) => sameFigure(figure, candidate) !== null);
      })
      .map(({ id }) => id),
  );
  const wholes = new Set(undated.flatMap(({ id, partOfId }) => (met.has(id) ? [partOfId] : [])));
  return undated.filter(({ id, partOfId }) => {
    return met.has(id) || wholes.has(id) || (partOfId !== null && met.has(partOfId));
  });
}
