import type { Attribution } from "../../attribution/attribution.ts";
import type { Bound } from "../../bounds.ts";
import type { EntityBook } from "../../entities/entity-book.ts";
import type { View } from "../../reading/view.ts";
import { createSpeakerResolver, type SpeakerResolver } from "../resolve-speakers.ts";
import type { Draft } from "../resolved.ts";

/** What has been read of one article so far: grows sentence by sentence, in text order. */
export interface Drafting {
  readonly view: View;
  readonly resolver: SpeakerResolver;
  readonly drafts: Draft[];
  /** Those of `drafts` that stand in no other's words. */
  readonly outermost: Draft[];
  /** Entity ids of everybody whom the body of the article, headlines left out, has cited. */
  readonly bodySpeakers: Set<string>;
  /** How many claims the body has cited them for. */
  bodyDrafts: number;
  readonly unresolved: Attribution[];
  readonly reached: Set<Bound>;
}

/** Nothing read yet. */
export function beginDrafting(view: View, book: EntityBook): Drafting {
  return {
    view,
    resolver: createSpeakerResolver(view, book),
    drafts: [],
    outermost: [],
    bodySpeakers: new Set(),
    bodyDrafts: 0,
    unresolved: [],
    reached: new Set(),
  };
}

/** Adds a draft that is whole but for carriers named behind its words. */
export function keepDraft(state: Drafting, draft: Draft): void {
  state.drafts.push(draft);
  if (draft.outer !== null) return;
  state.outermost.push(draft);
  state.resolver.remember(draft);
  if (draft.attribution.sentence.placement !== "BODY") return;
  state.bodySpeakers.add(draft.resolved.entity.id);
  state.bodyDrafts++;
}

/** Whether the body has cited at least two claims, and all of them from this entity. */
export function isOnlySource({ bodyDrafts, bodySpeakers }: Drafting, entityId: string): boolean {
  return bodyDrafts > 1 && bodySpeakers.size === 1 && bodySpeakers.has(entityId);
}
