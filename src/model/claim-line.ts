import type { Claim, Hop } from "./claim.ts";
import type { Passage } from "./span.ts";

/** The exchange form of a claim: one JSON object a line, as `isnad extract --format jsonl` prints it. */
export interface ClaimLine {
  readonly article: string;
  readonly id: string;
  readonly voice: string;
  readonly placement: string;
  readonly mode: string;
  readonly stance: string;
  readonly act: string;
  readonly sentence: Passage;
  readonly speaker: { readonly name: string; readonly text: string; readonly kind: string } | null;
  readonly chain: readonly {
    readonly name: string;
    readonly text: string;
    readonly role: string;
  }[];
  readonly cue: Passage | null;
  readonly content: readonly Passage[];
  readonly figures: readonly {
    readonly text: string;
    readonly value: number | null;
    readonly min: number | null;
    readonly max: number | null;
    readonly qualifier: string;
    readonly unit: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** When the speaker spoke, as printed; `from` and `to` are ISO days or null. */
  readonly said: (Passage & { readonly from: string | null; readonly to: string | null }) | null;
  readonly quotes: readonly string[];
  readonly denies: readonly string[];
  readonly ruleId: string;
}

/** The line for `claim`; `articleName` is the name its reader knows the article by (a file's name). */
export function claimLineOf(claim: Claim, articleName: string): ClaimLine {
  const { speaker } = claim;
  return {
    article: articleName,
    id: claim.id,
    voice: claim.voice,
    placement: claim.placement,
    mode: claim.mode,
    stance: claim.stance,
    act: claim.act,
    sentence: claim.sentence,
    speaker: speaker && { name: speaker.name, text: speaker.text, kind: speaker.kind },
    chain: firstOfEachPosition(claim.chain).map(({ name, text, role }) => ({ name, text, role })),
    cue: claim.cue[0] ?? null,
    content: claim.content,
    figures: claim.figures.map((figure) => ({
      text: figure.verbatim.text,
      value: figure.value,
      min: figure.min,
      max: figure.max,
      qualifier: figure.qualifier,
      unit: figure.noun ?? figure.unit,
      start: figure.verbatim.start,
      end: figure.verbatim.end,
    })),
    said: claim.said && { ...claim.said.verbatim, from: claim.said.from, to: claim.said.to },
    quotes: claim.quotes,
    denies: claim.denies?.claimIds ?? [],
    ruleId: claim.ruleId,
  };
}

/** Parallel carriers ride in one entry, named by the first. */
function firstOfEachPosition(chain: readonly Hop[]): readonly Hop[] {
  return chain.filter((hop, index) => chain[index - 1]?.position !== hop.position);
}
