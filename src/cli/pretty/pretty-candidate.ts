import type { Candidate } from "../../api/candidates-of.ts";
import type { EntityRecord } from "../../graph/read/records.ts";
import { isolateQuoted } from "../terminal/isolate-quoted.ts";
import type { Paint } from "../terminal/paint.ts";
import { isolated } from "../terminal/printable.ts";

/** Words in their place, with what stands around them. */
export interface InContext {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly ruleId: string;
  readonly verbatim: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
}

/** Two entities that may be one: why, where each is named, and what to type. */
export function prettyCandidate(
  { a, b, note, score }: Candidate,
  aPlace: InContext | null,
  bPlace: InContext | null,
  paint: Paint,
): string {
  return `${[
    `${paint("bold", a.kind)}  ${score.toFixed(2)}  ${isolateQuoted(note)}`,
    ...entityLines(a, aPlace, paint),
    ...entityLines(b, bPlace, paint),
    `  ${paint("dim", `isnad judge ${a.id} ${b.id} --same|--different|--unsure --by NAME --why TEXT`)}`,
  ].join("\n")}\n`;
}

function entityLines(
  { id, name, country, key }: EntityRecord,
  place: InContext | null,
  paint: Paint,
): readonly string[] {
  const known = [country, key].filter((part) => part !== null).join(", ");
  const head = `  ${paint("yellow", id)}  ${paint("green", isolated(name))}`;
  const line = known === "" ? head : `${head} (${known})`;
  if (place === null) return [line];
  const { prefix, verbatim, suffix, outlet, publishedAt } = place;
  const origin = [outlet, publishedAt?.slice(0, "2030-01-01".length)].filter(
    (part) => part != null,
  );
  const from =
    origin.length === 0
      ? ""
      : paint("dim", `  ${origin.map((part) => isolated(part ?? "")).join(", ")}`);
  // In one isolate: parts of their own would be put in order from left to right.
  return [line, `    ${isolated(`...${prefix}[${verbatim}]${suffix}...`)}${from}`];
}
