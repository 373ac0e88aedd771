import { type ComparableKey, comparableKeyOf, keyName } from "./comparable-key.ts";
import { compareText } from "./compare-text.ts";
import { type RivalFigure, voiceOf } from "./rival-figure.ts";

/** One speaker's figures under one key, latest first; those of unknown date last. Never empty. */
export interface Side {
  readonly speakerId: string | null;
  readonly outlet: string | null;
  readonly figures: readonly RivalFigure[];
}

export interface FigureGroup {
  readonly name: string;
  readonly key: ComparableKey;
  /** By the earliest figure of each, unknown dates last; never empty. */
  readonly sides: readonly Side[];
}

/** Figures in groups within which they may be compared: those of `askedMetric` first, then by number of sides, then by name. */
export function groupFigures(
  figures: readonly RivalFigure[],
  askedMetric: string,
): readonly FigureGroup[] {
  const byKey = Map.groupBy(figures, (figure) => keyName(comparableKeyOf(figure)));
  const groups = [...byKey].map(([name, members]) => groupOf(name, members));
  const isAsked = (group: FigureGroup): number => (group.key.metric === askedMetric ? 0 : 1);
  return groups
    .filter((group) => group !== null)
    .sort(
      (a, b) =>
        isAsked(a) - isAsked(b) || b.sides.length - a.sides.length || compareText(a.name, b.name),
    );
}

function groupOf(name: string, members: readonly RivalFigure[]): FigureGroup | null {
  const [first] = members;
  if (first === undefined) return null;
  const bySide = Map.groupBy(members, voiceOf);
  const sides = [...bySide].sort(([aName, a], [bName, b]) => {
    return compareText(earliest(a), earliest(b)) || compareText(aName, bName);
  });
  return {
    name,
    key: comparableKeyOf(first),
    sides: sides.map(([, own]) => ({
      speakerId: own[0]?.speakerId ?? null,
      outlet: own[0]?.speakerId === null ? (own[0]?.outlet ?? null) : null,
      figures: own.toSorted(
        (a, b) => compareText(b.asOf ?? "", a.asOf ?? "") || compareText(a.id, b.id),
      ),
    })),
  };
}

/** The earliest date, or a text behind every date where none is known. */
function earliest(figures: readonly RivalFigure[]): string {
  return figures.map((figure) => figure.asOf ?? "~").sort(compareText)[0] ?? "~";
}
