import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readFrontMatter } from "../src/intake/front-matter.ts";
import { type Article, createArticle } from "../src/model/article.ts";

const SAMPLES = fileURLToPath(new URL("../samples", import.meta.url));

/** At least `units` UTF-16 units of articles: the samples again and again, each time with other numbers. */
export function makeArticles(units: number): readonly Article[] {
  const samples = readdirSync(SAMPLES)
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
    .map((file) => readSample(readFileSync(`${SAMPLES}/${file}`, "utf8")));
  const articles: Article[] = [];
  let length = 0;
  for (let turn = 0; length < units; turn++) {
    const sample = samples[turn % samples.length] ?? "";
    const text = sample.replaceAll(/\d+/g, (digits) => changeNumber(digits, turn));
    articles.push(articleOf(text));
    length += text.length;
  }
  return articles;
}

/** The Arabic articles that lie beside the project and are not its own; null where there are none. */
export function readPublished(): readonly Article[] | null {
  const files = PUBLISHED.flatMap(({ folder, isArabic }) => {
    const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
    return names.filter((name) => isArabic.test(name)).map((name) => `${folder}/${name}`);
  });
  return files.length === 0 ? null : files.map((file) => articleOf(readFileSync(file, "utf8")));
}

const SHARED = fileURLToPath(new URL("../../shared", import.meta.url));
const PUBLISHED = [
  { folder: `${SHARED}/articles`, isArabic: /\.txt$/ },
  { folder: `${SHARED}/dev/articles`, isArabic: /^\d+-ar-/ },
  { folder: `${SHARED}/dev/unannotated`, isArabic: /^\d+-ar-/ },
];

export function articleOf(text: string): Article {
  const fields = { url: null, outlet: null, title: null, publishedAt: null };
  return createArticle({ ...fields, language: "ar", text });
}

function readSample(file: string): string {
  const front = readFrontMatter(file);
  return front === null ? file : `${front.fields.title}\n\n${front.body}`;
}

/** Another number of as many digits. */
function changeNumber(digits: string, turn: number): string {
  const shifted = (Number(digits) + turn * 37) % 10 ** digits.length;
  return String(shifted).padStart(digits.length, "1");
}
