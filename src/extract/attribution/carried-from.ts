import type { CueClass } from "../../languages/attribution-terms.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import type { View } from "../reading/view.ts";
import { carrierRole, type FoundHop, hopOf } from "../relays/found-hop.ts";
import { fromVerb } from "./build.ts";
import { quotingRelation } from "./quoting-relation.ts";
import type { VerbRecognizer } from "./verb-recognizer.ts";

/**
 * A carrier quotes from a speaker: "naqalat wakalat al-Sahl an masdar qawlahu inna" (the Sahl agency quoted a source as saying that).
 * The one quoted speaks, the one quoting carries.
 * Not: transport ("moved 200 people from"), a relay without anybody behind it.
 */
export const carriedFrom: VerbRecognizer = {
  id: "attribution/carried-from",
  summary: "A carrier quotes from a speaker: the one quoted speaks, the one quoting is a hop.",
  recognize(reading) {
    const { clause, before, view } = reading;
    const { quoted, quotedPronoun, complement } = clause;
    if (reading.negated || complement === null) return null;
    if (quoted === null && (quotedPronoun === null || clause.saying === null)) return null;
    if (complement.kind === "OBJECT") return null;
    if (
      complement.kind !== "THAT" &&
      complement.kind !== "QUOTE" &&
      complement.kind !== "COLON" &&
      clause.saying === null &&
      reading.hit.term.cueClass === "RELAY"
    )
      return null;
    const carrier = before?.phrase ?? clause.subject;
    // "The minister learned from sources that": only an outlet learns to tell.
    const isLearned = quotingRelation(reading.hit.term) === "FROM";
    if (isLearned && (carrier === null || carrierRole(view, carrier) === null)) return null;
    const cue = [
      { first: reading.at, last: reading.hit.last + 1 },
      ...(clause.saying === null ? [] : [clause.saying]),
    ];
    const hops = carrier === null ? [] : [carrierHop(view, carrier, reading.hit.term.cueClass)];
    return fromVerb(carriedFrom.id, reading, complement, quoted, {
      cue,
      // "Quoted him as saying": the discourse finds whom.
      ...(quotedPronoun === null
        ? {}
        : { gender: quotedPronoun.gender, number: quotedPronoun.number }),
      coSpeakers: [],
      hops: [...clause.hops.filter((hop) => hop.role === "PLATFORM"), ...hops],
    });
  },
};

function carrierHop(view: View, carrier: Phrase, cueClass: CueClass): FoundHop {
  // Whoever relays and is no outlet works for one; a person who speaks on another's authority vouches.
  const person = cueClass === "RELAY" ? "OUTLET" : "QUOTER";
  return hopOf(
    carrier,
    carrierRole(view, carrier) ??
      (carrier.kind === "ORGANIZATION"
        ? "SPOKESPERSON"
        : carrier.kind === "PERSON"
          ? person
          : "OUTLET"),
    carriedFrom.id,
    "SPEAKER",
  );
}
