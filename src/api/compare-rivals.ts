import { addDays } from "../compare/days.ts";
import { groupFigures, type Side } from "../compare/group-figures.ts";
import type { RivalFigure } from "../compare/rival-figure.ts";
import { rivalVerdicts } from "../compare/rival-verdicts.ts";
import { figureOfSide } from "../compare/side-figure.ts";
import { toldWithoutDay } from "../compare/told-without-day.ts";
import type { EntityRecord, FigureRecord } from "../graph/read/records.ts";
import {
  ANY_DAY,
  type DayRange,
  NO_DAY,
  type RivalRow,
  type SideKey,
} from "../graph/read/side-reader.ts";
import type { PeriodKind } from "../model/figure.ts";
import { interestOf } from "../model/interest.ts";
import { ApiError } from "./api-error.ts";
import { dayOfInstant } from "./instant-day.ts";
import type { Loaders } from "./loaders.ts";
import { entityIdsOf, type NameReading } from "./named-entities.ts";
import type { FigureComparison, FigureGroup } from "./parents/figure-comparison.ts";
import { present } from "./present.ts";
import { rivalOf } from "./rival-of.ts";
import { distinctCanonicalIds, rivalsAsOne } from "./same-entities.ts";

/** Subjects a metric, and speakers a metric and subject. */
const MOST_SIDES = 50;
const MOST_FIGURES = 3_000;
/** A side's share of them: with a day asked for, a month to either side, told twice a day. */
const MOST_OF_SIDE = 150;
const MOST_VERDICTS = 100;
const MOST_WITHIN_DAYS = 366;

export interface RivalsAsked {
  readonly metric: string;
  /** Id or name. */
  readonly subject: string | null;
  readonly place: string | null;
  readonly periodKind: PeriodKind | null;
  /** Instant. Null: the latest. */
  readonly asOf: string | null;
  readonly withinDays: number;
}

/** What comparing reads with. */
export interface RivalReading extends NameReading {
  readonly loaders: Loaders;
}

/** What the graph holds on a metric and its neighbours, grouped by what may be compared, with verdicts. */
export async function compareRivals(
  asked: RivalsAsked,
  context: RivalReading,
): Promise<FigureComparison> {
  const { graph, loaders } = context;
  const asOf = asked.asOf === null ? null : dayOfInstant(asked.asOf);
  const days = daysAround(asOf, asked.withinDays);
  const idsOf = async (field: "subject" | "place"): Promise<readonly string[] | null> =>
    asked[field] === null ? null : await entityIdsOf(asked[field], field, context);
  const [metric, neighbours, subjectIds, placeIds] = await Promise.all([
    loaders.metrics.load(asked.metric),
    graph.neighbouringMetrics(asked.metric),
    idsOf("subject"),
    idsOf("place"),
  ]);
  const metrics = [asked.metric, ...neighbours];
  const known = await graph.rivals.sides({ metrics, subjectIds, most: MOST_SIDES });
  const sides = known.sides.slice(0, MOST_FIGURES);
  const limit = Math.min(MOST_OF_SIDE, Math.max(1, Math.floor(MOST_FIGURES / sides.length)));
  const read = { sides, placeIds, periodKind: asked.periodKind, limit };
  const [found, dayless] = await Promise.all([
    graph.rivals.figures({ ...read, ...days }),
    asOf === null ? [] : graph.rivals.figures({ ...read, ...NO_DAY }),
  ]);
  const rows = await rivalsAsOne([...found, ...dayless], loaders);
  const entities = await entitiesOf(rows, loaders);
  const rivals = rows.map(({ figure, claim }) =>
    rivalOf(figure, claim, countryOf(claim.speakerId, entities)),
  );
  const groups = groupFigures(asOf === null ? rivals : aroundDay(rivals), asked.metric);
  const records = new Map(rows.map(({ figure }) => [figure.id, figure]));
  const recordOf = ({ id }: RivalFigure): FigureRecord => present(records.get(id));
  return {
    metric,
    subjects: await loaders.entities.loadMany(
      await distinctCanonicalIds(subjectIds ?? [], loaders),
    ),
    allGroups: groups.map(({ name, key, sides: own }): FigureGroup => {
      const { metric: metricCode, ...others } = key;
      const sideOf = (side: Side) => ({
        ...{ speakerId: side.speakerId, outlet: side.outlet },
        figure: recordOf(present(figureOfSide(side, asOf))),
        allFigures: side.figures.map(recordOf),
        interest: interestOf(
          countryOf(side.speakerId, entities),
          countryOf(key.subjectId, entities),
        ),
        line: { ...key, speakerId: side.speakerId, outlet: side.outlet },
      });
      return { key: name, metricCode, ...others, allSides: own.map(sideOf) };
    }),
    allVerdicts: rivalVerdicts(groups, MOST_VERDICTS, asOf).map((verdict) => ({
      ...verdict,
      a: recordOf(verdict.a),
      b: recordOf(verdict.b),
    })),
    complete: known.isComplete && sides.length === known.sides.length && !isCut(found, limit),
  };
}

/** The figures of the days asked for, with those without a day that belong beside them. */
function aroundDay(rivals: readonly RivalFigure[]): readonly RivalFigure[] {
  const dated = rivals.filter((figure) => figure.asOf !== null);
  const undated = rivals.filter((figure) => figure.asOf === null);
  return [...dated, ...toldWithoutDay(undated, dated)];
}

function daysAround(asOf: string | null, within: number): DayRange {
  if (within < 0 || within > MOST_WITHIN_DAYS) {
    const message = `\`withinDays\` must be from 0 to ${MOST_WITHIN_DAYS}.`;
    throw new ApiError("BAD_USER_INPUT", message);
  }
  return asOf === null ? ANY_DAY : { low: addDays(asOf, -within), high: addDays(asOf, within) };
}

function isCut(rows: readonly RivalRow[], limit: number): boolean {
  const sideOf = ({ figure, claim }: RivalRow): string => {
    const key: SideKey = {
      metric: figure.metricCode ?? "",
      subjectId: figure.subjectId,
      speakerId: claim.speakerId,
    };
    return JSON.stringify(key);
  };
  return [...Map.groupBy(rows, sideOf).values()].some((own) => own.length >= limit);
}

type Entities = ReadonlyMap<string, EntityRecord>;

/** Speakers and subjects by id. */
async function entitiesOf(
  rows: readonly RivalRow[],
  loaders: Pick<Loaders, "entities">,
): Promise<Entities> {
  const ids = rows.flatMap(({ figure, claim }) => [claim.speakerId, figure.subjectId]);
  const known = [...new Set(ids.filter((id) => id !== null))];
  return new Map((await loaders.entities.loadMany(known)).map((entity) => [entity.id, entity]));
}

function countryOf(id: string | null, entities: Entities): string | null {
  return id === null ? null : (entities.get(id)?.country ?? null);
}
