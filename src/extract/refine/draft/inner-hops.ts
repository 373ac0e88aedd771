import type { View } from "../../reading/view.ts";
import { carrierRole, type FoundHop } from "../../relays/found-hop.ts";
import type { Draft } from "../resolved.ts";

/** Whoever repeats the words stands in their chain, then his own carriers that are named in the same sentence. */
export function innerHops(view: View, outer: Draft, ruleId: string): readonly FoundHop[] {
  const { phrase, speaker } = outer.resolved;
  const quoter: FoundHop = {
    role: speaker.kind === "OUTLET" ? (carrierRole(view, phrase) ?? "OUTLET") : "QUOTER",
    name: phrase.personName ?? { first: phrase.first, last: phrase.last, from: phrase.from },
    phrase,
    ruleId,
    reach: "NONE",
    carried: false,
    meant: null,
  };
  return [quoter, ...outer.hops.filter((hop) => !hop.carried && hop.reach !== "NONE")];
}
