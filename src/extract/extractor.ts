import type { Article } from "../model/article.ts";
import type { Extraction } from "../model/extraction.ts";

/** Reads one article. Pure and total: never throws on text; the same article gives the same extraction, byte for byte. */
export type Extractor = (article: Article) => Extraction;
