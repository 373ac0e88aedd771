import type { EntityKind } from '../../../model/entity.ts';
import { connectionOf } from '../../connection.ts';
import { decodeCursor, encodeCursor } from '../../cursor.ts';
import { candidatePage, candidatesFor } from '../../find-candidates.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const identityCandidates: NonNullable<QueryResolvers['identityCandidates']> = async (
  _root,
  { entity = null, kind = null, first, after },
  { graph, parts },
) => {
  const scope = { list: 'identityCandidates', filter: { entity, kind } };
  const source = { graph, searchKey: parts.searchKey };
  if (entity !== null) {
    // Likeliness is no key to seek by, so the page is cut from a bounded list behind the row last seen.
    const [lastId] = after ? decodeCursor(scope, after, 1) : [];
    const found = (await candidatesFor(entity, source)).filter(
      ({ a }) => kind === null || a.kind === kind,
    );
    const start = lastId === undefined ? 0 : found.findIndex(({ b }) => b.id === lastId) + 1;
    return connectionOf(found.slice(start), first, ({ b }) => encodeCursor(scope, [b.id]));
  }
  const [lastKind = '', name = '', id = '', otherId = ''] = after
    ? decodeCursor(scope, after, 4)
    : [];
  const { candidates, next } = await candidatePage(
    {
      kind,
      // The cursor was written here, so that its kind is one of ours.
      after: after ? { kind: lastKind as EntityKind, name, id, otherId } : null,
      limit: first,
    },
    source,
  );
  const { edges } = connectionOf(candidates, first, ({ a, b }) =>
    encodeCursor(scope, [a.kind, a.name, a.id, b.id]),
  );
  const endCursor = next && encodeCursor(scope, [next.kind, next.name, next.id, next.otherId]);
  return {
    edges,
    pageInfo: { hasNextPage: next !== null, endCursor: endCursor ?? edges.at(-1)?.cursor ?? null },
  };
};
