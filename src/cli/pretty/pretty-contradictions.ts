import type { Paint } from "../terminal/paint.ts";
import { isolated } from "../terminal/printable.ts";

/** A claim that says otherwise, as a person is shown it. */
export interface ContradictionView {
  readonly kind: string;
  readonly id: string;
  /** Null where an outlet says it in its own voice. */
  readonly speaker: string | null;
  readonly text: string;
  readonly reasons: readonly string[];
}

/** Who says otherwise, with the reasons; "" where nobody does. */
export function prettyContradictions(
  contradictions: readonly ContradictionView[],
  isComplete: boolean,
  paint: Paint,
): string {
  if (contradictions.length === 0) return "";
  const bounds = isComplete ? "" : paint("dim", " (some may be left out)");
  const blocks = contradictions.map(({ kind, id, speaker, text, reasons }) =>
    [
      `  ${paint("yellow", id)}  ${paint("bold", kind)}  ${isolated(speaker ?? "an outlet itself")}`,
      `    ${isolated(text)}`,
      ...reasons.map((reason) => `    ${paint("dim", isolated(reason))}`),
    ].join("\n"),
  );
  return `${paint("bold", "Who says otherwise")}${bounds}\n${blocks.join("\n")}\n`;
}
