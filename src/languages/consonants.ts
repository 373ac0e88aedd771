/**
 * Consonants of three scripts in classes that survive being written in another script: what Arabic does not tell apart is one
 * class (B and P, V and F, G and J, H and KH), and what takes two letters elsewhere is two (ts, ch). Vowels and half vowels have none.
 */
const CLASSES: readonly (readonly [symbol: string, letters: string])[] = [
  ["B", "bp" + "بپ" + "бп"],
  ["F", "fv" + "فڤ" + "фв"],
  ["G", "gj" + "جغگ" + "гґж"],
  ["H", "h" + "حخه" + "х"],
  ["K", "kq" + "كق" + "к"],
  ["L", "l" + "ل" + "л"],
  ["M", "m" + "م" + "м"],
  ["N", "n" + "ن" + "н"],
  ["R", "r" + "ر" + "р"],
  ["S", "s" + "سصث" + "с"],
  ["T", "t" + "تط" + "т"],
  ["D", "d" + "دض" + "д"],
  ["Z", "z" + "زذظ" + "з"],
  ["X", "ش" + "ш"],
  ["TX", "چ" + "ч"],
  ["XTX", "щ"],
  ["TS", "ц"],
  ["KS", "x"],
];

/** Latin letters that are one consonant together, longest first. */
const TOGETHER: readonly (readonly [letters: string, symbol: string])[] = [
  ["shch", "XTX"],
  ["sh", "X"],
  ["ch", "TX"],
  ["kh", "H"],
  ["zh", "G"],
  ["dj", "G"],
  ["gh", "G"],
  ["ph", "F"],
  ["th", "T"],
  ["ck", "K"],
];

const SYMBOLS: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap(([symbol, letters]) => [...letters].map((letter) => [letter, symbol] as const)),
);

/** Words that are an article in another script: Arabic's as it is written apart. */
const ARTICLES: ReadonlySet<string> = new Set(["al", "el", "аль", "эль"]);
const ARABIC_ARTICLE = "ال";
/** Ends of words that are not heard: the feminine ending, folded to a heh, and its Latin h. */
const SILENT_ENDS: readonly string[] = ["ه", "h"];
const SHORTEST = 4;
const SHORTEST_STEM = 3;

/**
 * The consonants of a name, the same in Arabic, Cyrillic and Latin letters for most spellings of most names: "ZLNSK" for
 * Zelensky. `folded` is the name's folded form. "" where it has fewer than four: too little to tell names apart.
 */
export function consonantsOf(folded: string): string {
  const words = folded.split(" ").filter((word) => !ARTICLES.has(word));
  const key = words.map(consonantsOfWord).join("");
  return key.length < SHORTEST ? "" : key;
}

function consonantsOfWord(word: string): string {
  const bare = withoutSilentEnd(withoutArticle(word));
  let key = "";
  for (let at = 0; at < bare.length; ) {
    const [symbols, length] = soundAt(bare, at);
    for (const symbol of symbols) if (!key.endsWith(symbol)) key += symbol;
    at += length;
  }
  return key;
}

function soundAt(word: string, at: number): readonly [symbols: string, length: number] {
  const together = TOGETHER.find(([letters]) => word.startsWith(letters, at));
  if (together !== undefined) return [together[1], together[0].length];
  const letter = word[at] ?? "";
  if (letter === "c") return [/[eiy]/.test(word[at + 1] ?? "") ? "S" : "K", 1];
  if (/\p{N}/u.test(letter)) return [letter, 1];
  return [SYMBOLS.get(letter) ?? "", 1];
}

function withoutArticle(word: string): string {
  const isLong = word.length - ARABIC_ARTICLE.length >= SHORTEST_STEM;
  return isLong && word.startsWith(ARABIC_ARTICLE) ? word.slice(ARABIC_ARTICLE.length) : word;
}

function withoutSilentEnd(word: string): string {
  return SILENT_ENDS.some((letter) => word.endsWith(letter)) ? word.slice(0, -1) : word;
}
