import type { Token } from "../../text/tokens.ts";
import type { Words } from "./term-at.ts";

type Read<T> = (words: Words, at: number, end: number) => T;

/** The same reader, which reads each place of a text once: dates, durations, ranges and quantities ask for the same numbers. */
export function readOnce<T>(read: Read<T>): Read<T> {
  const texts = new WeakMap<readonly Token[], Map<number, { end: number; reading: T }>>();
  return (words, at, end) => {
    let places = texts.get(words.tokens);
    if (places === undefined) {
      places = new Map();
      texts.set(words.tokens, places);
    }
    const known = places.get(at);
    if (known?.end === end) return known.reading;
    const reading = read(words, at, end);
    places.set(at, { end, reading });
    return reading;
  };
}
