import { readFileSync } from "node:fs";

/** One quantity inside a gold claim. */
export interface GoldFigure {
  readonly text: string;
  /** A number, the two ends of a range, or null where the words give none. */
  readonly value: number | readonly [number, number] | null;
  readonly qualifier: string;
}

/** One claim as a person reads it; the rules of annotation are in `eval/gold/README.md`. */
export interface GoldRow {
  readonly id: string;
  readonly article: string;
  readonly sentence: string;
  readonly speaker: string;
  readonly speaker_local: string;
  readonly speaker_kind: string;
  readonly relayers?: readonly string[];
  readonly cue: string;
  readonly content: string;
  readonly content_more?: readonly string[];
  readonly polarity: "asserts" | "denies" | "speculates";
  readonly figures?: readonly GoldFigure[];
  readonly reported_by?: string;
  readonly denies?: readonly string[];
  /** Left out of the score: two readers may differ. */
  readonly doubt?: boolean;
}

/** A sentence in which nobody is cited, and why one might think otherwise. */
export interface GoldNegative {
  readonly article: string;
  readonly sentence: string;
  readonly why: string;
}

export interface Gold {
  readonly rows: readonly GoldRow[];
  readonly negatives: readonly GoldNegative[];
}

/** Reads files of one JSON object a line. Throws SyntaxError naming the file and line that is none. */
export function readGold(paths: readonly string[]): Gold {
  const rows: GoldRow[] = [];
  const negatives: GoldNegative[] = [];
  for (const path of paths) {
    for (const [index, line] of readFileSync(path, "utf8").split("\n").entries()) {
      if (line.trim() === "") continue;
      const row = parseLine(line, `${path}:${index + 1}`);
      if ("why" in row) negatives.push(row);
      else rows.push(row);
    }
  }
  return { rows, negatives };
}

function parseLine(line: string, place: string): GoldRow | GoldNegative {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new SyntaxError(`${place} is not one JSON object on one line: mend that line`, { cause });
  }
}
