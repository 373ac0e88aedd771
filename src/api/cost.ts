import type { GraphQLField, GraphQLSchema } from "graphql";
import {
  type DocumentNode,
  GraphQLError,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from "graphql";
import { type ComplexityEstimatorArgs, getComplexity } from "graphql-query-complexity";
import { ApiError } from "./api-error.ts";

export const MOST_COST = 5_000;
const MOST_NODES = 2_000;
const LARGEST_PAGE = 100;

/**
 * What an operation may cost at most: each object one, each list as many as it may hold, variables and defaults included.
 * Throws BAD_USER_INPUT for a page size that is no whole number from 1 to 100, TOO_COMPLEX beyond 5,000.
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operation: { readonly name: string | undefined; readonly variables: Record<string, unknown> },
): number {
  const cost = measured(schema, query, operation);
  if (cost <= MOST_COST) return cost;
  throw new ApiError(
    "TOO_COMPLEX",
    `The operation may touch ${cost} objects, and 5,000 are allowed. Ask for smaller pages or fewer fields.`,
  );
}

function measured(
  schema: GraphQLSchema,
  query: DocumentNode,
  { name, variables }: { readonly name: string | undefined; readonly variables: object },
): number {
  try {
    return getComplexity({
      schema,
      query,
      variables: { ...variables },
      ...(name !== undefined && { operationName: name }),
      maxQueryNodes: MOST_NODES,
      estimators: [(asked) => fieldCost(schema, asked)],
    });
  } catch (error) {
    if (error instanceof ApiError || !(error instanceof GraphQLError)) throw error;
    if (error.message.includes("maximum allowed number of nodes")) {
      throw new ApiError("TOO_COMPLEX", "The operation selects more than 2,000 fields. Split it.");
    }
    throw new ApiError("BAD_USER_INPUT", error.message, { cause: error });
  }
}

/** Refuses a page size before anything is multiplied by it: a negative one would make its neighbours cheaper. */
function fieldCost(schema: GraphQLSchema, asked: ComplexityEstimatorArgs): number {
  const { field, args, childComplexity } = asked;
  if (!isCompositeType(getNamedType(field.type))) return 0;
  if (field.name.startsWith("__")) return 0;
  return rowsOf(schema, field, args) * (1 + childComplexity);
}

function rowsOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
): number {
  if (field.args.some(({ name }) => name === "first")) return pageSize(args["first"], field.name);
  if (!isListType(getNullableType(field.type))) return 1;
  const directive = schema.getDirective("listSize");
  const size =
    directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
  // The edges of a connection are multiplied by the connection's own page size.
  return Number(size?.["max"] ?? 1);
}

function pageSize(first: unknown, fieldName: string): number {
  if (typeof first === "number" && first >= 1 && first <= LARGEST_PAGE) return first;
  throw new ApiError(
    "BAD_USER_INPUT",
    `\`first\` of \`${fieldName}\` must be from 1 to 100. Ask for further pages with \`after\`.`,
  );
}
