import { ApiError } from '../../api-error.ts';
import type { MutationResolvers } from '../../generated/types.ts';

const MOST_ARTICLES = 20;

export const ingest: NonNullable<MutationResolvers['ingest']> = async (
  _root,
  { articles },
  { mayWrite, parts },
) => {
  if (!mayWrite || parts.ingest === null) {
    throw new ApiError(
      'WRITE_FORBIDDEN',
      'This server takes no articles without its write token, given as a Bearer token; where it has none, it takes none at all.',
    );
  }
  if (articles.length === 0 || articles.length > MOST_ARTICLES) {
    throw new ApiError(
      'BAD_USER_INPUT',
      '`articles` must hold 1 to 20 articles. Send the rest in further requests.',
    );
  }
  const offered = articles.map(({ text, url, outlet, title, language, publishedAt }) => ({
    text,
    url: url ?? null,
    outlet: outlet ?? null,
    title: title ?? null,
    language: language ?? null,
    publishedAt: publishedAt ?? null,
  }));
  return { articles: await parts.ingest(offered) };
};
