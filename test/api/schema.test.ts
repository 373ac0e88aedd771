import { readFile } from "node:fs/promises";
import {
  buildSchema,
  type GraphQLObjectType,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from "graphql";
import { describe, expect, it } from "vitest";

const sdl = await readFile(new URL("../../schema.graphql", import.meta.url), "utf8");
const schema = buildSchema(sdl);
const objects = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"),
);
const fields = objects.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ owner: type.name, field })),
);

describe("the contract", () => {
  it("bounds every list of objects: by `first`, by a constant that its description names, or as a page's edges", () => {
    const directive = schema.getDirective("listSize");
    for (const { owner, field } of fields) {
      if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type)))
        continue;
      const hasFirst = field.args.some(({ name }) => name === "first");
      const size =
        directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
      const max = size?.["max"];
      const isEdges = field.name === "edges" && owner.endsWith("Connection");
      const isStances = `${owner}.${field.name}` === "WhoClaimedGroup.stances";
      expect(
        hasFirst ||
          isEdges ||
          isStances ||
          field.description?.includes(`at most ${max}`) ||
          field.description?.includes(`At most ${max}`),
        `${owner}.${field.name}`,
      ).toBe(true);
    }
  });

  it("asks for pages of a size that cannot be null and has a default", () => {
    for (const { owner, field } of fields) {
      for (const argument of field.args.filter(({ name }) => name === "first")) {
        expect(String(argument.type), `${owner}.${field.name}`).toBe("Int!");
        expect(argument.defaultValue).toBeGreaterThan(0);
      }
    }
  });

  it("says of every field that may be null when it is", () => {
    for (const { owner, field } of fields) {
      const isNullable = getNullableType(field.type) === field.type;
      if (isNullable) expect(field.description ?? "", `${owner}.${field.name}`).toMatch(/[Nn]ull/);
    }
  });

  it("describes types and enums in sentences", () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (
        type.name.startsWith("__") ||
        ["Int", "Float", "String", "Boolean", "ID"].includes(type.name)
      )
        continue;
      if (/(Connection|Edge)$/.test(type.name)) continue;
      if (["Query", "Mutation", "StanceCount", "IngestedArticle"].includes(type.name)) continue;
      expect(type.description ?? "", type.name).toMatch(/^[A-Z`][\s\S]*[.]$/);
    }
  });

  it("uses no word that has two meanings here", () => {
    const names = [...fields.map(({ field }) => field.name), ...objects.map(({ name }) => name)];
    for (const name of names) expect(name).not.toMatch(/^(source|fact|truth|data|info|item)s?$/i);
  });
});

it("no resolver is left as the generator wrote it", async () => {
  const { readdir } = await import("node:fs/promises");
  const folder = new URL("../../src/api/resolvers/", import.meta.url);
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith(".ts")) continue;
    expect(await readFile(new URL(name, folder), "utf8"), name).not.toMatch(
      /Implement .*logic here/,
    );
  }
});
