import type { LanguageCode } from "./article.ts";

/** What is counted: one node of the checked-in taxonomy. */
export interface Metric {
  /** Stable code such as PERSONNEL_KILLED_OR_WOUNDED. */
  readonly code: string;
  readonly labels: Readonly<Record<LanguageCode, string>>;
  /** Codes of wider metrics that include this one; empty at the top. */
  readonly broader: readonly string[];
}
