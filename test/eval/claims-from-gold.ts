import type { GoldRow } from "../../eval/gold.ts";
import type { ClaimLine } from "../../src/model/claim-line.ts";
import { passageOf } from "../../src/model/span.ts";

/** The claims that would answer `rows` without a fault. Rows whose content does not stand in `text` are left out. */
export function claimsFromGold(rows: readonly GoldRow[], text: string): readonly ClaimLine[] {
  return rows.flatMap((row) => {
    const sentenceStart = text.indexOf(row.sentence);
    const content = [row.content, ...(row.content_more ?? [])].flatMap((piece) => {
      const start = text.indexOf(piece, sentenceStart);
      return piece === "" || start < 0 ? [] : [passageOf(text, start, start + piece.length)];
    });
    if (sentenceStart < 0 || content.length === 0) return [];
    const kind = row.speaker_kind.toUpperCase();
    return [
      {
        ...{ article: row.article, id: row.id, voice: "CITED", placement: "BODY" },
        ...{ mode: "INDIRECT", stance: row.polarity.toUpperCase(), act: "STATE" },
        sentence: passageOf(text, sentenceStart, sentenceStart + row.sentence.length),
        speaker: { name: row.speaker, text: row.speaker_local, kind },
        chain: (row.relayers ?? []).map((name) => ({ name, text: name, role: "AGENCY" })),
        cue: null,
        said: null,
        content,
        figures: (row.figures ?? []).map((figure) => ({
          text: figure.text,
          value: typeof figure.value === "number" ? figure.value : null,
          min: typeof figure.value === "object" ? (figure.value?.[0] ?? null) : null,
          max: typeof figure.value === "object" ? (figure.value?.[1] ?? null) : null,
          qualifier: figure.qualifier.toUpperCase(),
          unit: "",
          start: 0,
          end: 0,
        })),
        ...{ quotes: [], denies: [], ruleId: "gold" },
      },
    ];
  });
}

/** Breaks every few claims in one of many ways; the same seed breaks the same claims. */
export function breakSome(
  claims: readonly ClaimLine[],
  text: string,
  seed: number,
): readonly ClaimLine[] {
  const next = randomNumbers(seed);
  return claims.flatMap((claim) => {
    const fault = FAULTS[next() % (FAULTS.length * 2)];
    return fault ? fault(claim, text, next) : [claim];
  });
}

type Next = () => number;
type Fault = (claim: ClaimLine, text: string, next: Next) => readonly ClaimLine[];

const FAULTS: readonly Fault[] = [
  () => [],
  (claim) => [claim, { ...claim, id: `${claim.id}-twice` }],
  (claim) => [claim, { ...claim, id: `${claim.id}-outer`, quotes: [claim.id] }],
  (claim) => [{ ...claim, voice: "AUTHOR" }],
  (claim) => [{ ...claim, stance: "SPECULATES" }],
  (claim) => [{ ...claim, chain: claim.chain.slice(1) }],
  (claim) => [
    { ...claim, chain: [...claim.chain, { name: "Elsewhere", text: "Elsewhere", role: "OUTLET" }] },
  ],
  (claim) => [{ ...claim, chain: claim.chain.toReversed() }],
  (claim) => [{ ...claim, speaker: { name: "Somebody", text: "Somebody", kind: "PERSON" } }],
  (claim) => [
    {
      ...claim,
      speaker: claim.speaker && { ...claim.speaker, name: `the ${claim.speaker.name}` },
    },
  ],
  (claim) => [{ ...claim, speaker: claim.speaker && { ...claim.speaker, name: "Other" } }],
  (claim) => [{ ...claim, figures: claim.figures.slice(1) }],
  (claim) => [
    {
      ...claim,
      figures: claim.figures.map((figure) => ({
        ...figure,
        value: figure.value && figure.value + 1,
      })),
    },
  ],
  (claim) => [
    {
      ...claim,
      figures: claim.figures.map((figure) => ({
        ...figure,
        value: figure.value && figure.value * 100,
      })),
    },
  ],
  (claim) => [
    { ...claim, figures: claim.figures.map((figure) => ({ ...figure, qualifier: "ABOUT" })) },
  ],
  (claim, text, next) => [
    {
      ...claim,
      content: claim.content.map(({ start, end }) =>
        passageOf(text, start + (next() % 40), Math.min(text.length, end + (next() % 60))),
      ),
    },
  ],
  (claim, text, next) => [
    {
      ...claim,
      content: claim.content.map(({ start, end }) =>
        passageOf(text, start, Math.max(start + 1, end - (next() % 50))),
      ),
    },
  ],
  (claim) => [
    { ...claim, content: claim.content.map((span) => ({ ...span, start: span.start + 1 })) },
  ],
];

function randomNumbers(seed: number): Next {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
