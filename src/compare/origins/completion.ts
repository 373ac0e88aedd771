import { byAppearance, type ComparedClaim, type ComparedHop } from "../content/compared-claim.ts";

/** A way that breaks off at a carrier, gone on with by another claim's longer one. */
export interface Completion {
  /** The claim that names whom the carrier had it from. */
  readonly by: ComparedClaim;
  /** From the completed speaker outward: up to the carrier as `by` tells it, then the short claim's own hops. */
  readonly hops: readonly ComparedHop[];
}

/**
 * What completes a claim whose way back ends at a carrier: another of the same content that this carrier carried, and whose
 * own way does not break off. The earliest of several; null where there is none.
 */
export function completionOf(
  short: ComparedClaim,
  sameContent: readonly ComparedClaim[],
): Completion | null {
  const carrierId = short.speakerId;
  if (short.chainStatus !== "TRUNCATED" || carrierId === null) return null;
  const by = sameContent
    .filter((claim) => claim.chainStatus !== "TRUNCATED" && claim.speakerId !== carrierId)
    .filter(({ hops }) => hops.some(({ entityId }) => entityId === carrierId))
    .sort(byAppearance)[0];
  if (by === undefined) return null;
  const position = by.hops.find(({ entityId }) => entityId === carrierId)?.position ?? 0;
  const told = by.hops.filter((hop) => hop.position < position || hop.entityId === carrierId);
  const own = short.hops.map((hop) => ({ ...hop, position: hop.position + position }));
  return { by, hops: [...told, ...own] };
}
