import { test } from "vitest";
import { type Expected, expectClaims } from "./claims.ts";

type Kind = NonNullable<Expected["kind"]>;

/**
 * One test a line: a verb and the speaker behind it. The speaker's name stands in square brackets, or is the whole of the phrase;
 * what stands behind a bar belongs to the sentence and not to the speaker.
 */
export function testSpeakers(kind: Kind, lines: string): void {
  for (const line of linesOf(lines)) test(line, () => checkSpeaker(kind, line));
}

/** Speakers that are not read so yet. Red on the day they are. */
export function testSpeakerGaps(reason: string, kind: Kind, lines: string): void {
  for (const line of linesOf(lines))
    test.fails(`${reason}: ${line}`, () => checkSpeaker(kind, line));
}

function checkSpeaker(kind: Kind, line: string): void {
  const [told = "", rest = ""] = line.split("|");
  const [verb = "", ...words] = told.replace(/[[\]]/gu, "").split(" ");
  const phrase = words.join(" ").trim();
  const text = `${verb} ${phrase}${rest} ${CONTENT}.`;
  const name = /\[(?<name>.*)\]/u.exec(told)?.groups?.["name"] ?? phrase;
  expectClaims(text, [{ by: name, text: phrase.replace(/،$/u, ""), kind, says: SAID }]);
}

function linesOf(lines: string): readonly string[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const SAID = "الوضع مستقر";
const CONTENT = `إن ${SAID}`;
