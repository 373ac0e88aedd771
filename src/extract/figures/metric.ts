import type { CountedGroup, CountedTerm } from "../../languages/figure-terms.ts";
import { METRICS } from "../../model/metrics.ts";

/** Who is counted, as far as the words tell. */
export type PeopleGroup = "PERSONNEL" | "CIVILIANS" | "PEOPLE";

const CODES = new Set(METRICS.map(({ code }) => code));

/** The metric of people to whom something happened; the wider one where the group has none of its own. */
export function metricOfPeople(group: PeopleGroup, event: string | null): string | null {
  if (event === null) return null;
  if (event === "EXCHANGED") return "PRISONERS_EXCHANGED";
  if (event === "DESERTED" && group !== "PERSONNEL") return "PEOPLE_DISPLACED";
  const happened = LOSSES.has(event) ? "KILLED_OR_WOUNDED" : event;
  if (happened !== event && group !== "PERSONNEL") return null;
  return [`${group}_${happened}`, `PEOPLE_${happened}`].find((code) => CODES.has(code)) ?? null;
}

/** The metric of things; null where the taxonomy does not hold them with this event. */
export function metricOfThing(term: CountedTerm, event: string | null): string | null {
  const code = (event === null ? undefined : term.metrics[event]) ?? term.metrics["ANY"];
  return code !== undefined && CODES.has(code) ? code : null;
}

/** A side that lost, or had destroyed, people of its own: killed or wounded, the words do not say which. */
const LOSSES = new Set(["LOST", "DESTROYED"]);

export function isPeople(group: CountedGroup): group is PeopleGroup {
  return group === "PERSONNEL" || group === "CIVILIANS" || group === "PEOPLE";
}
