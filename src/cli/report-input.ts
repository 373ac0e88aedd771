import type { Extraction } from "../model/extraction.ts";
import type { CliContext } from "./context.ts";
import { type Paint, paintFor } from "./terminal/paint.ts";
import { isolated } from "./terminal/printable.ts";

/** Lines on stderr, one an input, each beginning with the input's name. */
export interface InputReporter {
  refused(name: string, message: string): void;
  skipped(name: string, reason: string): void;
  warned(name: string, warning: string): void;
  read(name: string, outcome: string): void;
}

export function createInputReporter(context: CliContext): InputReporter {
  const paint: Paint = paintFor(context.stderr, context.environment["NO_COLOR"]);
  const say = (name: string, word: string, rest: string) =>
    context.stderr.write(`${isolated(name)}: ${word}${rest}\n`);
  return {
    refused: (name, message) => say(name, paint("red", "refused"), `: ${isolated(message)}`),
    skipped: (name, reason) => say(name, paint("dim", "skipped"), `: ${isolated(reason)}`),
    warned: (name, warning) => say(name, paint("yellow", "note"), `: ${isolated(warning)}`),
    read: (name, outcome) => say(name, outcome, ""),
  };
}

/** Whether the article holds nothing that anybody says: then it is refused rather than kept without a claim. */
export function boilerplateIn(extraction: Extraction): string | null {
  const only = extraction.diagnostics.find(({ code }) => code === "ONLY_BOILERPLATE");
  return only === undefined || extraction.claims.length > 0
    ? null
    : "it holds only boilerplate (links, bylines, notices) and no sentence of an article";
}

/** "12 claims, 9 of them by somebody cited". */
export function countClaims(extraction: Extraction): string {
  const { claims } = extraction;
  const cited = claims.filter(({ voice }) => voice === "CITED").length;
  return `${claims.length} ${claims.length === 1 ? "claim" : "claims"}, ${cited} of them by somebody cited`;
}
