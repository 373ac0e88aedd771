import { BOUNDS } from "../bounds.ts";
import type { Phrase } from "../reading/phrase/phrase.ts";
import type { View } from "../reading/view.ts";
import type { Draft } from "../refine/resolved.ts";
import { citedId } from "./claim-id.ts";

/** What claims ask of one another, answered without a search. */
export interface DraftIndex {
  /** The id of the claim that a draft becomes. */
  readonly idOf: (draft: Draft) => string;
  /** Ids of the claims inside a draft's words, in text order. */
  readonly innerIdsOf: (draft: Draft) => readonly string[];
  /** The drafts before this one, as far back as denials look. */
  readonly before: (draft: Draft) => readonly Draft[];
  /** The fullest name of the speaker whom a phrase names; null where the phrase names no speaker. */
  readonly speakerName: (phrase: Phrase) => string | null;
}

/** An index of the drafts of one article, outer before inner. */
export function indexDrafts(view: View, drafts: readonly Draft[]): DraftIndex {
  const ids = new Map<Draft, string>();
  const positions = new Map<Draft, number>();
  const names = new Map<Phrase, string>();
  for (const [position, draft] of drafts.entries()) {
    const { outer, resolved } = draft;
    ids.set(draft, citedId(view, draft, outer === null ? null : (ids.get(outer) ?? null)));
    positions.set(draft, position);
    if (!names.has(resolved.phrase)) names.set(resolved.phrase, resolved.speaker.name);
  }
  const inner = Map.groupBy(drafts, ({ outer }) => outer);
  const idOf = (draft: Draft): string => ids.get(draft) ?? "";
  return {
    idOf,
    innerIdsOf: (draft) => (inner.get(draft) ?? []).map(idOf),
    before: (draft) => {
      const position = positions.get(draft) ?? 0;
      return drafts.slice(Math.max(0, position - BOUNDS.denialReach), position);
    },
    speakerName: (phrase) => names.get(phrase) ?? null,
  };
}
