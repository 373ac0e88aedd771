import type { Act, ClaimFlag, HopRole } from "../model/claim.ts";
import type { EntityKind } from "../model/entity.ts";
import type { FigureQualifier, PeriodKind } from "../model/figure.ts";
import type { Span } from "../model/span.ts";

/**
 * Reads one published series of figures. An adapter says what its rows mean (who speaks, through whom, what is counted) and
 * where in the file each number stands; ids, entities and claims are made from that in one place for all adapters.
 */
export interface SeriesAdapter {
  /** What a person types after `--adapter`. */
  readonly name: string;
  /** One line for the command's help. */
  readonly summary: string;
  /** A small integer that grows when the same rows may give other claims: then what the graph holds of them is replaced. */
  readonly version: number;
  /**
   * All files of one import together, since one may complete another. Never throws on their content: a bad row is refused
   * by its line and the rest goes on.
   */
  readonly read: (files: readonly SeriesFile[]) => SeriesReading;
}

export interface SeriesFile {
  /** As given by the reader: reports name it so. */
  readonly name: string;
  readonly text: string;
}

export interface SeriesReading {
  readonly records: readonly SeriesRecord[];
  readonly refused: readonly RefusedRow[];
  /** What else a reader should know: unknown keys, files that are missing. Sentences. */
  readonly notes: readonly string[];
}

export interface RefusedRow {
  readonly file: string;
  /** Line of the file at which the row begins, from 1. */
  readonly line: number;
  /** A sentence without file and line, in lower case at its start. */
  readonly reason: string;
}

/** One row of a series, or a few that belong together: it becomes one article with one or more claims. */
export interface SeriesRecord {
  readonly file: string;
  readonly line: number;
  /** Address of the data set with the day as fragment. */
  readonly url: string;
  /** Name of the data set. */
  readonly outlet: string;
  readonly title: string;
  /** ISO day that the row is of: the article's date and every figure's. */
  readonly date: string;
  /** The row as printed in the file, nothing added; all spans below point into it. */
  readonly text: string;
  readonly claims: readonly SeriesClaim[];
  /** What else the claims depend on, such as corrections of this day: another basis replaces what is stored. */
  readonly basis: readonly string[];
}

/** Somebody by the key of the gazetteer, by a name that it does not hold, or by a description that belongs to this row alone. */
export type Who =
  | { readonly kind: "CURATED"; readonly key: string }
  | {
      readonly kind: "NAMED";
      readonly as: Exclude<EntityKind, "ANONYMOUS_SOURCE">;
      readonly name: string;
      readonly country: string | null;
    }
  | { readonly kind: "ANONYMOUS"; readonly description: string; readonly country: string | null };

export interface SeriesClaim {
  readonly speaker: Who;
  /** Where the row names the speaker. Null where only the data set says whose figures they are. */
  readonly speakerSpan: Span | null;
  /** From the speaker outward to the reader. */
  readonly relayers: readonly SeriesRelayer[];
  readonly act: Act;
  /** The words reported; one or more, in order. */
  readonly content: readonly Span[];
  readonly figures: readonly SeriesFigure[];
  readonly flags: readonly ClaimFlag[];
  /** True where the one who spoke first is not known to stand at the chain's root. */
  readonly isTruncated: boolean;
  readonly ruleId: string;
  /** Why the claim is read so, as a sentence. */
  readonly note: string;
}

export interface SeriesRelayer {
  readonly who: Who;
  readonly role: HopRole;
  /** Where the row names the relayer. Null where only the data set tells. */
  readonly span: Span | null;
}

export interface SeriesFigure {
  /** The number as printed; in a claim flagged COMPUTED the later total, from which `value` was computed. */
  readonly span: Span;
  readonly value: number | null;
  /** Both ends of a BETWEEN figure, else null. */
  readonly range: { readonly min: number; readonly max: number } | null;
  readonly qualifier: FigureQualifier;
  /** What is counted, in the data set's words. */
  readonly noun: string;
  /** Code of the taxonomy. Null where it holds no such thing. */
  readonly metric: string | null;
  /** Whose people or things are counted. */
  readonly subject: Who;
  /** Null where the number is no count over a time. */
  readonly period: {
    readonly kind: PeriodKind;
    readonly from: string;
    readonly to: string;
    readonly span: Span;
  } | null;
}
