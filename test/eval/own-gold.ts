import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readGold } from "../../eval/gold.ts";
import { readFrontMatter } from "../../src/intake/front-matter.ts";

const root = new URL("../../", import.meta.url);

export const paragraphGold = readGold([pathOf("eval/gold/paragraphs.jsonl")]);
export const sampleGold = readGold([pathOf("eval/gold/samples.jsonl")]);

/** Stored text of every paragraph by file name. */
export const paragraphTexts = textsIn("eval/gold/paragraphs", (text) => text);

/** Stored text of every sample by file name: title, blank line, body. */
export const sampleTexts = textsIn("samples", (text) => {
  const front = readFrontMatter(text);
  return front === null ? text : `${front.fields.title}\n\n${front.body}`;
});

export function pathOf(path: string): string {
  return fileURLToPath(new URL(path, root));
}

function textsIn(folder: string, stored: (text: string) => string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(pathOf(folder))
      .filter((name) => name.endsWith(".txt"))
      .map((name) => [name, stored(readFileSync(pathOf(`${folder}/${name}`), "utf8"))]),
  );
}
