import type { Claim } from "../../model/claim.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { Passage } from "../../model/span.ts";
import { storedInstant } from "../instant.ts";
import { entityIdsOf } from "./entity-rows.ts";

/** Bounds of one article: a larger one would hold its locks and the server's memory for too long. */
export const MOST_CLAIMS = 2_000;
export const MOST_TEXT_BYTES = 2 * 1024 * 1024;
const LONGEST_KEY = 2_000;

export type RefusalReason =
  | "TOO_MANY_CLAIMS"
  | "TEXT_TOO_LONG"
  | "TEXT_MALFORMED"
  | "DATE_MALFORMED"
  | "NAME_TOO_LONG"
  | "SPAN_MISMATCH"
  | "ENTITY_MISSING"
  | "HOPS_MALFORMED"
  | "LINK_OUTSIDE_ARTICLE"
  | "DUPLICATE_ID"
  | "NUMBER_UNSAFE"
  | "OLDER_EXTRACTOR"
  | "OTHER_PARTICULARS"
  | "WRITE_FAILED";

/** Why one article is not stored. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly message: string;
}

/**
 * What Neo4j Community cannot enforce, checked before anything is sent: bounds, spans that say what the text says, entities
 * and links that exist. Null when the extraction may be stored. Never throws.
 */
export function refusalOf(extraction: Extraction): Refusal | null {
  const { article, claims } = extraction;
  if (claims.length > MOST_CLAIMS) {
    return refuse(
      "TOO_MANY_CLAIMS",
      `It has ${claims.length} claims; at most ${MOST_CLAIMS} are stored of one article.`,
    );
  }
  if (Buffer.byteLength(article.text, "utf8") > MOST_TEXT_BYTES) {
    return refuse("TEXT_TOO_LONG", "Its text is longer than 2 MB; split it into articles.");
  }
  if (!article.text.isWellFormed()) {
    return refuse(
      "TEXT_MALFORMED",
      "Its text holds half a surrogate pair, which UTF-8 cannot carry.",
    );
  }
  if (storedInstant(article.publishedAt) === null) {
    return refuse(
      "DATE_MALFORMED",
      `"${article.publishedAt}" is no ISO 8601 date; write 2024-05-01 or 2024-05-01T10:00:00Z.`,
    );
  }
  return (
    refusalOfEntities(extraction) ??
    refusalOfIds(claims) ??
    claims.map((claim) => refusalOfClaim(claim, article.text)).find((found) => found !== null) ??
    null
  );
}

function refuse(reason: RefusalReason, message: string): Refusal {
  return { reason, message };
}

function refusalOfEntities({ claims, entities }: Extraction): Refusal | null {
  const known = new Set(entities.map(({ id }) => id));
  const missing = claims.flatMap(entityIdsOf).find((id) => !known.has(id));
  if (missing !== undefined) {
    return refuse(
      "ENTITY_MISSING",
      `A claim points to entity ${missing}, which the extraction does not list.`,
    );
  }
  const long = entities.find(({ name, names }) =>
    [name, ...names.map(({ text }) => text)].some((text) => text.length > LONGEST_KEY),
  );
  if (long === undefined) return null;
  return refuse(
    "NAME_TOO_LONG",
    `A name of entity ${long.id} is longer than ${LONGEST_KEY} letters.`,
  );
}

function refusalOfIds(claims: readonly Claim[]): Refusal | null {
  const claimIds = new Set(claims.map(({ id }) => id));
  const figures = claims.flatMap((claim) => claim.figures);
  const figureIds = new Set(figures.map(({ id }) => id));
  if (claimIds.size < claims.length || figureIds.size < figures.length) {
    return refuse("DUPLICATE_ID", "Two of its claims or figures carry one id.");
  }
  const claimLinks = claims.flatMap(({ quotes, denies }) => [
    ...quotes,
    ...(denies?.claimIds ?? []),
  ]);
  const figureLinks = figures.flatMap(({ partOf }) => partOf ?? []);
  const isInside =
    claimLinks.every((id) => claimIds.has(id)) && figureLinks.every((id) => figureIds.has(id));
  if (isInside) return null;
  return refuse(
    "LINK_OUTSIDE_ARTICLE",
    "A claim or figure points to one that is not in the article.",
  );
}

function refusalOfClaim(claim: Claim, text: string): Refusal | null {
  const wrong = passagesOf(claim).find((passage) => !isVerbatim(passage, text));
  if (wrong !== undefined) {
    return refuse(
      "SPAN_MISMATCH",
      `Claim ${claim.id}: the text between ${wrong.start} and ${wrong.end} is not what the claim holds.`,
    );
  }
  const positions = [...new Set(claim.chain.map(({ position }) => position))];
  if (claim.content.length === 0 || positions.some((position, index) => position !== index + 1)) {
    return refuse(
      "HOPS_MALFORMED",
      `Claim ${claim.id} has no content, or its hops do not count 1, 2, 3 outward.`,
    );
  }
  const numbers = claim.figures.flatMap(({ value, min, max }) => [value, min, max]);
  if (numbers.every((number) => number === null || isSafe(number))) return null;
  return refuse("NUMBER_UNSAFE", `Claim ${claim.id} has a figure beyond 2^53 - 1.`);
}

function passagesOf(claim: Claim): readonly Passage[] {
  const speakers = [...(claim.speaker === null ? [] : [claim.speaker]), ...claim.coSpeakers];
  const placed = [...speakers, ...claim.chain].flatMap(({ span, text }) =>
    span === null ? [] : [{ ...span, text }],
  );
  const figures = claim.figures.flatMap(({ verbatim, period }) =>
    period === null ? [verbatim] : [verbatim, period.verbatim],
  );
  const mentions = claim.mentions.map(({ passage }) => passage);
  const medium = claim.medium === null ? [] : [claim.medium];
  return [
    claim.sentence,
    ...claim.cue,
    ...claim.content,
    ...medium,
    ...(claim.said === null ? [] : [claim.said.verbatim]),
    ...placed,
    ...figures,
    ...mentions,
  ];
}

function isVerbatim({ start, end, text }: Passage, whole: string): boolean {
  return start >= 0 && start <= end && end <= whole.length && whole.slice(start, end) === text;
}

function isSafe(number: number): boolean {
  return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER;
}
