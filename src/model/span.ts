/** Half-open range of UTF-16 code units in `Article.text`: `start` included, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words that stand there: `text === article.text.slice(start, end)`, always. */
export interface Passage extends Span {
  readonly text: string;
}

/** The passage of `text` between `start` and `end`. Never throws; bounds are the caller's care. */
export function passageOf(text: string, start: number, end: number): Passage {
  return { start, end, text: text.slice(start, end) };
}
