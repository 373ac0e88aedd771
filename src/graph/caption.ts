const LONGEST = 48;

/** The first words of `text` on one line, for a node's caption in Neo4j Browser. Never ends in half a letter. */
export function captionOf(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= LONGEST) return line.toWellFormed();
  const cut = line.slice(0, LONGEST);
  const lastSpace = cut.lastIndexOf(" ");
  const words = lastSpace > LONGEST / 2 ? cut.slice(0, lastSpace) : dropHalf(cut);
  return `${words}...`;
}

function dropHalf(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
