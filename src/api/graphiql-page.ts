import { createHash } from "node:crypto";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";

/** A query to begin with: a tab of its own. */
export interface ExampleQuery {
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface Page {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

/** GraphiQL as one page that asks nothing of any other host, its scripts allowed by their hashes. */
export function graphiqlPage(examples: readonly ExampleQuery[]): Page {
  const tabs = examples.map(({ title, query, variables }) => ({
    query: `# ${title}\n${query.trim()}\n`,
    ...(variables && { variables: JSON.stringify(variables, null, 2) }),
  }));
  const html = renderGraphiQL({
    title: "Isnad GraphiQL",
    endpoint: "/graphql",
    ...(tabs.length > 0 && { defaultTabs: tabs, query: tabs[0]?.query }),
  } as Parameters<typeof renderGraphiQL>[0]);
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, body = ""]) => body);
  const hashes = scripts.map((body) => {
    return `'sha256-${createHash("sha256").update(body).digest("base64")}'`;
  });
  return {
    html,
    contentSecurityPolicy: [
      "default-src 'none'",
      `script-src ${hashes.join(" ")} blob:`,
      "worker-src blob:",
      "style-src 'unsafe-inline'",
      "connect-src 'self'",
      "img-src 'self' data:",
      "font-src data:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
  };
}
