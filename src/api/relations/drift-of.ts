import { cueDrift, type DriftStep } from "../../compare/cue-drift.ts";
import { rivalOf } from "../rival-of.ts";
import type { RelationContext } from "./relation-context.ts";

const MOST_FIGURES = 100;

/** A claim on the way of one content, and whose words it is. */
export interface LinedClaim {
  readonly id: string;
  readonly line: string;
}

/** How these claims put what they say, in their order. */
export async function driftOf(
  claims: readonly LinedClaim[],
  { loaders }: Pick<RelationContext, "loaders">,
): Promise<readonly DriftStep[]> {
  const put = await Promise.all(
    claims.map(async ({ id, line }) => {
      const [claim, figures] = await Promise.all([
        loaders.claims.load(id),
        loaders.figures(MOST_FIGURES).load(id),
      ]);
      if (claim === null) return [];
      const { voice, act, stance, certainty, outletDistance } = claim;
      const rivals = (figures ?? [])
        .filter(({ metricCode }) => metricCode !== null)
        .map((figure) => rivalOf(figure, claim, null));
      return [{ id, line, voice, act, stance, certainty, outletDistance, figures: rivals }];
    }),
  );
  return cueDrift(put.flat());
}
