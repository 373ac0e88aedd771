import helmet from "@fastify/helmet";
import fastify, { type FastifyInstance } from "fastify";
import type { GraphReader } from "../graph/read/graph-reader.ts";
import { answerErrors } from "./answer-error.ts";
import { createApollo } from "./apollo.ts";
import type { ExampleQuery } from "./graphiql-page.ts";
import { addGraphqlRoute } from "./graphql-route.ts";
import { addPageRoutes } from "./page-routes.ts";
import type { ApiParts } from "./parts.ts";
import { PortTakenError } from "./port-taken-error.ts";

const LARGEST_BODY = 256 * 1024;

export interface ApiSettings {
  readonly graph: GraphReader;
  readonly parts: ApiParts;
  /** 0 takes any free port. */
  readonly port: number;
  /** A container listens on 0.0.0.0; everything else on loopback. */
  readonly host?: string;
  readonly hasIntrospection: boolean;
  /** Null: the ingest mutation is off. */
  readonly writeToken: string | null;
  readonly examples: readonly ExampleQuery[];
  readonly browserFolder: string;
  /** Gets what went wrong on our side, whole; clients get a code. */
  readonly log: (error: unknown) => void;
}

/** A server that is made but not yet listening. Dispose it. */
export interface Api {
  /** Resolves with the address, such as http://127.0.0.1:4000. Throws PortTakenError. */
  listen(): Promise<string>;
  /** Lets running requests finish, then stops. */
  close(): Promise<void>;
  /** Sends a request without a socket, for tests. */
  readonly inject: FastifyInstance["inject"];
  [Symbol.asyncDispose](): Promise<void>;
}

export async function createApi(settings: ApiSettings): Promise<Api> {
  const { graph, parts, port, host = "127.0.0.1", log } = settings;
  const { hasIntrospection, writeToken, examples, browserFolder } = settings;
  const app = fastify({
    bodyLimit: LARGEST_BODY,
    forceCloseConnections: "idle",
    requestTimeout: 30_000,
  });
  app.removeContentTypeParser("text/plain");
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], frameAncestors: ["'none'"] },
    },
    strictTransportSecurity: false,
  });
  answerErrors(app, log);
  const apollo = createApollo({ hasIntrospection, log });
  await apollo.start();
  addGraphqlRoute(app, { apollo, graph, parts, writeToken });
  addPageRoutes(app, { parts, examples, browserFolder });
  await app.ready();

  const close = async (): Promise<void> => {
    await app.close();
    await apollo.stop();
  };
  return {
    listen: async () => {
      try {
        return await app.listen({ port, host });
      } catch (error) {
        throw isPortTaken(error) ? new PortTakenError(port, { cause: error }) : error;
      }
    },
    close,
    inject: app.inject.bind(app) as FastifyInstance["inject"],
    [Symbol.asyncDispose]: close,
  };
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
