/** Properties by selector, in the order of the file. */
export type GrassRules = ReadonlyMap<string, ReadonlyMap<string, string>>;

const RULE = /\s*([a-z]+(?:\.[A-Za-z_]+)?)\s*\{([^{}]*(?:"[^"]*"[^{}]*)*)\}\s*/y;
const PROPERTY = /\s*([a-z-]+)\s*:\s*("[^"]*"|#[0-9A-Fa-f]{6}|\d+px)\s*;\s*/y;

/** Reads GraSS strictly: Neo4j Browser shows nothing at all where one brace is missing. Throws at the first doubt. */
export function readGrass(text: string): GrassRules {
  return new Map(
    matches(RULE, text).map(([selector, body]) => [selector, new Map(matches(PROPERTY, body))]),
  );
}

function matches(pattern: RegExp, text: string): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) throw new Error(`Not GraSS at "${text.slice(at, at + 40)}".`);
    found.push([match[1] ?? "", match[2] ?? ""]);
  }
  return found;
}
