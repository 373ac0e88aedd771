import type { ApolloServerPlugin } from "@apollo/server";
import { ApiError } from "./api-error.ts";
import type { Context } from "./context.ts";
import { costOf } from "./cost.ts";
import { graphqlErrorOf } from "./errors.ts";

/** Weighs each operation before any resolver runs, and says in `extensions.cost` what it was charged. */
export const costPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let cost: number | null = null;
    return {
      async didResolveOperation({ schema, document, request }) {
        try {
          const variables = request.variables ?? {};
          cost = costOf(schema, document, { name: request.operationName, variables });
        } catch (error) {
          throw error instanceof ApiError ? graphqlErrorOf(error) : error;
        }
      },
      async willSendResponse({ response }) {
        if (cost === null || response.body.kind !== "single") return;
        const { extensions } = response.body.singleResult;
        response.body.singleResult.extensions = { ...extensions, cost };
      },
    };
  },
};
