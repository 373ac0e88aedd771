/** The lines of a block of data, trimmed; empty lines and lines that begin with "#" are left out. */
export function readLines(block: string): readonly string[] {
  return block
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** The entries of a block in which blanks and line breaks part one word from the next. */
export function readWords(block: string): readonly string[] {
  return readLines(block).flatMap((line) => line.split(/\s+/u));
}
