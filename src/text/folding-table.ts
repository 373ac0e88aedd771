/** Marks a unit whose folded form is its compatibility decomposition (several units). */
export const NOT_BASIC = 0xffff;

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) table[unit] = unit;
  for (const [from, to] of DROPPED) for (let unit = from; unit <= to; unit++) table[unit] = 0;
  for (const [from, to] of DECOMPOSED)
    for (let unit = from; unit <= to; unit++) table[unit] = NOT_BASIC;
  for (const [from, to] of CASED)
    for (let unit = from; unit <= to; unit++) table[unit] = lowerCase(unit);
  for (const [variant, letter] of LETTERS) table[variant] = letter;
  for (const zero of DIGIT_ZEROS)
    for (let digit = 0; digit < 10; digit++) table[zero + digit] = 0x30 + digit;
  for (const space of SPACES) table[space] = 0x20;
  return table;
}

function lowerCase(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** Tatweel, vowel signs, Quranic marks, bidi and join controls, byte-order mark, soft hyphen, stress mark. */
const DROPPED: readonly (readonly [number, number])[] = [
  [0x0000, 0x0000],
  [0x00ad, 0x00ad],
  [0x0300, 0x0305],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Arabic presentation forms and the Latin ligatures. */
const DECOMPOSED: readonly (readonly [number, number])[] = [
  [0xfb00, 0xfb06],
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfd3d],
  [0xfd50, 0xfdfc],
  [0xfe70, 0xfefc],
];

const CASED: readonly (readonly [number, number])[] = [
  [0x0041, 0x005a],
  [0x00c0, 0x00de],
  [0x0100, 0x017f],
  [0x0400, 0x042f],
  [0x0490, 0x0490],
];

const LETTERS: readonly (readonly [number, number])[] = [
  [0x0622, 0x0627], // alef with madda, hamza above or below, wasla -> alef
  [0x0623, 0x0627],
  [0x0625, 0x0627],
  [0x0671, 0x0627],
  [0x0624, 0x0648], // waw and yeh with hamza -> waw, yeh: so do their decomposed spellings
  [0x0626, 0x064a],
  [0x0649, 0x064a], // alef maksura -> yeh
  [0x06cc, 0x064a], // Farsi yeh -> yeh
  [0x0629, 0x0647], // teh marbuta -> heh
  [0x06a9, 0x0643], // keheh -> kaf
  [0x0451, 0x0435], // Cyrillic yo -> ye
  [0x0401, 0x0435],
  [0x0085, 0x000a], // other line breaks
  [0x2028, 0x000a],
  [0x2029, 0x000a],
  [0x2019, 0x0027], // apostrophes
  [0x02bc, 0x0027],
];

const DIGIT_ZEROS: readonly number[] = [0x0660, 0x06f0];

/** Every kind of blank but the line breaks. */
const SPACES: readonly number[] = [
  0x09, 0x0b, 0x0c, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007,
  0x2008, 0x2009, 0x200a, 0x202f, 0x205f, 0x3000,
];

/**
 * Folded unit for each UTF-16 unit: 0 drops it, NOT_BASIC decomposes it. After Lucene's ArabicNormalizer, with invisible controls,
 * digits, spaces, and Latin and Cyrillic case added.
 */
export const FOLDING_TABLE: Uint16Array = buildTable();
