import { claimConditions } from '../../claim-conditions.ts';
import { connectionOf } from '../../connection.ts';
import { decodeCursor, encodeCursor } from '../../cursor.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const claims: NonNullable<QueryResolvers['claims']> = async (
  _root,
  { filter, orderBy, first, after },
  context,
) => {
  const scope = { list: 'claims', filter: { ...filter, orderBy } };
  const [at = '', id = ''] = after ? decodeCursor(scope, after, 2) : [];
  const rows = await context.graph.claimPage({
    conditions: await claimConditions(filter, context),
    direction: orderBy === 'PUBLISHED_ASC' ? 'ASC' : 'DESC',
    after: after ? { at, id } : null,
    limit: first + 1,
  });
  return connectionOf(rows, first, (row) => encodeCursor(scope, [row.publishedAt ?? '', row.id]));
};
