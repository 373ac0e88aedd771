import type { Attribution } from "../attribution/attribution.ts";
import { isComma } from "../reading/comma.ts";
import { formAt, functionAt, type View } from "../reading/view.ts";
import { carrierRole } from "../relays/found-hop.ts";

/**
 * "Said the company that it stopped the trains, where nine were hurt, according to the town": a source who carries no news tells the clause
 * that "where" opens, and not the words before it. Elsewhere such a tail is the way the words came.
 */
export function withSecondVoices(
  view: View,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  return attributions.map((attribution, index) => {
    const holder = attributions[index - 1];
    if (holder === undefined || !isVoice(view, attribution) || !isReport(holder))
      return attribution;
    const where = lastWhere(view, holder.contentFirst, attribution.start);
    if (where === null) return attribution;
    const first = (view.words[where]?.last ?? where) + 1;
    if (first >= (attribution.contentLast ?? first)) return attribution;
    return {
      ...attribution,
      start: where,
      isTrailing: false,
      contentFirst: first,
      contentFrom: view.tokens[first]?.from ?? 0,
    };
  });
}

/** A person or body named behind the words; outlets carry and documents are those of who speaks. */
function isVoice(view: View, { ruleId, isTrailing, speaker }: Attribution): boolean {
  return (
    ruleId === "attribution/according-to" &&
    isTrailing &&
    speaker !== null &&
    speaker.medium === null &&
    speaker.kind !== "DOCUMENT" &&
    carrierRole(view, speaker) === null
  );
}

function isReport({ isTrailing, complement }: Attribution): boolean {
  return !isTrailing && complement === "THAT";
}

/** The last "where" behind a comma, outside quotations; null where none stands. */
function lastWhere(view: View, first: number, last: number): number | null {
  for (let at = last - 1; at > first; at--) {
    if ((view.outerQuote[at] ?? -1) >= 0 || !isComma(formAt(view, at - 1))) continue;
    if (functionAt(view, at, "BECAUSE")?.term.id === WHERE) return at;
  }
  return null;
}

/** Id of "where" among the words that open a reason. */
const WHERE = "where";
