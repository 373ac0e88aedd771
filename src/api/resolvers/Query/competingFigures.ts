import { compareRivals } from '../../compare-rivals.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const competingFigures: NonNullable<QueryResolvers['competingFigures']> = (
  _root,
  { metric, subject = null, place = null, periodKind = null, asOf = null, withinDays },
  context,
) => compareRivals({ metric, subject, place, periodKind, asOf, withinDays }, context);
