import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

/** A scalar of strings that pass `isValid`; `shape` completes "must be". Answers are trusted: the writer checked them. */
export function textScalar(
  name: string,
  shape: string,
  isValid: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value === "string" && isValid(value)) return value;
    throw new GraphQLError(`${name} must be ${shape}.`, { extensions: { code: "BAD_USER_INPUT" } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
  });
}
