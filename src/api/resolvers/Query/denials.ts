import type { DenialTargetKind } from '../../../model/claim.ts';
import { claimConditions } from '../../claim-conditions.ts';
import { connectionOf } from '../../connection.ts';
import { decodeCursor, encodeCursor } from '../../cursor.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { entityIdsOf } from '../../named-entities.ts';

const ALL_TARGETS: readonly DenialTargetKind[] = [
  'CLAIM',
  'RUMOUR',
  'PREVIOUS_SENTENCE',
  'OTHER_DOCUMENT',
];

export const denials: NonNullable<QueryResolvers['denials']> = async (
  _root,
  { by, of, target, from, to, first, after },
  context,
) => {
  const scope = { list: 'denials', filter: { by, of, target, from, to } };
  const [at = '', id = ''] = after ? decodeCursor(scope, after, 2) : [];
  const [conditions, denied] = await Promise.all([
    claimConditions({ saidBy: by ?? null, from: from ?? null, to: to ?? null }, context),
    of ? entityIdsOf(of, 'of', context) : null,
  ]);
  const rows = await context.graph.claimPage({
    conditions: { ...conditions, denialTargets: target ? [target] : ALL_TARGETS, denied },
    direction: 'DESC',
    after: after ? { at, id } : null,
    limit: first + 1,
  });
  return connectionOf(rows, first, (row) => encodeCursor(scope, [row.publishedAt ?? '', row.id]));
};
