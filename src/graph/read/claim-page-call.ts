import { type ClaimAnchor, claimPage } from "./claim-page.ts";
import type { ClaimConditions, ClaimPageQuery } from "./graph-reader.ts";
import { luceneQueryOf } from "./lucene-query.ts";
import { pageBounds } from "./page-bounds.ts";
import type { Parameters, Statement } from "./statement.ts";

/** A statement with the parameters to send it with. */
export interface Call {
  readonly statement: Statement;
  readonly parameters: Parameters;
}

/** The page of claims that `query` asks for, driven by the narrowest index that one of its conditions has. */
export function claimPageCall(query: ClaimPageQuery): Call {
  const { conditions, direction } = query;
  const [anchor, anchors] = anchorOf(conditions);
  return {
    statement: claimPage(anchor, direction),
    parameters: {
      anchors,
      ...pageBounds(conditions, query.after, direction),
      limit: query.limit,
      filter: otherConditions(conditions),
    },
  };
}

/** The `filter` of OTHER_CONDITIONS; the anchor's own condition holds anyway and costs little to test again. */
export function otherConditions(conditions: ClaimConditions): Parameters {
  const { speakers, relayers, mentioned, words, country, act, stance, voice } = conditions;
  const { chainStatus, hasFigure, metric, language, outlet, denialTargets, denied } = conditions;
  return {
    ...{ speakers, relayers, mentioned, words, country, act, stance, voice },
    ...{ chainStatus, hasFigure, metric, language, outlet, denialTargets, denied },
  };
}

function anchorOf(conditions: ClaimConditions): readonly [ClaimAnchor, readonly string[]] {
  const { speakers, relayers, mentioned, words, metric, denialTargets } = conditions;
  if (speakers !== null) return ["SPEAKER", speakers];
  if (words !== null && words.length > 0) return ["TEXT", [luceneQueryOf(words)]];
  if (relayers !== null) return ["RELAYER", relayers];
  if (mentioned !== null) return ["MENTION", mentioned];
  if (denialTargets !== null) return ["DENIAL", denialTargets];
  if (metric !== null) return ["METRIC", [metric]];
  return ["DATE", [""]];
}
