import { groupFigures, type Side } from "../compare/group-figures.ts";
import type { RivalFigure } from "../compare/rival-figure.ts";
import { rivalVerdicts } from "../compare/rival-verdicts.ts";
import type { RivalRow } from "../graph/read/graph-reader.ts";
import type { FigureRecord } from "../graph/read/records.ts";
import type { PeriodKind } from "../model/figure.ts";
import type { Context } from "./context.ts";
import type { Loaders } from "./loaders.ts";
import { entityIdsOf } from "./named-entities.ts";
import type { FigureComparison, FigureSide } from "./parents/figure-comparison.ts";
import { present } from "./present.ts";

const MOST_FIGURES = 500;
const MOST_VERDICTS = 100;

export interface RivalsAsked {
  readonly metric: string;
  /** Id or name. */
  readonly subject: string | null;
  readonly place: string | null;
  readonly periodKind: PeriodKind | null;
}

/** What the graph holds on a metric and its neighbours, grouped by what may be compared, with verdicts. */
export async function compareRivals(
  asked: RivalsAsked,
  context: Context,
): Promise<FigureComparison> {
  const { graph, loaders } = context;
  const idsOf = async (field: "subject" | "place"): Promise<readonly string[] | null> =>
    asked[field] === null ? null : await entityIdsOf(asked[field], field, context);
  const [metric, neighbours, subjectIds, placeIds] = await Promise.all([
    loaders.metrics.load(asked.metric),
    graph.neighbouringMetrics(asked.metric),
    idsOf("subject"),
    idsOf("place"),
  ]);
  const rows = await graph.rivalFigures({
    metricCodes: [asked.metric, ...neighbours],
    ...{ subjectIds, placeIds, periodKind: asked.periodKind },
    limit: MOST_FIGURES + 1,
  });
  const kept = [...Map.groupBy(rows, ({ figure }) => figure.metricCode).values()].flatMap((some) =>
    some.slice(0, MOST_FIGURES),
  );
  const records = new Map(kept.map(({ figure }) => [figure.id, figure]));
  const recordOf = ({ id }: RivalFigure): FigureRecord => present(records.get(id));
  const countries = await countriesOf(kept, loaders);
  const groups = groupFigures(
    kept.map((row) => rivalOf(row, countries)),
    asked.metric,
  );
  const sideOf = ({ speakerId, outlet, figures }: Side): FigureSide => {
    return { speakerId, outlet, allFigures: figures.map(recordOf) };
  };
  return {
    metric,
    subjects: await loaders.entities.loadMany(subjectIds ?? []),
    allGroups: groups.map(({ name, key, sides }) => {
      const { metric: metricCode, ...others } = key;
      return { key: name, metricCode, ...others, allSides: sides.map(sideOf) };
    }),
    allVerdicts: rivalVerdicts(groups, MOST_VERDICTS).map((verdict) => ({
      ...verdict,
      a: recordOf(verdict.a),
      b: recordOf(verdict.b),
    })),
    complete: kept.length === rows.length,
  };
}

/** The side of each speaker, by entity id. */
async function countriesOf(
  rows: readonly RivalRow[],
  loaders: Pick<Loaders, "entities">,
): Promise<ReadonlyMap<string, string | null>> {
  const ids = [...new Set(rows.flatMap(({ claim }) => claim.speakerId ?? []))];
  return new Map(
    (await loaders.entities.loadMany(ids)).map(({ id, country }) => [id, country] as const),
  );
}

function rivalOf(
  { figure, claim }: RivalRow,
  countries: ReadonlyMap<string, string | null>,
): RivalFigure {
  const { id, claimId, subjectId, placeId, unit, value, min, max, qualifier, asOf } = figure;
  return {
    ...{ id, claimId, subjectId, placeId, unit, value, min, max, qualifier, asOf },
    metric: present(figure.metricCode),
    periodKind: figure.period?.kind ?? null,
    periodFrom: figure.period?.from ?? null,
    periodTo: figure.period?.to ?? null,
    partOfId: figure.partOfId,
    speakerId: claim.speakerId,
    speakerCountry: claim.speakerId === null ? null : (countries.get(claim.speakerId) ?? null),
    outlet: claim.outlet,
    articleId: claim.articleId,
  };
}
