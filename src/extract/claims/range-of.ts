import type { View } from "../reading/view.ts";
import type { Draft } from "../refine/resolved.ts";

/** Tokens, `last` excluded. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Everything that a draft takes of its sentence: speaker, cue, words, medium and the carriers named there. */
export function rangeOf(view: View, { attribution, content, hops }: Draft): Range {
  const { speaker, coSpeakers, medium, cue, start, further } = attribution;
  const again = further === null ? undefined : view.quoteOpening.get(further);
  const parts: Range[] = [{ first: Math.min(start, content.first), last: content.last }];
  parts.push(...cue, ...coSpeakers);
  if (speaker !== null) parts.push(speaker);
  if (medium !== null) parts.push(medium);
  if (again !== undefined) parts.push({ first: again.open, last: again.close + 1 });
  for (const { name, carried } of hops) if (!carried) parts.push(name);
  return {
    first: Math.min(...parts.map(({ first }) => first)),
    last: Math.max(...parts.map(({ last }) => last)),
  };
}
