import type { Claim } from "../../src/model/claim.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { sampleTexts } from "../eval/own-gold.ts";
import { extractText } from "../extract/arabic.ts";

/** What is read in the sample whose file name begins with `number`. */
export function readSample(number: string): Extraction {
  const found = [...sampleTexts].find(([name]) => name.startsWith(number));
  if (found === undefined) throw new Error(`There is no sample ${number}.`);
  return extractText(found[1]);
}

/** The innermost claim whose content holds the words; the shortest where several do. */
export function claimSaying({ claims }: Extraction, words: string): Claim {
  const [claim] = claims
    .filter(({ content }) => content.some(({ text }) => text.includes(words)))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b));
  if (claim === undefined) throw new Error(`No claim says "${words}".`);
  return claim;
}

/** Who says it and through whom, nearest the speaker first; "agency", "newspaper" and the like before a name do not count. */
export function wayOf({ speaker, chain }: Claim): readonly string[] {
  return [
    speaker?.name ?? "",
    ...chain.map(({ role, name }) => `${role} ${name.replace(CLASS_WORD, "")}`),
  ];
}

const CLASS_WORD = /^(?:وكالة|صحيفة|قناة) /;

function lengthOf({ content }: Claim): number {
  return content.reduce((sum, { text }) => sum + text.length, 0);
}
