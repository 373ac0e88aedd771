import type { TermOf } from "../../languages/pack.ts";
import { type Hit, type HitTable, isHitOf } from "./hits.ts";

type NameHit = Hit<TermOf<"NAME">>;

/** The names of an article by the gazetteer's key, in text order. Gathered once a table. */
export function namesByKey(hits: HitTable): ReadonlyMap<string, readonly NameHit[]> {
  const known = gathered.get(hits);
  if (known !== undefined) return known;
  const all: NameHit[] = [];
  for (const at of hits) for (const hit of at) if (isHitOf(hit, "NAME")) all.push(hit);
  const names = Map.groupBy(all, (hit) => hit.term.entityKey);
  gathered.set(hits, names);
  return names;
}

const gathered = new WeakMap<HitTable, ReadonlyMap<string, readonly NameHit[]>>();
