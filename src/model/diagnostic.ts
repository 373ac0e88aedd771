import type { Span } from "./span.ts";

export type DiagnosticCode =
  | "LANGUAGE_UNKNOWN"
  | "CUE_WITHOUT_CLAIM"
  | "QUOTE_UNCLOSED"
  | "MARKS_FLOOD"
  | "BOUND_REACHED"
  | "ONLY_BOILERPLATE"
  | "SPEAKER_UNRESOLVED";

/** What could not be done, as data. `span` is null where it concerns the whole text. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly span: Span | null;
}
