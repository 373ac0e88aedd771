/** The physical limit: every character read once, and nothing done with it. */
export function sumUnits(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}
