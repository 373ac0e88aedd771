import { expect, test } from "vitest";
import { paragraphTexts, sampleTexts } from "../eval/own-gold.ts";
import { extractText, findFalseSpans } from "./arabic.ts";

type Change = (text: string) => string;

const texts = [...sampleTexts, ...paragraphTexts];

/** Changes that a reader does not see. */
const INVISIBLE: Readonly<Record<string, Change>> = {
  "stretching inside words": (text) => text.replaceAll(/(\p{L}\p{L})(?=\p{L})/gu, "$1\u0640"),
  "vowel signs": (text) => text.replaceAll(/(\p{L})(?=\p{L}{2})/gu, "$1\u064E"),
  "bidi marks": (text) => text.replaceAll(/(\d+|\n|")/gu, "\u200E$1\u200F"),
  "embedded lines": (text) => text.replaceAll(/(.+)/gu, "\u202B$1\u202C"),
  "line breaks of two units": (text) => text.replaceAll("\n", "\r\n"),
  "Arabic-Indic digits": (text) => text.replaceAll(/\d/gu, (d) => "٠١٢٣٤٥٦٧٨٩"[Number(d)] ?? d),
  "Persian digits": (text) => text.replaceAll(/\d/gu, (d) => "۰۱۲۳۴۵۶۷۸۹"[Number(d)] ?? d),
  "doubled spaces": (text) => text.replaceAll(" ", "  "),
  "no-break spaces before numbers": (text) => text.replaceAll(/ (?=\d)/gu, "\u00A0"),
};

test.each(Object.entries(INVISIBLE))("%s change no claim but its offsets", (_, change) => {
  expect(texts.filter(([, text]) => !readsAlike(text, change(text))).map(([name]) => name)).toEqual(
    [],
  );
});

// Folding drops the hamza of a decomposed letter on waw or ya, and keeps the composed one: the two spellings part.
test("decomposed letters change no claim but its offsets", () => {
  const apart = texts.filter(([, text]) => !readsAlike(text, text.normalize("NFD")));
  expect(apart.map(([name]) => name)).toEqual([]);
});

// A quotation inside a quotation of the same marks and one that is never closed need their shape.
const SHAPE_COUNTS = new Set(["quote-nested-name.txt", "quote-unclosed-tail.txt"]);
const QUOTES: Readonly<Record<string, Change>> = {
  "curly quotation marks": (text) => text.replaceAll(/"([^"\n]*)"/gu, "“$1”"),
  guillemets: (text) => text.replaceAll(/"([^"\n]*)"/gu, "«$1»"),
};

test.each(Object.entries(QUOTES))("%s change no claim", (_, change) => {
  const apart = texts.filter(
    ([name, text]) => !SHAPE_COUNTS.has(name) && !readsAlike(text, change(text)),
  );
  expect(apart.map(([name]) => name)).toEqual([]);
});

test("an unrelated paragraph at the end leaves the claims before it as they were", () => {
  const added = "وصل القطار إلى المحطة في موعده المعتاد صباح اليوم.";
  const apart = texts.filter(([, text]) => {
    const before = summarise(text);
    const after = summarise(`${text.trimEnd()}\n${added}\n`);
    return JSON.stringify(after.slice(0, before.length)) !== JSON.stringify(before);
  });
  expect(apart.map(([name]) => name)).toEqual([]);
});

test("every span of a changed text is true", () => {
  const changes = Object.values({ ...INVISIBLE, ...QUOTES });
  const wrong = texts.flatMap(([, text]) =>
    changes.flatMap((change) => findFalseSpans(extractText(change(text)))),
  );
  expect(wrong.slice(0, 5)).toEqual([]);
});

function readsAlike(text: string, changed: string): boolean {
  return JSON.stringify(summarise(text)) === JSON.stringify(summarise(changed));
}

/** What the claims of a text say, whatever the spelling of the words that say it. */
function summarise(text: string): readonly unknown[] {
  return extractText(text).claims.map((claim) => ({
    ...{ voice: claim.voice, placement: claim.placement, mode: claim.mode },
    ...{ act: claim.act, stance: claim.stance, flags: claim.flags, ruleId: claim.ruleId },
    speaker: claim.speaker && [
      plain(claim.speaker.name),
      plain(claim.speaker.text),
      claim.speaker.kind,
    ],
    chain: claim.chain.map((hop) => [hop.position, hop.role, plain(hop.name)]),
    content: claim.content.map((span) => plain(span.text)),
    figures: claim.figures.map((figure) => [
      figure.value,
      figure.min,
      figure.max,
      figure.qualifier,
      figure.metric,
    ]),
    denied: claim.denies?.claimIds.length ?? null,
    quoted: claim.quotes.length,
  }));
}

const UNSEEN = /[\u0640\u064B-\u0652\u0670\u200C-\u200F\u202A-\u202E\u2066-\u2069\u061C\uFEFF]/gu;
const EASTERN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/gu;

function plain(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(UNSEEN, "")
    .replaceAll(EASTERN_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll(/[“”«»]/gu, '"')
    .replaceAll(/\s+/gu, " ")
    .trim();
}
