import { browserUrl } from "../browser-url.ts";
import { distinctEntities, placedIn } from "../claim-fields.ts";
import type { ClaimResolvers } from "../generated/types.ts";
import { present } from "../present.ts";

const MOST_CUE_PIECES = 8;
const MOST_CONTENT_PASSAGES = 16;
const MOST_STEPS = 32;

export const Claim: ClaimResolvers = {
  article: async ({ articleId }, _arguments, { loaders }) =>
    present(await loaders.articles.load(articleId)),
  browserUrl: ({ id }, _arguments, { parts }) => parts.browser && browserUrl(parts.browser, id),
  chain: async ({ id }, _arguments, { loaders }) => (await loaders.hops.load(id)) ?? [],
  coSpeakers: async ({ id }, _arguments, { loaders }) =>
    ((await loaders.speakers.load(id)) ?? []).filter(({ position }) => position > 0),
  content: (claim) =>
    claim.contentSpans.slice(0, MOST_CONTENT_PASSAGES).map((span) => placedIn(claim, span)),
  cue: (claim) => claim.cueSpans.slice(0, MOST_CUE_PIECES).map((span) => placedIn(claim, span)),
  deniedBy: async ({ id }, _arguments, { loaders }) =>
    loaders.claims.loadMany((await loaders.links.load(id))?.deniedBy ?? []),
  denies: async ({ id }, _arguments, { loaders }) =>
    loaders.claims.loadMany((await loaders.links.load(id))?.denies ?? []),
  derivation: ({ derivation }) =>
    derivation
      .slice(0, MOST_STEPS)
      .map(({ ruleId, span, note }) => ({ ruleId, start: span.start, end: span.end, note })),
  entities: async ({ id }, { first }, { loaders }) =>
    distinctEntities((await loaders.mentions(first).load(id)) ?? []),
  evidence: (claim) => placedIn(claim, claim.sentence),
  figures: async ({ id }, { first }, { loaders }) => (await loaders.figures(first).load(id)) ?? [],
  medium: (claim) => claim.mediumSpan && placedIn(claim, claim.mediumSpan),
  mentions: async ({ id }, { first }, { loaders }) =>
    (await loaders.mentions(first).load(id)) ?? [],
  propositions: async ({ id }, _arguments, { loaders }) => (await loaders.expressed.load(id)) ?? [],
  quotedBy: async ({ id }, _arguments, { loaders }) =>
    loaders.claims.loadMany((await loaders.links.load(id))?.quotedBy ?? []),
  quotes: async ({ id }, _arguments, { loaders }) =>
    loaders.claims.loadMany((await loaders.links.load(id))?.quotes ?? []),
  relayers: async ({ id }, _arguments, { loaders }) =>
    distinctEntities((await loaders.hops.load(id)) ?? []),
  said: (claim) =>
    claim.saidSpan && {
      evidence: placedIn(claim, claim.saidSpan),
      from: claim.saidFrom,
      to: claim.saidTo,
    },
  speaker: async ({ id }, _arguments, { loaders }) =>
    (await loaders.speakers.load(id))?.find(({ position }) => position === 0) ?? null,
};
