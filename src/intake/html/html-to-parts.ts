import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { RefusedInput } from "../refusal.ts";
import { checkHtmlBounds, type HtmlOutline } from "./check-html-bounds.ts";
import { decodeHtml } from "./decode-html.ts";
import type { HtmlParts } from "./html-parts.ts";
import { textOfElement } from "./text-of-element.ts";

/**
 * The article of an HTML page. Bounds are checked before a tree is built.
 * Throws RefusedInput; runs where it may be killed, since reading a hostile page can take any time.
 */
export function htmlToParts(bytes: Uint8Array): HtmlParts {
  const html = decodeHtml(bytes);
  const { document } = parseHTML(withFrame(html, checkHtmlBounds(html)));
  const ownLanguage = oneLine(document.documentElement.getAttribute("lang"));
  const url = canonicalUrl(document);
  const parsed = new Readability(document, { serializer: (element) => element }).parse();
  const body = parsed?.content ? textOfElement(parsed.content) : "";
  if (parsed === null || body === "") {
    throw new RefusedInput("HTML_WITHOUT_ARTICLE", "no article text was found in its HTML");
  }
  return {
    title: oneLine(parsed.title),
    outlet: oneLine(parsed.siteName),
    url,
    published: oneLine(parsed.publishedTime),
    language: ownLanguage ?? oneLine(parsed.lang),
    body,
  };
}

/** A fragment gets the frame that a browser would give it: the tree builder trusts the page for it. */
function withFrame(html: string, outline: HtmlOutline): string {
  if (outline.hasHtml) return html;
  return outline.hasBody ? `<html>${html}</html>` : `<html><body>${html}</body></html>`;
}

function canonicalUrl(document: Document): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const ogUrl = document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  const address = [link, ogUrl]
    .map(oneLine)
    .find((candidate) => candidate !== null && isWeb(candidate));
  return address ?? null;
}

function isWeb(address: string): boolean {
  return /^https?:$/.test(URL.parse(address)?.protocol ?? "");
}

function oneLine(value: string | null | undefined): string | null {
  const line = (value ?? "").replace(/\s+/g, " ").trim();
  return line === "" ? null : line;
}
