import { connectionOf } from '../../connection.ts';
import { decodeCursor, encodeCursor } from '../../cursor.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const articles: NonNullable<QueryResolvers['articles']> = async (
  _root,
  { filter, first, after },
  { graph },
) => {
  const scope = { list: 'articles', filter: { ...filter } };
  const [at = '', id = ''] = after ? decodeCursor(scope, after, 2) : [];
  const rows = await graph.articlePage({
    language: filter?.language ?? null,
    outlet: filter?.outlet ?? null,
    from: filter?.from ?? null,
    to: filter?.to ?? null,
    after: after ? { at, id } : null,
    limit: first + 1,
  });
  return connectionOf(rows, first, (row) => encodeCursor(scope, [row.publishedAt ?? '', row.id]));
};
