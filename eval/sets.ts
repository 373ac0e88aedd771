import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFrontMatter } from "../src/intake/front-matter.ts";
import { type Article, createArticle } from "../src/model/article.ts";
import { type Gold, readGold } from "./gold.ts";

/** Texts with their gold, scored together. */
export interface EvaluationSet {
  readonly name: string;
  /** By file name. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly gold: Gold;
}

/** The sets that every checkout has. */
export function readOwnSets(root: string): readonly EvaluationSet[] {
  const gold = join(root, "eval/gold");
  return [
    readSet("own samples", join(root, "samples"), [join(gold, "samples.jsonl")]),
    readSet("own paragraphs", join(gold, "paragraphs"), [join(gold, "paragraphs.jsonl")]),
  ];
}

/** The sets of texts that are not the project's to keep; null where their folder is not there. */
export function readReferenceSets(folder: string): readonly EvaluationSet[] | null {
  if (!existsSync(join(folder, "articles"))) return null;
  const arabic = /^\d+-ar-/;
  return [
    readSet("reference", join(folder, "articles"), linesIn(join(folder, "gold"))),
    readSet(
      "arabic dev",
      join(folder, "dev/articles"),
      linesIn(join(folder, "dev/gold")),
      (article) => arabic.test(article),
    ),
  ];
}

/** Any folder of texts with any folder of gold. */
export function readGivenSet(articles: string, gold: string): EvaluationSet {
  return readSet("given", articles, linesIn(gold));
}

function readSet(
  name: string,
  folder: string,
  goldPaths: readonly string[],
  isWanted: (article: string) => boolean = () => true,
): EvaluationSet {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".txt") && isWanted(file))
    .toSorted();
  const { rows, negatives } = readGold(goldPaths);
  return {
    name,
    articles: new Map(files.map((file) => [file, readArticle(join(folder, file))])),
    gold: {
      rows: rows.filter((row) => isWanted(row.article)),
      negatives: negatives.filter((negative) => isWanted(negative.article)),
    },
  };
}

/** The text as it is stored: with front matter, title, blank line and body; else the file's own. */
function readArticle(path: string): Article {
  const text = readFileSync(path, "utf8");
  const front = readFrontMatter(text);
  const title = front?.fields.title ?? null;
  const body = front?.body ?? text;
  return createArticle({
    url: front?.fields.url ?? null,
    outlet: front?.fields.outlet ?? null,
    title,
    language: "ar",
    publishedAt: front?.fields.published ?? null,
    text: title === null ? body : `${title}\n\n${body}`,
  });
}

function linesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .map((file) => join(folder, file));
}
