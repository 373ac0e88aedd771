import type { FoundHop } from "../../relays/found-hop.ts";
import type { ResolvedSpeaker } from "../resolved.ts";
import type { Drafting } from "./drafting.ts";

/** The carriers of a speaker's words, each that a class noun stands for ("the site") with whom it means. Nobody carries his own words. */
export function namedHops(
  { resolver }: Drafting,
  speaker: ResolvedSpeaker,
  hops: readonly FoundHop[],
): readonly FoundHop[] {
  return hops.flatMap((hop) => {
    if (hop.phrase === null || hop.meant !== null) return [hop];
    const meant = resolver.meantBy(hop.phrase);
    return meant !== null && meant.first === speaker.phrase.first ? [] : [{ ...hop, meant }];
  });
}
