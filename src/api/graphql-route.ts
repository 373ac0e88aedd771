import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphReader } from "../graph/read/graph-reader.ts";
import { answer } from "./answer-error.ts";
import { ApiError } from "./api-error.ts";
import type { Context } from "./context.ts";
import { createLoaders } from "./loaders.ts";
import type { ApiParts } from "./parts.ts";
import { carriesToken } from "./write-token.ts";

const MOST_AT_ONCE = 64;

export interface GraphqlRouteParts {
  readonly apollo: ApolloServer<Context>;
  readonly graph: GraphReader;
  readonly parts: ApiParts;
  /** Null: nobody may write. */
  readonly writeToken: string | null;
}

/** POST and GET /graphql, with at most 64 operations at once: the next is refused, not queued. */
export function addGraphqlRoute(app: FastifyInstance, given: GraphqlRouteParts): void {
  const { apollo, graph, parts, writeToken } = given;
  const handle = fastifyApolloHandler(apollo, {
    context: async ({ headers }): Promise<Context> => ({
      ...{ graph, parts },
      loaders: createLoaders(graph),
      mayWrite: carriesToken(headers.authorization, writeToken),
    }),
  });
  let running = 0;
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    onRequest: async (request) => refuseEncodings(request),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      if (running >= MOST_AT_ONCE) {
        return answer(
          reply,
          new ApiError("OVERLOADED", "Too many operations at once. Try again in a second."),
        );
      }
      running++;
      try {
        return await handle.call(app, request, reply);
      } finally {
        running--;
      }
    },
  });
}

/** Anything but plain UTF-8 could smuggle past what reads it. Throws UNSUPPORTED_MEDIA_TYPE. */
function refuseEncodings({ headers }: FastifyRequest): void {
  const charset = /charset\s*=\s*"?([^";\s]*)/i.exec(headers["content-type"] ?? "")?.[1];
  const isUtf8 = charset === undefined || /^utf-?8$/i.test(charset);
  const isPlain = headers["content-encoding"] === undefined;
  if (isUtf8 && isPlain) return;
  throw new ApiError(
    "UNSUPPORTED_MEDIA_TYPE",
    "Send application/json in UTF-8, without a content encoding.",
  );
}
