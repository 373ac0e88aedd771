import type { Span } from "../../model/span.ts";
import type { CsvCell } from "../reading/csv-rows.ts";
import type { SeriesRelayer, Who } from "../series-adapter.ts";

/** Who estimated and who made it known, as the column `source` says it. */
export interface EstimateSource {
  readonly speaker: Who;
  readonly speakerSpan: Span;
  /** Null where the column names nobody between. */
  readonly via: (SeriesRelayer & { readonly span: Span }) | null;
  /** The whole column. */
  readonly printed: string;
}

/** Those who estimate. A new one is a line here. */
const SPEAKERS: ReadonlyMap<string, Who> = new Map([
  ["UK MoD", curated("org/gb-defence-ministry")],
  ["UK Foreign ministry", curated("org/gb-foreign-office")],
  ["US DoD", curated("org/pentagon")],
  ["CIA", curated("org/cia")],
  ["CSIS", curated("org/csis")],
  ["The Centre for Strategic and International Studies", curated("org/csis")],
  ["IISS", curated("org/iiss")],
  ["Meduza", curated("outlet/meduza")],
  ["BBC Russia", curated("outlet/bbc-russian")],
  ["Excess deaths estimate (D. Kobak)", named("PERSON", "D. Kobak", null)],
  [
    "Dutch Military Intelligence and Security Service (MIVD)",
    named("ORGANIZATION", "Dutch Military Intelligence and Security Service (MIVD)", "NL"),
  ],
  ["French foreign minister", named("OFFICE", "French foreign minister", "FR")],
  ["US officials", anonymous("US officials", "US")],
  ["NATO officials", anonymous("NATO officials", null)],
  ["NATO nations", anonymous("NATO nations", null)],
  ["Western intelligence agencies", anonymous("Western intelligence agencies", null)],
]);

/** Those through whom an estimate was learned. */
const RELAYERS: ReadonlyMap<string, Who> = new Map([
  ["NYT", curated("outlet/new-york-times")],
  ["WP", curated("outlet/washington-post")],
  ["WSJ", curated("outlet/wall-street-journal")],
  ["The Economist", curated("outlet/the-economist")],
  ["media24", named("OUTLET", "media24", null)],
]);

/** Null where the column names somebody unknown: nobody's name is guessed. */
export function sourceOf({ text, span }: CsvCell): EstimateSource | null {
  const [, first = text, through] = /^(.+) \(via ([^()]+)\)$/.exec(text) ?? [];
  const speaker = SPEAKERS.get(first);
  const relayer = through === undefined ? null : RELAYERS.get(through);
  if (speaker === undefined || relayer === undefined) return null;
  // A person inside a title of the column is the speaker, not the title.
  const name = speaker.kind === "NAMED" && first.includes(speaker.name) ? speaker.name : first;
  const start = span.start + text.indexOf(name);
  return {
    speaker,
    speakerSpan: { start, end: start + name.length },
    via: relayer && { who: relayer, role: "OUTLET", span: viaSpan(span, through) },
    printed: text,
  };
}

/** The relayer stands at the column's end, before the closing bracket. */
function viaSpan({ end }: Span, through = ""): Span {
  return { start: end - 1 - through.length, end: end - 1 };
}

function curated(key: string): Who {
  return { kind: "CURATED", key };
}

function named(
  as: "PERSON" | "ORGANIZATION" | "OFFICE" | "OUTLET",
  name: string,
  country: string | null,
): Who {
  return { kind: "NAMED", as, name, country };
}

function anonymous(description: string, country: string | null): Who {
  return { kind: "ANONYMOUS", description, country };
}
