import type { ClaimFlag } from "../model/claim.ts";
import { functionAt, type SentenceRange, type View } from "./reading/view.ts";

/** What the outlet notes about checking, in the claim's sentence or at the beginning of the next: flags, never claims. */
export function notesAfter(view: View, sentence: SentenceRange): readonly ClaimFlag[] {
  const known = notesOf.get(sentence);
  if (known !== undefined) return known;
  const notes = readNotes(view, sentence);
  notesOf.set(sentence, notes);
  return notes;
}

/** A sentence belongs to one view; all its claims ask. */
const notesOf = new WeakMap<SentenceRange, readonly ClaimFlag[]>();

function readNotes(view: View, sentence: SentenceRange): readonly ClaimFlag[] {
  const flags = new Set<ClaimFlag>();
  collect(view, sentence.first, sentence.last, flags);
  const next = view.sentences[sentence.index + 1];
  if (next !== undefined && next.paragraph === sentence.paragraph)
    collect(view, next.first, Math.min(next.last, next.first + LATEST_NOTE), flags);
  return [...flags];
}

const LATEST_NOTE = 4;

function collect(view: View, first: number, last: number, flags: Set<ClaimFlag>): void {
  for (let at = first; at < last; at++) {
    if (functionAt(view, at, "VERIFICATION", "NO_EVIDENCE") === undefined) continue;
    if (functionAt(view, at, "VERIFICATION") !== undefined) flags.add("UNVERIFIED_BY_OUTLET");
    if (functionAt(view, at, "NO_EVIDENCE") !== undefined) flags.add("NO_EVIDENCE_GIVEN");
  }
}
