import { UsageError } from "../errors.ts";

/** The id in the form that the graph holds. Throws UsageError where it is none. */
export function mustBeId(given: string): string {
  const id = given.trim().toLowerCase();
  if (/^[0-9a-f]{32}$/.test(id)) return id;
  throw new UsageError(`"${given}" is no id of the graph: those are 32 hex digits.`);
}
