import type { CountedTerm } from "../../languages/figure-terms.ts";
import { METRICS } from "../../model/metrics.ts";
import type { Happening } from "./events.ts";
import { metricOfPeople, type PeopleGroup } from "./metric.ts";

/** A figure of one sentence, as far as its wording matters. */
export interface Worded {
  readonly term: CountedTerm | null;
  /** Null where no people are counted. */
  readonly group: PeopleGroup | null;
  readonly happening: Happening | null;
  readonly metric: string | null;
}

export interface Wording {
  readonly metric: string | null;
  /** Whether the counted noun as printed names something else than the metric, or than its clause announces. */
  readonly differs: boolean;
}

/**
 * Where the counted noun and what it is counted as part. "The losses reached 900 dead": the noun stands, and the clause says
 * otherwise. "300 of the special forces" within a list of lost equipment: the noun is known to be written for another thing,
 * and the list decides. Linear in the sentence's figures.
 */
export function wordingsOf(figures: readonly Worded[]): readonly Wording[] {
  const equipment = figures.filter(({ metric }) => isEquipment(metric)).length;
  const breakdowns = breakdownsOf(figures);
  return figures.map(({ term, group, happening, metric }) => {
    const meant = term?.writtenFor ?? null;
    if (meant !== null && equipment >= FEWEST_LISTED) return { metric: meant, differs: true };
    const isBroken = happening !== null && (breakdowns.get(happening)?.size ?? 0) > 1;
    return { metric, differs: !isBroken && isNarrowed(term, group, happening, metric) };
  });
}

/** So many other items make a list of lost equipment. */
const FEWEST_LISTED = 2;

const BROADER = new Map(METRICS.map(({ code, broader }) => [code, broader]));

function isEquipment(metric: string | null): boolean {
  if (metric === null) return false;
  const broader = BROADER.get(metric) ?? [];
  return broader.includes("EQUIPMENT") || broader.some(isEquipment);
}

/** What the nouns under each announced topic tell: more than one thing means a breakdown, in which every noun is meant. */
function breakdownsOf(figures: readonly Worded[]): ReadonlyMap<Happening, ReadonlySet<string>> {
  const told = new Map<Happening, Set<string>>();
  for (const { happening, term } of figures) {
    if (happening === null || term?.event == null) continue;
    told.set(happening, (told.get(happening) ?? new Set()).add(term.event));
  }
  return told;
}

/** The noun tells what happened by itself, and only a part of what the clause announced before it. */
function isNarrowed(
  term: CountedTerm | null,
  group: PeopleGroup | null,
  happening: Happening | null,
  metric: string | null,
): boolean {
  if (happening?.shape !== "TOPIC" || term?.event == null || group === null || metric === null) {
    return false;
  }
  const announced =
    metricOfPeople(group, happening.event) ?? metricOfPeople("PERSONNEL", happening.event);
  return announced !== null && (BROADER.get(metric) ?? []).includes(announced);
}
