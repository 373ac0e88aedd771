import type { ExampleQuery } from "./graphiql-page.ts";
import type { BrowserAddress } from "./parts.ts";

/** A plain page that leads to the rest: no script, no style from elsewhere. */
export function indexPage(
  version: string,
  browser: BrowserAddress | null,
  examples: readonly ExampleQuery[],
): string {
  const links = [
    ["/graphiql", "Ask in GraphiQL"],
    ["/graphql", "GraphQL address for programs (POST)"],
    ...(browser ? [[browser.pageUrl, "Look at the graph in Neo4j Browser"]] : []),
    ["/browser/guide.html", "Guide for Neo4j Browser"],
    ["/browser/style.grass", "Style for Neo4j Browser"],
    ["/browser/queries", "Saved queries for Neo4j Browser"],
    ["/readyz", "Is it ready?"],
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Isnad</title>
</head>
<body>
<header><h1>Isnad</h1></header>
<main>
<p>Who said this, how did it reach us, who says otherwise?</p>
<nav aria-label="Where to go"><ul>
${links.map(([href = "", text = ""]) => `<li><a href="${escapeHtml(href)}" rel="noopener noreferrer">${escapeHtml(text)}</a></li>`).join("\n")}
</ul></nav>
<h2>Queries to begin with</h2>
${examples.map(({ title, query }) => `<h3 dir="auto">${escapeHtml(title)}</h3>\n<pre dir="auto">${escapeHtml(query.trim())}</pre>`).join("\n")}
</main>
<footer><p>Version ${escapeHtml(version)}</p></footer>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
