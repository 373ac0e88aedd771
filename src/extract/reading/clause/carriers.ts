import { type FoundMedium, readMedium } from "../../relays/medium.ts";
import { readAddressee } from "../../relays/told-outlet.ts";
import type { ClauseState } from "./clause-state.ts";

/** Takes the media and carriers named between two tokens. */
export function mine(state: ClauseState, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const medium = readMedium(state.view, at, to);
    if (medium !== null) {
      takeMedium(state, medium);
      at = medium.next - 1;
      continue;
    }
    const addressee = readAddressee(state.view, at, to);
    if (addressee?.hop !== null && addressee?.hop !== undefined) {
      state.hops.push(addressee.hop);
      at = addressee.next - 1;
    }
  }
}

/** Keeps a medium with its issuer and carriers. */
export function takeMedium(state: ClauseState, medium: FoundMedium): void {
  state.medium ??= medium;
  state.issuer ??= medium.issuer;
  // A platform that is named after all takes the place of the bare post.
  const post = state.hops.findIndex((hop) => hop.ruleId === "relays/post");
  if (post >= 0 && medium.hops.some((hop) => hop.role === "PLATFORM")) state.hops.splice(post, 1);
  state.hops.push(...medium.hops);
}
