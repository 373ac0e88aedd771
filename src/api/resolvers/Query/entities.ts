import type { EntityKind } from '../../../model/entity.ts';
import { connectionOf } from '../../connection.ts';
import { decodeCursor, encodeCursor } from '../../cursor.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { searchEntities } from '../../search-entities.ts';

export const entities: NonNullable<QueryResolvers['entities']> = async (
  _root,
  { search, kind = null, country = null, first, after },
  context,
) => {
  const scope = { list: 'entities', filter: { search, kind, country } };
  if (search !== null && search !== undefined) {
    // Closeness is no key to seek by, so the page is cut from a bounded list behind the row last seen.
    const [lastId] = after ? decodeCursor(scope, after, 1) : [];
    const found = await searchEntities({ search, kind, country }, context);
    const start = lastId === undefined ? 0 : found.findIndex(({ id }) => id === lastId) + 1;
    return connectionOf(found.slice(start), first, ({ id }) => encodeCursor(scope, [id]));
  }
  const [lastKind = '', name = '', id = ''] = after ? decodeCursor(scope, after, 3) : [];
  const rows = await context.graph.entityPage({
    ...{ kind, country },
    // The cursor was written here, so that its kind is one of ours.
    after: after ? { kind: lastKind as EntityKind, name, id } : null,
    limit: first + 1,
  });
  return connectionOf(rows, first, (row) => encodeCursor(scope, [row.kind, row.name, row.id]));
};
