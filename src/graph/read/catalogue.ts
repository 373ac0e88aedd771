import { ARTICLE_PAGE, ARTICLE_TEXTS, ARTICLES_BY_ID } from "./articles.ts";
import * as candidates from "./candidates.ts";
import { type ClaimAnchor, type ClaimDirection, claimPage } from "./claim-page.ts";
import * as parts from "./claim-parts.ts";
import {
  ENTITIES_BY_ID,
  ENTITIES_BY_NAME,
  ENTITIES_BY_WORDS,
  ENTITY_PAGE,
  NAMES_OF_ENTITIES,
} from "./entities.ts";
import * as figureDays from "./figure-days.ts";
import * as sides from "./figure-sides.ts";
import { FOUND_CLAIMS } from "./found-claims.ts";
import * as judgements from "./judgements.ts";
import * as metrics from "./metrics.ts";
import * as propositions from "./propositions.ts";
import { SERIES_DAYS } from "./series-days.ts";
import type { Statement } from "./statement.ts";

export const CLAIM_ANCHORS: readonly ClaimAnchor[] = [
  "SPEAKER",
  "RELAYER",
  "MENTION",
  "TEXT",
  "METRIC",
  "DENIAL",
  "DATE",
];
const DIRECTIONS: readonly ClaimDirection[] = ["DESC", "ASC"];

/** Every text that reading ever sends: the plan cache holds them all, and a test plans each on a real server. */
export const READ_CATALOGUE: readonly Statement[] = [
  ...CLAIM_ANCHORS.flatMap((anchor) => DIRECTIONS.map((direction) => claimPage(anchor, direction))),
  ...Object.values(parts),
  ...[ARTICLE_PAGE, ARTICLES_BY_ID, ARTICLE_TEXTS],
  ...[ENTITIES_BY_ID, NAMES_OF_ENTITIES, ENTITIES_BY_NAME, ENTITIES_BY_WORDS, ENTITY_PAGE],
  FOUND_CLAIMS,
  ...Object.values(judgements),
  ...Object.values(candidates),
  ...Object.values(metrics),
  ...[sides.NEXT_SUBJECTS, sides.NEXT_SPEAKERS, sides.FIGURES_OF_SIDES],
  ...[sides.POINTS_OF_SIDES, sides.WORDS_OF_SIDES],
  ...Object.values(figureDays),
  SERIES_DAYS,
  ...Object.values(propositions),
];
