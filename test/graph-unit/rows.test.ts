import { expect, test } from "vitest";
import { captionOf } from "../../src/graph/caption.ts";
import { columnsOf, mapLiteral } from "../../src/graph/columns.ts";
import { storedInstant } from "../../src/graph/instant.ts";
import { scriptOf } from "../../src/graph/script.ts";
import { CREATE_EDGES, MERGE_ENTITIES } from "../../src/graph/write/statements.ts";

test("columns are read back by index, integers wrapped", () => {
  const columns = { id: "TEXT", start: "INTEGER", ends: "INTEGERS", value: "NUMBER" } as const;
  expect(mapLiteral(columns)).toMatchInlineSnapshot(
    `"{id: $id[i], start: toInteger($start[i]), ends: [number IN $ends[i] | toInteger(number)], value: CASE WHEN $value[i] = toInteger($value[i]) THEN toInteger($value[i]) ELSE $value[i] END}"`,
  );
  expect(
    columnsOf(
      ["id", "start"],
      [
        { id: "a", start: 1 },
        { id: "b", start: 2 },
      ],
    ),
  ).toEqual({
    id: ["a", "b"],
    start: [1, 2],
  });
});

test("an entity is merged by id alone, and its properties are set by whoever comes first", () => {
  expect(MERGE_ENTITIES.PERSON).toMatchInlineSnapshot(`
    "UNWIND range(0, size($id) - 1) AS i
    MERGE (entity:Entity {id: $id[i]})
    ON CREATE SET entity:Person, entity.id = $id[i], entity.kind = $kind[i], entity.key = $key[i], entity.name = $name[i], entity.country = $country[i], entity.articleId = $articleId[i], entity.caption = $caption[i]"
  `);
});

test("a relationship is created between nodes found by their keys", () => {
  expect(CREATE_EDGES.OF_METRIC).toMatchInlineSnapshot(`
    "UNWIND range(0, size($from) - 1) AS i
    MATCH (from:Figure {id: $from[i]})
    MATCH (to:Metric {code: $to[i]})
    CREATE (from)-[:OF_METRIC]->(to)"
  `);
});

test("instants are stored in one width, so that their order as text is their order in time", () => {
  expect(storedInstant("2030-01-02")).toBe("2030-01-02T00:00:00.000Z");
  expect(storedInstant("2030-01-02T03:04")).toBe("2030-01-02T03:04:00.000Z");
  expect(storedInstant("2030-01-02T03:04:05+02:00")).toBe("2030-01-02T01:04:05.000Z");
  expect(storedInstant(null)).toBe("");
  expect(storedInstant("yesterday")).toBeNull();
  expect(storedInstant("2030-13-45")).toBeNull();
});

test("a caption is one short line that ends in no half letter", () => {
  expect(captionOf("The bridge\n is open")).toBe("The bridge is open");
  const long = captionOf("bridge ".repeat(30));
  expect(long.length).toBeLessThan(52);
  expect(long).toMatch(/bridge\.\.\.$/);
  expect(captionOf(`${"a".repeat(47)}\u{1f309}${"a".repeat(30)}`).isWellFormed()).toBe(true);
});

test("a name's script is that of its first letter, else the usual one of its language", () => {
  expect(scriptOf("1+1 \u043c\u0456\u0441\u0442", "en")).toBe("CYRILLIC");
  expect(scriptOf("\u062c\u0633\u0631", "uk")).toBe("ARABIC");
  expect(scriptOf("24", "ar")).toBe("ARABIC");
  expect(scriptOf("24", "ru")).toBe("CYRILLIC");
});
