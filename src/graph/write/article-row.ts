import type { Article } from "../../model/article.ts";
import { captionOf } from "../caption.ts";
import type { Row } from "../columns.ts";
import type { NODES } from "../shape.ts";

/** The article's node. `publishedAt` is the stored form. */
export function articleRow(article: Article, publishedAt: string): Row<(typeof NODES)["Article"]> {
  const { id, sha256, url, outlet, title, language, text } = article;
  const caption = captionOf(title ?? text.trimStart());
  return { id, sha256, url, outlet, title, language, publishedAt, text, caption };
}
