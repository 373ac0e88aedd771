import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { savedQueries } from "./browser-files.ts";
import type { ExampleQuery } from "./graphiql-page.ts";
import { indexPage } from "./index-page.ts";
import type { ApiParts } from "./parts.ts";

export interface PageParts {
  readonly parts: ApiParts;
  readonly examples: readonly ExampleQuery[];
  /** Folder with guide.html, style.grass and queries/. */
  readonly browserFolder: string;
}

const HTML = "text/html; charset=utf-8";
const TEXT = "text/plain; charset=utf-8";

/** Everything beside GraphQL: the index, GraphiQL, health, and the files for Neo4j Browser. */
export function addPageRoutes(app: FastifyInstance, given: PageParts): void {
  const { parts, examples, browserFolder } = given;
  app.get("/", (_request, reply) =>
    reply.type(HTML).send(indexPage(parts.version, parts.browser, examples)),
  );
  app.get("/graphiql", async (_request, reply) => {
    // Nine megabytes of script: read when first asked for.
    const { graphiqlPage } = await import("./graphiql-page.ts");
    const { html, contentSecurityPolicy } = graphiqlPage(examples);
    return reply.header("content-security-policy", contentSecurityPolicy).type(HTML).send(html);
  });
  app.get("/healthz", () => ({ live: true }));
  app.get("/readyz", async (_request, reply) => {
    const { isReady, reason } = await parts.readiness();
    return reply.code(isReady ? 200 : 503).send({ ready: isReady, reason });
  });
  // Neo4j Browser stands at another port and fetches these; they are the same for everybody.
  app.options("/browser/*", (_request, reply) =>
    reply
      .code(204)
      .header("access-control-allow-origin", "*")
      .header("access-control-allow-methods", "GET")
      // It asks with headers of its own, and names them first.
      .header("access-control-allow-headers", "*")
      .send(),
  );
  const files = { "guide.html": HTML, "style.grass": TEXT };
  for (const [name, type] of Object.entries(files)) {
    app.get(`/browser/${name}`, async (_request, reply) =>
      reply
        .header("access-control-allow-origin", "*")
        .type(type)
        .send(await readFile(join(browserFolder, name), "utf8")),
    );
  }
  app.get("/browser/queries", async (_request, reply) =>
    reply.header("access-control-allow-origin", "*").send(await savedQueries(browserFolder)),
  );
}
