import { ApiError } from '../../api-error.ts';
import { connectionOf } from '../../connection.ts';
import { decodeCursor, encodeCursor } from '../../cursor.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { withSame } from '../../same-entities.ts';

export const judgements: NonNullable<QueryResolvers['judgements']> = async (
  _root,
  { entity = null, claim = null, by = null, first, after },
  { graph, loaders },
) => {
  if (entity !== null && claim !== null) {
    throw new ApiError('BAD_USER_INPUT', 'Give `entity` or `claim`, not both.');
  }
  const scope = { list: 'judgements', filter: { entity, claim, by } };
  const [at = '', id = ''] = after ? decodeCursor(scope, after, 2) : [];
  const thing = entity ?? claim;
  const rows = await graph.judgementPage({
    thingIds: thing === null ? null : await withSame([thing], loaders),
    by,
    after: after ? { at, id } : null,
    limit: first + 1,
  });
  return connectionOf(rows, first, (row) => encodeCursor(scope, [row.at, row.id]));
};
