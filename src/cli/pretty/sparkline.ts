const BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";

/** One bar a number, from the lowest to the highest of them; a gap for none. Numbers that are all the same stand in the middle. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const barOf = (value: number): string => {
    const share = span === 0 ? 0.5 : (value - low) / span;
    return BARS.charAt(Math.min(BARS.length - 1, Math.floor(share * BARS.length)));
  };
  return values.map((value) => (value === null ? " " : barOf(value))).join("");
}
