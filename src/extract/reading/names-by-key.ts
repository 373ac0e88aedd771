import type { TermOf } from "../../languages/pack.ts";
import { type Hit, type HitTable, isHitOf } from "./hits.ts";

type NameHit = Hit<TermOf<"NAME">>;

/** The names of an article by the gazetteer's key, in text order. Gathered once a table. */
export function namesByKey(hits: HitTable): ReadonlyMap<string, readonly NameHit[]> {
  const known = gathered.get(hits);
  if (known !== undefined) return known;
  const names = Map.groupBy(
    hits.flatMap((at) => at.filter((hit) => isHitOf(hit, "NAME"))),
    (hit) => hit.term.entityKey,
  );
  gathered.set(hits, names);
  return names;
}

const gathered = new WeakMap<HitTable, ReadonlyMap<string, readonly NameHit[]>>();
