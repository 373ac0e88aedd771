import { formAt, hitAt, type View } from "../reading/view.ts";
import { fromVerb } from "./build.ts";
import type { VerbRecognizer } from "./verb-recognizer.ts";

/**
 * A verb of speaking with its own object, and the words only behind a later "saying": "istashhada Zayd bi-mawqif al-wazir qa'ilan: ..."
 * (Zayd invoked the minister's position, saying: ...). One claim; the participle is its cue.
 * Not: a participle that goes on after words already reported.
 */
export const sayingAfter: VerbRecognizer = {
  id: "attribution/saying-after",
  summary: 'A verb of speaking whose words stand only behind a later "saying".',
  recognize(reading) {
    const { view, clause, before, limit, negated } = reading;
    const speaker = before?.phrase ?? clause.subject;
    if (
      negated ||
      speaker === null ||
      (clause.complement !== null && WORDS.has(clause.complement.kind))
    )
      return null;
    const at = findSaying(view, clause.complement?.first ?? speaker.last, limit);
    if (at === null) return null;
    const first = pastColon(view, at + 1);
    const complement = { kind: "QUOTE" as const, first, from: view.tokens[first]?.from ?? 0 };
    return fromVerb(sayingAfter.id, reading, complement, speaker, {
      cue: [{ first: at, last: at + 1 }],
    });
  },
};

const WORDS: ReadonlySet<string> = new Set(["THAT", "QUOTE", "COLON"]);
const FURTHEST_SAYING = 24;

function findSaying(view: View, from: number, limit: number): number | null {
  for (let at = from; at < Math.min(limit, from + FURTHEST_SAYING); at++) {
    const participle = hitAt(view, at, "CUE_PARTICIPLE");
    if (participle?.term.cueClass !== "SAY" || participle.proclitic.conjunction) continue;
    return view.quoteOpening.has(pastColon(view, at + 1)) ? at : null;
  }
  return null;
}

function pastColon(view: View, at: number): number {
  return formAt(view, at) === ":" ? at + 1 : at;
}
