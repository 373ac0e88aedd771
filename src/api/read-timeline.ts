import { compareText } from "../compare/compare-text.ts";
import { ANY_CLAIM } from "../graph/read/any-claim.ts";
import type { ClaimConditions, ClaimPageQuery, GraphReader } from "../graph/read/graph-reader.ts";
import type { ClaimRecord } from "../graph/read/records.ts";
import type { TimelineEntry, TimelineRole } from "./parents/timeline-entry.ts";
import { present } from "./present.ts";

export interface TimelineRange {
  readonly from: string | null;
  readonly to: string | null;
  /** Where the page goes on. Null: at its beginning. */
  readonly after: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
}

/** Before every year that anything is dated with: a range that leaves out what has no date. */
const BEGINNING = "0001-01-01";

/** Which condition finds the claims in which an entity has a role. */
const ROLES = {
  SPEAKER: "speakers",
  RELAYER: "relayers",
  MENTIONED: "mentioned",
} as const satisfies Readonly<Record<TimelineRole, keyof ClaimConditions>>;

/** Dated claims that the entities said, carried or are named in, the oldest first, each once. */
export async function entityTimeline(
  entityIds: readonly string[],
  range: TimelineRange,
  graph: GraphReader,
): Promise<readonly TimelineEntry[]> {
  const dated = { ...ANY_CLAIM, from: range.from ?? BEGINNING, to: range.to };
  const roles = Object.keys(ROLES) as readonly TimelineRole[];
  const pages = await Promise.all(
    roles.map((role): Promise<readonly ClaimRecord[]> => {
      const query: ClaimPageQuery = {
        conditions: { ...dated, [ROLES[role]]: entityIds },
        direction: "ASC",
        after: range.after,
        limit: range.limit,
      };
      return graph.claimPage(query);
    }),
  );
  const found = new Map<string, { claim: ClaimRecord; roles: TimelineRole[] }>();
  for (const [index, role] of roles.entries()) {
    for (const claim of pages[index] ?? []) {
      const before = found.get(claim.id);
      if (before === undefined) found.set(claim.id, { claim, roles: [role] });
      else before.roles.push(role);
    }
  }
  return [...found.values()]
    .map(({ claim, roles: played }) => {
      return { at: present(claim.publishedAt), roles: played, claim, figure: null };
    })
    .sort((a, b) => compareText(a.at, b.at) || compareText(a.claim.id, b.claim.id))
    .slice(0, range.limit);
}

/** Figures of a metric by the day they speak for, the oldest first. */
export async function metricTimeline(
  metricCode: string,
  subjectIds: readonly string[] | null,
  range: TimelineRange,
  graph: GraphReader,
): Promise<readonly TimelineEntry[]> {
  const rows = await graph.figureDays({ metricCode, subjectIds, ...range });
  return rows.map(({ figure, claim }) => {
    return { at: present(figure.asOf), roles: [], claim, figure };
  });
}
