import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import { GraphQLError, type ValidationContext } from "graphql";
import type { Context } from "./context.ts";
import { costPlugin } from "./cost-plugin.ts";
import { formatError } from "./errors.ts";
import { resolvers } from "./generated/resolvers.ts";
import { typeDefs } from "./generated/type-defs.ts";

export const MOST_TOKENS = 1_000;
const MOST_DEPTH = 10;
const MOST_ALIASES = 15;
const MOST_DIRECTIVES = 20;
const MOST_RECURSIVE_SELECTIONS = 5_000;

export interface ApolloSettings {
  /** GraphiQL needs it; a public server may do without. */
  readonly hasIntrospection: boolean;
  readonly log: (error: unknown) => void;
}

/** GraphQL with every bound that holds before the first resolver. */
export function createApollo({ hasIntrospection, log }: ApolloSettings): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs,
    resolvers,
    introspection: hasIntrospection,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: MOST_RECURSIVE_SELECTIONS,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [
      maxDepthRule({
        n: MOST_DEPTH,
        flattenFragments: true,
        ignoreIntrospection: true,
        ...asError,
      }),
      maxAliasesRule({ n: MOST_ALIASES, ...asError }),
      maxDirectivesRule({ n: MOST_DIRECTIVES, ...asError }),
    ],
    formatError: (formatted, error) => formatError(formatted, error, log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      costPlugin,
    ],
    nodeEnv: "production",
    logger: { debug() {}, info() {}, warn: log, error: log },
  });
}

/** These rules throw by themselves, which answers 500; as a validation error a refusal is the client's. */
const asError = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError): void =>
      context?.reportError(new GraphQLError(error.message.replace("Syntax Error: ", ""))),
  ],
};
