import type { Attribution } from "./attribution/attribution.ts";
import { functionAt, type View } from "./reading/view.ts";
import { carrierRole, type FoundHop, hopOf } from "./relays/found-hop.ts";

/** "According to the agency, the minister said": where the words named after are an attribution of their own, the first is its carrier. */
export function mergeCarriers(view: View, found: readonly Attribution[]): readonly Attribution[] {
  let leading: FoundHop | null = null;
  return found.flatMap((attribution, index) => {
    const before = found[index - 1];
    const next = found[index + 1];
    if (before !== undefined && isOriginOf(view, attribution, before)) return [];
    if (next !== undefined && isOriginOf(view, next, attribution))
      return [fromOrigin(view, attribution, next)];
    if (next !== undefined && leadsInto(attribution, next)) return [];
    if (before?.speaker != null && leadsInto(before, attribution)) {
      const role = carrierRole(view, before.speaker) ?? "REPUBLISHER";
      leading = hopOf(before.speaker, role, before.ruleId, "NONE");
    } else if (leading === null || !goesOnUnder(view, attribution)) return [attribution];
    return [{ ...attribution, hops: [...attribution.hops, leading] }];
  });
}

/** "..., while the governor stressed", "..., adding that": a clause of the same telling. "The governor had said" is of an earlier one. */
function goesOnUnder(view: View, { isTrailing, start, ruleId }: Attribution): boolean {
  if (isTrailing) return false;
  if (ruleId === "attribution/participle") return true;
  return (
    functionAt(view, start, "WHILE") !== undefined ||
    (view.words[start]?.conjunction === true && functionAt(view, start, "AUXILIARY") === undefined)
  );
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
