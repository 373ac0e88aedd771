import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import {
  checksumOf,
  parseMigrationFile,
  runnableStatements,
  splitStatements,
} from "../../src/graph/migrate/migration-file.ts";

const FOLDER = new URL("../../migrations/", import.meta.url);

test("a name gives version and description as neo4j-migrations writes them", () => {
  const file = parseMigrationFile("V001_2__more_names.cypher", "CREATE (:A);\n");
  expect(file).toMatchObject({ version: "001.2", description: "more names", isRepeatable: false });
  expect(parseMigrationFile("R004__metrics.cypher", "CREATE (:A);\n").isRepeatable).toBe(true);
});

test.for([
  "001__a.cypher",
  "V1.cypher",
  "V001__more-names.cypher",
  "V001_a.cypher",
  "W001__a.cypher",
])("the name %s is refused", (name) => {
  expect(() => parseMigrationFile(name, "CREATE (:A);\n")).toThrow(/rename it/);
});

test("statements end at a semicolon that ends a line, and at no other", () => {
  const content = "CREATE (:A {text: 'a;b'});\r\n// why\nCREATE (:B) ;\n\n  \nCREATE (:C);";
  expect(splitStatements(content)).toEqual([
    "CREATE (:A {text: 'a;b'})",
    "// why\nCREATE (:B)",
    "CREATE (:C)",
  ]);
});

test("comments alone are not run, but count in the checksum", () => {
  const bare = parseMigrationFile("V001__a.cypher", "CREATE (:A);\n");
  const commented = parseMigrationFile("V001__a.cypher", "CREATE (:A);\n// the end\n");
  expect(runnableStatements(commented)).toEqual(runnableStatements(bare));
  expect(commented.checksum).not.toBe(bare.checksum);
});

test("the checksum runs on over the statements, as CRC-32 does over the joined bytes", () => {
  // The check value of CRC-32: 0xcbf43926.
  expect(checksumOf(["1234", "56789"])).toBe("3421780262");
});

test("schema and data in one file are refused", () => {
  const mixed = "CREATE (:A);\nCREATE INDEX a IF NOT EXISTS FOR (a:A) ON (a.b);\n";
  expect(() => parseMigrationFile("V001__a.cypher", mixed)).toThrow(/mixes schema and data/);
});

test("our own schema files pass when they are run again after half a run", async () => {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".cypher"));
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) {
    const file = parseMigrationFile(name, await readFile(new URL(name, FOLDER), "utf8"));
    if (!file.isSchema) continue;
    for (const statement of runnableStatements(file)) expect(statement).toContain("IF NOT EXISTS");
  }
});
