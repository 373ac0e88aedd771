import type { Stance } from "../model/claim.ts";
import { compareText } from "./compare-text.ts";

/** What grouping needs of a claim. */
export interface SpokenClaim {
  readonly id: string;
  /** Canonical entity. Null where an outlet speaks for itself. */
  readonly speakerId: string | null;
  readonly outlet: string | null;
  readonly stance: Stance;
  /** ISO date-time. Null when unknown. */
  readonly publishedAt: string | null;
}

export interface SpeakerGroup {
  /** Stable name of the group: the speaker's id, or the outlet's name after "outlet ". */
  readonly name: string;
  readonly speakerId: string | null;
  readonly outlet: string | null;
  /** Earliest first, unknown dates last, then by id. Never empty. */
  readonly claims: readonly SpokenClaim[];
  readonly firstPublishedAt: string | null;
}

/** Claims by who said them, the first to say it first; unknown dates last, then by the group's name: the same in any order of input. */
export function groupBySpeaker(claims: readonly SpokenClaim[]): readonly SpeakerGroup[] {
  const groups = Map.groupBy(claims, nameOf);
  return [...groups]
    .map(([name, members]): SpeakerGroup => {
      const sorted = members.toSorted(byDateThenId);
      const { speakerId = null, outlet = null, publishedAt = null } = sorted[0] ?? {};
      return {
        name,
        speakerId,
        outlet: speakerId === null ? outlet : null,
        claims: sorted,
        firstPublishedAt: publishedAt,
      };
    })
    .sort((a, b) => compareText(groupSortKey(a), groupSortKey(b)));
}

/** Groups stand in the order of these keys: known dates, then unknown ones. */
export function groupSortKey(group: SpeakerGroup): string {
  return `${group.firstPublishedAt ?? "~"} ${group.name}`;
}

export interface StanceCount {
  readonly stance: Stance;
  readonly count: number;
}

const STANCES: readonly Stance[] = ["ASSERTS", "DENIES", "SPECULATES"];

export function countStances(claims: readonly SpokenClaim[]): readonly StanceCount[] {
  return STANCES.map((stance) => ({
    stance,
    count: claims.filter((claim) => claim.stance === stance).length,
  })).filter(({ count }) => count > 0);
}

function nameOf(claim: SpokenClaim): string {
  return claim.speakerId ?? `outlet ${claim.outlet ?? ""}`;
}

function byDateThenId(a: SpokenClaim, b: SpokenClaim): number {
  return compareText(a.publishedAt ?? "~", b.publishedAt ?? "~") || compareText(a.id, b.id);
}
