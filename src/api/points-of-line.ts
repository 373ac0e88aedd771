import { pointADay, thinned } from "../compare/series.ts";
import { ANY_DAY, type PointRecord } from "../graph/read/side-reader.ts";
import type { FigureLine } from "./figure-lines.ts";
import type { Loaders } from "./loaders.ts";
import { withSame } from "./same-entities.ts";

/** Ways in which one line is kept, where speaker, subject or place have several ids. */
const MOST_LINES = 100;
/** Before every known day: the unknown one is no point of a line. */
const FIRST_DAY = "0";

/**
 * At most `first` points of the line within these days, null for no bound: one a day, and thinned where there are more. Speaker,
 * subject and place mean all that are the same.
 */
export async function pointsOfLine(
  loaders: Pick<Loaders, "lines" | "sameGroups">,
  line: FigureLine,
  days: { readonly from: string | null; readonly to: string | null },
  first: number,
): Promise<readonly PointRecord[]> {
  const outlet = line.speakerId === null ? line.outlet : null;
  const bounds = { low: days.from ?? FIRST_DAY, high: days.to ?? ANY_DAY.high };
  const lines = (await linesOfTheSame(line, loaders)).map(
    ({ metric, unit, periodKind, ...ids }) => {
      const { subjectId, speakerId, placeId } = ids;
      const key = { metric, subjectId, speakerId, placeId, periodKind, unit, outlet, ...bounds };
      return loaders.lines.load(JSON.stringify(key));
    },
  );
  const points = (await Promise.all(lines)).flatMap((own) => own ?? []);
  return thinned(pointADay(lines.length === 1 ? points : points.sort(earlier)), first);
}

/** The line by every id that its speaker, subject and place have: at most 100 ways. */
async function linesOfTheSame(
  line: FigureLine,
  loaders: Pick<Loaders, "sameGroups">,
): Promise<readonly FigureLine[]> {
  const idsOf = async (id: string | null): Promise<readonly (string | null)[]> =>
    id === null ? [null] : await withSame([id], loaders);
  const [subjects, speakers, places] = await Promise.all([
    idsOf(line.subjectId),
    idsOf(line.speakerId),
    idsOf(line.placeId),
  ]);
  return subjects
    .flatMap((subjectId) =>
      speakers.flatMap((speakerId) =>
        places.map((placeId) => ({ ...line, subjectId, speakerId, placeId })),
      ),
    )
    .slice(0, MOST_LINES);
}

function earlier(a: PointRecord, b: PointRecord): number {
  const [one, other] = [a, b].map(({ asOf, figureId }) => `${asOf} ${figureId}`);
  return (one ?? "") < (other ?? "") ? -1 : 1;
}
