import { chainsOfClaims } from "../../api/chains-of-claims.ts";
import { compareRivals, type RivalReading } from "../../api/compare-rivals.ts";
import { findSilence } from "../../api/find-silence.ts";
import type { FigureGroup, FigureSide } from "../../api/parents/figure-comparison.ts";
import { pointsOfLine } from "../../api/points-of-line.ts";
import type { EntityRecord, FigureRecord } from "../../graph/read/records.ts";
import type { Metric } from "../../model/metric.ts";
import type {
  ComparedFigureView,
  ComparisonView,
  SideView,
  SilenceView,
} from "../pretty/comparison-view.ts";

const WITHIN_DAYS = 31;
const POINTS_A_LINE = 60;
/** Of those who should have spoken. */
const MOST_SILENT = 20;

export interface ComparisonAsked {
  readonly metric: Metric;
  readonly subject: string | null;
  readonly place: string | null;
  /** ISO dates, or null. */
  readonly asOf: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The comparison with every name in it, and, where a whole period is given, who said nothing within. */
export async function comparisonOf(
  { metric, subject, place, asOf, from, to }: ComparisonAsked,
  context: RivalReading,
): Promise<ComparisonView> {
  const asked = { metric: metric.code, subject, place, periodKind: null, asOf };
  const found = await compareRivals({ ...asked, withinDays: WITHIN_DAYS }, context);
  const sides = found.allGroups.flatMap(({ allSides }) => allSides);
  const names = await entitiesOf(found.allGroups, context);
  const speakers = new Map(
    sides.flatMap((side) => side.allFigures.map(({ id }) => [id, speakerOf(side, names)] as const)),
  );
  const said = (figure: FigureRecord) => ({
    ...figureOf(figure),
    speaker: speakers.get(figure.id) ?? "",
  });
  return {
    metric: { code: metric.code, label: metric.labels.en },
    subjects: found.subjects.map(({ name }) => name),
    asOf,
    groups: await Promise.all(
      found.allGroups.map(async (group) => ({
        metric: group.metricCode,
        subject: nameOf(group.subjectId, names),
        place: nameOf(group.placeId, names),
        periodKind: group.periodKind,
        unit: group.unit,
        sides: await Promise.all(
          group.allSides.map((side) => sideOf(side, { from, to }, names, context)),
        ),
      })),
    ),
    verdicts: found.allVerdicts.map(({ kind, a, b, reasons, ratio, gap }) => {
      return { kind, a: said(a), b: said(b), reasons, ratio, gap };
    }),
    silence:
      from === null || to === null
        ? null
        : await silenceIn({ metric: metric.code, subject, from, to }, context),
    complete: found.complete,
  };
}

type Names = ReadonlyMap<string, EntityRecord>;

async function sideOf(
  side: FigureSide,
  days: { readonly from: string | null; readonly to: string | null },
  names: Names,
  { loaders }: RivalReading,
): Promise<SideView> {
  const claimIds = [...new Set(side.allFigures.map(({ claimId }) => claimId))];
  const [chains, points] = await Promise.all([
    chainsOfClaims(claimIds, loaders),
    pointsOfLine(loaders, side.line, days, POINTS_A_LINE),
  ]);
  return {
    speaker: speakerOf(side, names),
    country: names.get(side.speakerId ?? "")?.country ?? null,
    interest: side.interest,
    figureCount: side.allFigures.length,
    figure: figureOf(side.figure),
    chains: chains.map(({ hops }) => hops.map(({ role, name }) => ({ role, name }))),
    series: points.map(({ asOf, value, min, max }) => ({ asOf, value, min, max })),
  };
}

function figureOf(figure: FigureRecord): ComparedFigureView {
  const { id, claimId, verbatim, value, min, max, qualifier, asOf } = figure;
  return { id, claimId, verbatim, value, min, max, qualifier, asOf };
}

function speakerOf({ speakerId, outlet }: FigureSide, names: Names): string {
  return nameOf(speakerId, names) ?? outlet ?? "an outlet without a name";
}

function nameOf(id: string | null, names: Names): string | null {
  return id === null ? null : (names.get(id)?.name ?? null);
}

async function entitiesOf(
  groups: readonly FigureGroup[],
  { loaders }: Pick<RivalReading, "loaders">,
): Promise<Names> {
  const ids = groups.flatMap(({ subjectId, placeId, allSides }) => [
    ...[subjectId, placeId],
    ...allSides.map(({ speakerId }) => speakerId),
  ]);
  const known = [...new Set(ids.filter((id) => id !== null))];
  return new Map((await loaders.entities.loadMany(known)).map((entity) => [entity.id, entity]));
}

async function silenceIn(
  asked: Parameters<typeof findSilence>[0],
  context: RivalReading,
): Promise<SilenceView> {
  const { from, to, parties, allSpeakers } = await findSilence(asked, context);
  const silent = allSpeakers.slice(0, MOST_SILENT);
  const entities = await context.loaders.entities.loadMany(
    silent.map(({ speakerId }) => speakerId),
  );
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return {
    ...{ from, to },
    parties: parties.map(({ country, side, isSilent, last }) => {
      return { country, side, isSilent, since: last?.asOf ?? null };
    }),
    speakers: silent.map(({ speakerId, last }) => {
      return { speaker: names.get(speakerId) ?? speakerId, since: last.asOf };
    }),
  };
}
