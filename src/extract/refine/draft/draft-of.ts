import type { Attribution } from "../../attribution/attribution.ts";
import { BOUNDS } from "../../bounds.ts";
import type { Content } from "../content.ts";
import type { Draft } from "../resolved.ts";
import { type Drafting, keepDraft } from "./drafting.ts";
import { hopsOf } from "./hops-of.ts";
import { namedHops } from "./named-hops.ts";

/** The draft of an attribution with closed words, kept in `state`. Null where nobody can be named, or the article holds too many. */
export function draftOf(
  state: Drafting,
  attribution: Attribution,
  content: Content,
  outer: Draft | null,
): Draft | null {
  if (state.drafts.length >= BOUNDS.claims) {
    state.reached.add("claims");
    return null;
  }
  const resolved = state.resolver.resolve(attribution);
  if (resolved === null) {
    state.unresolved.push(attribution);
    return null;
  }
  const coSpeakers = attribution.coSpeakers.flatMap(
    (phrase) => state.resolver.resolvePhrase(phrase, attribution.ruleId) ?? [],
  );
  const draft: Draft = {
    attribution,
    content,
    resolved,
    coSpeakers,
    hops: attribution.hops,
    outer,
    flags: new Set(),
    ruleIds: [attribution.ruleId],
  };
  draft.hops = namedHops(state, resolved, hopsOf(state, draft));
  if (resolved.isUnresolved === true) draft.flags.add("UNRESOLVED_SPEAKER");
  if (resolved.isElided) draft.flags.add("ELIDED_SPEAKER");
  if (content.repaired) draft.flags.add("QUOTE_REPAIRED");
  if (draft.hops.some((hop) => hop.carried)) draft.flags.add("CARRIED_CHAIN");
  keepDraft(state, draft);
  return draft;
}
