import type { Drift } from "../../api/parents/drift.ts";
import type { Paint } from "../terminal/paint.ts";
import { isolated } from "../terminal/printable.ts";

/** How the headlines part from the body, two lines each; empty where nothing drifts. */
export function prettyDrift(drift: readonly Drift[], paint: Paint): string {
  if (drift.length === 0) return "";
  const rows = drift.map(({ kind, reason, headline, body }) =>
    [
      `  ${paint("magenta", kind)} ${isolated(reason)}`,
      `    ${paint("dim", "headline")} ${isolated(headline.text)}`,
      `    ${paint("dim", "body")}     ${isolated(body.text)}`,
    ].join("\n"),
  );
  return `${[paint("bold", "The headline against the body"), ...rows].join("\n")}\n`;
}
