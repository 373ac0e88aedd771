import { isolated, printable } from "./printable.ts";

/** A sentence with names in quotation marks, each isolated: one that runs from right to left must not turn the sentence around. */
export function isolateQuoted(sentence: string): string {
  return sentence
    .split('"')
    .map((part, at) => (at % 2 === 1 ? isolated(part) : printable(part)))
    .join('"');
}
