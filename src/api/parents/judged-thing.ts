import type { Judged, JudgedKind } from "../../model/judgement.ts";

/** One of the two things that a judgement is about. */
export interface JudgedThing extends Judged {
  readonly about: JudgedKind;
}
