import { silenceOf } from "../compare/silence.ts";
import type { RivalReading } from "./compare-rivals.ts";
import { daysOfPeriod } from "./instant-day.ts";
import { entityIdsOf } from "./named-entities.ts";
import type { Silence } from "./parents/silence.ts";
import { canonicalIds } from "./same-entities.ts";

const MOST_SIDES = 50;

export interface SilenceAsked {
  readonly metric: string;
  readonly from: string;
  readonly to: string;
  /** Id or name. */
  readonly subject: string | null;
}

/** Who said nothing about a metric in a period. Throws BAD_USER_INPUT where the period ends before it begins. */
export async function findSilence(asked: SilenceAsked, context: RivalReading): Promise<Silence> {
  const { graph, loaders } = context;
  const period = daysOfPeriod(asked.from, asked.to);
  const subjectIds =
    asked.subject === null ? null : await entityIdsOf(asked.subject, "subject", context);
  const [metric, { sides, isComplete }] = await Promise.all([
    loaders.metrics.load(asked.metric),
    graph.rivals.sides({ metrics: [asked.metric], subjectIds, most: MOST_SIDES }),
  ]);
  const named = sides.filter(({ speakerId }) => speakerId !== null);
  const found = await graph.rivals.words(named, period);
  const canonical = await canonicalIds(
    found.flatMap(({ speakerId }) => speakerId ?? []),
    loaders,
  );
  const words = found.map((side) => ({
    ...side,
    speakerId: side.speakerId && (canonical.get(side.speakerId) ?? side.speakerId),
  }));
  const ids = [...new Set(canonical.values())];
  const speakers = await loaders.entities.loadMany(ids);
  const countries = new Map(speakers.map(({ id, country }) => [id, country]));
  const silence = silenceOf(
    words.map((side) => ({ ...side, country: countries.get(side.speakerId ?? "") ?? null })),
    period.from,
  );
  return {
    ...{ metric, from: period.from, to: period.to, complete: isComplete },
    ...{ parties: silence.parties, allSpeakers: silence.speakers },
  };
}
