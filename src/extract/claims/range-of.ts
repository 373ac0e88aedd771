import type { Draft } from "../refine/resolved.ts";

/** Tokens, `last` excluded. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Everything that a draft takes of its sentence: speaker, cue, words, medium and the carriers named there. */
export function rangeOf({ attribution, content, hops }: Draft): Range {
  const { speaker, coSpeakers, medium, cue, start } = attribution;
  const { further } = content;
  const parts: Range[] = [{ first: Math.min(start, content.first), last: content.last }];
  parts.push(...cue, ...coSpeakers);
  if (speaker !== null) parts.push(speaker);
  if (medium !== null) parts.push(medium);
  if (further !== null) parts.push(further);
  for (const { name, carried } of hops) if (!carried) parts.push(name);
  return {
    first: Math.min(...parts.map(({ first }) => first)),
    last: Math.max(...parts.map(({ last }) => last)),
  };
}
