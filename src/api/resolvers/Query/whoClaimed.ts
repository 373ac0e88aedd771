import { groupBySpeaker, groupSortKey } from '../../../compare/group-by-speaker.ts';
import { claimConditions } from '../../claim-conditions.ts';
import { connectionOf } from '../../connection.ts';
import { decodeCursor, encodeCursor } from '../../cursor.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { entityIdsOf } from '../../named-entities.ts';
import { readPlainNumber } from '../../read-plain-number.ts';
import { canonicalIds, distinctCanonicalIds } from '../../same-entities.ts';
import { formsOf, wordsOf } from '../../words.ts';

/** Claims looked at for each way of finding. */
const MOST_FOUND = 2_000;

export const whoClaimed: NonNullable<QueryResolvers['whoClaimed']> = async (
  _root,
  { about, filter, first, after },
  context,
) => {
  const { graph, parts, loaders } = context;
  const scope = { list: 'whoClaimed', filter: { ...filter, about } };
  const [lastKey = ''] = after ? decodeCursor(scope, after, 1) : [];
  const words = wordsOf(about, 'about', parts.searchKey);
  const value = readPlainNumber(about) ?? parts.readNumber(about);
  const [entityIds, conditions] = await Promise.all([
    value === null ? entityIdsOf(about, 'about', context) : [],
    claimConditions(filter, context),
  ]);
  const { claims, isComplete } = await graph.foundClaims({
    words: formsOf(words, parts.wordForms),
    ...{ entityIds, value, conditions },
    limit: MOST_FOUND,
  });
  const speakers = await canonicalIds(
    claims.flatMap(({ speakerId }) => speakerId ?? []),
    loaders,
  );
  const spoken = claims.map((claim) => ({
    ...claim,
    speakerId: claim.speakerId && (speakers.get(claim.speakerId) ?? claim.speakerId),
  }));
  const groups = groupBySpeaker(spoken).filter((group) => groupSortKey(group) > lastKey);
  return {
    asked: { words, number: value, entityIds: await distinctCanonicalIds(entityIds, loaders) },
    ...connectionOf(groups, first, (group) => encodeCursor(scope, [groupSortKey(group)])),
    complete: isComplete,
  };
};
