import type { Paint } from "../terminal/paint.ts";
import { isolated } from "../terminal/printable.ts";

export interface HeadedArticle {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
}

/** Two or three lines that say which article the claims below are from. */
export function articleHeading(name: string, article: HeadedArticle, paint: Paint): string {
  const origin = [article.outlet ?? "outlet unknown", dayOf(article.publishedAt), article.language];
  const lines = [paint(["bold", "underline"], isolated(name))];
  if (article.title !== null) lines.push(paint("bold", isolated(article.title)));
  lines.push(paint("dim", origin.map(isolated).join(", ")));
  return `${lines.join("\n")}\n`;
}

function dayOf(instant: string | null): string {
  return instant === null ? "date unknown" : instant.slice(0, "2025-02-03".length);
}
