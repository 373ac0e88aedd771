import { type DriftClaim, headlineDrift } from "../compare/headline-drift.ts";
import type { GraphReader } from "../graph/read/graph-reader.ts";
import type { ClaimRecord, FigureRecord } from "../graph/read/records.ts";
import type { Drift } from "./parents/drift.ts";
import type { ApiParts } from "./parts.ts";
import { present } from "./present.ts";
import { rivalOf } from "./rival-of.ts";

const MOST_CLAIMS = 2_000;
const MOST_FIGURES = 100;
const MOST_DRIFT = 32;

/** How the headlines of a stored article part from its body, at most 32; empty where there is no such article. */
export async function driftOfArticle(
  id: string,
  graph: GraphReader,
  searchKey: ApiParts["searchKey"],
): Promise<readonly Drift[]> {
  const claims = (await graph.claimsOfArticles([id], MOST_CLAIMS)).get(id) ?? [];
  if (claims.every(({ placement }) => placement === "BODY")) return [];
  const ids = claims.map((claim) => claim.id);
  const [figures, speakers] = await Promise.all([
    graph.figuresOfClaims(ids, MOST_FIGURES),
    graph.speakersOfClaims(ids),
  ]);
  const records = new Map(claims.map((claim) => [claim.id, claim]));
  const figureRecords = new Map([...figures.values()].flat().map((figure) => [figure.id, figure]));
  const drift = headlineDrift(
    claims.map((claim): DriftClaim => {
      const speaker = speakers.get(claim.id)?.[0] ?? null;
      return {
        ...claim,
        speakerName: speaker?.name ?? null,
        words: searchKey(claim.text).split(" "),
        figures: (figures.get(claim.id) ?? [])
          .filter(({ metricCode }) => metricCode !== null)
          .map((figure) => rivalOf(figure, claim, speaker?.entity.country ?? null)),
      };
    }),
  );
  const claimOf = (found: DriftClaim): ClaimRecord => present(records.get(found.id));
  const figureOf = (found: { readonly id: string } | null): FigureRecord | null =>
    found === null ? null : present(figureRecords.get(found.id));
  return drift.slice(0, MOST_DRIFT).map((found) => ({
    ...{ kind: found.kind, reason: found.reason },
    headline: claimOf(found.headline),
    body: claimOf(found.body),
    headlineFigure: figureOf(found.headlineFigure),
    bodyFigure: figureOf(found.bodyFigure),
  }));
}
