const LEVELS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";

/** A line of bars, one a number, the largest full; empty for no number. None may be negative; 0 is a space. */
export function barsOf(counts: readonly number[]): string {
  const most = Math.max(0, ...counts);
  return counts
    .map((count) => (count === 0 ? " " : LEVELS[Math.ceil((count / most) * LEVELS.length) - 1]))
    .join("");
}
