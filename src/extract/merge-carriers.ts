import type { Attribution } from "./attribution/attribution.ts";
import type { View } from "./reading/view.ts";
import { carrierRole, hopOf } from "./relays/found-hop.ts";

/** "According to the agency, the minister said": where the words named after are an attribution of their own, the first is its carrier. */
export function mergeCarriers(view: View, found: readonly Attribution[]): readonly Attribution[] {
  return found.flatMap((attribution, index) => {
    const before = found[index - 1];
    const next = found[index + 1];
    if (before !== undefined && isOriginOf(view, attribution, before)) return [];
    if (next !== undefined && isOriginOf(view, next, attribution))
      return [fromOrigin(view, attribution, next)];
    if (next !== undefined && leadsInto(attribution, next)) return [];
    if (before?.speaker == null || !leadsInto(before, attribution)) return [attribution];
    const role = carrierRole(view, before.speaker) ?? "REPUBLISHER";
    return [
      {
        ...attribution,
        hops: [...attribution.hops, hopOf(before.speaker, role, before.ruleId, "NONE")],
      },
    ];
  });
}

function leadsInto(first: Attribution, second: Attribution): boolean {
  return (
    first.ruleId === "attribution/according-to" &&
    !first.isTrailing &&
    !second.isTrailing &&
    second.start <= first.contentFirst + 1
  );
}

/** "The agency reported that C, quoting an official": behind the words of a carrier, whoever is no carrier is their origin. */
function isOriginOf(view: View, later: Attribution, first: Attribution): boolean {
  return (
    later.ruleId === "attribution/according-to" &&
    later.isTrailing &&
    !first.isTrailing &&
    first.speaker !== null &&
    later.speaker !== null &&
    carrierRole(view, first.speaker) !== null &&
    carrierRole(view, later.speaker) === null
  );
}

function fromOrigin(view: View, told: Attribution, origin: Attribution): Attribution {
  const carrier =
    told.speaker === null
      ? []
      : [
          hopOf(
            told.speaker,
            carrierRole(view, told.speaker) ?? "OUTLET",
            origin.ruleId,
            "SPEAKER",
          ),
        ];
  return {
    ...told,
    cue: [...told.cue, ...origin.cue],
    speaker: origin.speaker,
    coSpeakers: [],
    hops: [...origin.hops, ...told.hops, ...carrier],
    contentLast: origin.start,
    further: origin.further,
  };
}
