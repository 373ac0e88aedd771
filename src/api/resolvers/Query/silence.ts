import { findSilence } from '../../find-silence.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const silence: NonNullable<QueryResolvers['silence']> = (
  _root,
  { metric, from, to, subject = null },
  context,
) => findSilence({ metric, from, to, subject }, context);
