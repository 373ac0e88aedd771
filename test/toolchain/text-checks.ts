/** A place that breaks a rule of writing: the line counts from 1. */
export type Finding = { readonly line: number; readonly what: string };

type Check = (text: string) => readonly Finding[];

const BIDI_CONTROL_OR_BOM = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const ESCAPE_SEQUENCE = /\\(?:u\{[0-9A-Fa-f]+\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[pP]\{[^}]*\}|.)/gu;
const LATIN_MEETS_OTHER =
  /\p{Script=Latin}\p{M}*[\p{Script=Cyrillic}\p{Script=Arabic}]|[\p{Script=Cyrillic}\p{Script=Arabic}]\p{M}*\p{Script=Latin}/u;
const COMMENT_OR_LITERAL =
  /\/\/.*$|\/\*.*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/gu;
const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const CLOCK_OR_CHANCE =
  /\b(?:Math\.random|Date\.now|performance\.now|randomUUID|randomBytes|process\.env|Temporal\.Now)\b|new Date\(\)|\bfetch\(/;
const STUB = /Implement .{0,80}resolver logic here/;

export const findNonAscii: Check = eachLine((line) => {
  const found = /[^\t\x20-\x7E]/u.exec(line);
  return found ? `${nameCharacter(found[0])} is not ASCII: write it as an escape` : null;
});

export const findNotNfc: Check = eachLine((line) =>
  line.normalize("NFC") === line ? null : "not in Unicode form NFC",
);

export const findHiddenControls: Check = eachLine((line) => {
  const found = BIDI_CONTROL_OR_BOM.exec(line);
  return found ? `${nameCharacter(found[0])} is invisible: write it as an escape` : null;
});

/** A look-alike letter makes a word that no reader can tell from the right one and no search finds. */
export const findMixedScripts: Check = eachLine((line) => {
  const found = LATIN_MEETS_OTHER.exec(line.replace(ESCAPE_SEQUENCE, " "));
  return found ? `letters of two scripts meet in one word at "${found[0]}"` : null;
});

/** Two right-to-left literals on a line swap places in editors and in diffs. */
export const findCrowdedLiterals: Check = eachLine((line) => {
  const literals = (line.match(COMMENT_OR_LITERAL) ?? []).filter(
    (part) => !/^\/[/*]/.test(part) && RIGHT_TO_LEFT_LETTER.test(part),
  );
  return literals.length > 1 ? `${literals.length} right-to-left literals on one line` : null;
});

export const findClockOrChance: Check = eachLine((line) => {
  const found = CLOCK_OR_CHANCE.exec(line);
  return found
    ? `"${found[0]}" makes equal input give unequal output: take it as an argument`
    : null;
});

export const findResolverStubs: Check = eachLine((line) =>
  STUB.test(line) ? "a generated resolver waits for its body" : null,
);

/** @param limit the number of lines a file may have at most */
export function findTooLong(limit: number): Check {
  return (text) => {
    const lines = text.replace(/\n$/, "").split("\n").length;
    return lines > limit
      ? [{ line: lines, what: `${lines} lines hold more than one idea: split at ${limit}` }]
      : [];
  };
}

function eachLine(describe: (line: string) => string | null): Check {
  return (text) =>
    text.split(/\r?\n/).flatMap((line, index) => {
      const what = describe(line);
      return what === null ? [] : [{ line: index + 1, what }];
    });
}

function nameCharacter(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `U+${hex}`;
}
