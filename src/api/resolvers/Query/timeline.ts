import { ApiError } from '../../api-error.ts';
import { connectionOf } from '../../connection.ts';
import { decodeCursor, encodeCursor } from '../../cursor.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { entityIdsOf } from '../../named-entities.ts';
import { entityTimeline, metricTimeline } from '../../read-timeline.ts';

export const timeline: NonNullable<QueryResolvers['timeline']> = async (
  _root,
  { entity, metric, subject, from, to, first, after },
  context,
) => {
  const scope = { list: 'timeline', filter: { entity, metric, subject, from, to } };
  const [at = '', id = ''] = after ? decodeCursor(scope, after, 2) : [];
  const range = {
    ...{ from: from ?? null, to: to ?? null },
    after: after ? { at, id } : null,
    limit: first + 1,
  };
  const entries = await readEntries();
  return connectionOf(entries, first, (entry) =>
    encodeCursor(scope, [entry.at, entry.figure?.id ?? entry.claim.id]),
  );

  async function readEntries() {
    if (entity && !metric && !subject)
      return await entityTimeline(
        await entityIdsOf(entity, 'entity', context),
        range,
        context.graph,
      );
    if (metric && !entity) {
      const subjects = subject ? await entityIdsOf(subject, 'subject', context) : null;
      return await metricTimeline(metric, subjects, range, context.graph);
    }
    throw new ApiError(
      'BAD_USER_INPUT',
      'Give either `entity` or `metric`; `subject` goes with `metric` alone.',
    );
  }
};
