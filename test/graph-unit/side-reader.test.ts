import { expect, it } from "vitest";
import {
  FIGURES_OF_SIDES,
  NEXT_SPEAKERS,
  NEXT_SUBJECTS,
  POINTS_OF_SIDES,
  STEPS,
  WORDS_OF_SIDES,
} from "../../src/graph/read/figure-sides.ts";
import { sideReaderOver } from "../../src/graph/read/side-reader.ts";
import type { Parameters, ReadRunner, Row } from "../../src/graph/read/statement.ts";

it("steps from speaker to speaker by the index, eight at a time", () => {
  const steps = NEXT_SPEAKERS.cypher.split("CALL ");
  expect(steps).toHaveLength(STEPS + 1);
  expect(steps[2]).toMatchInlineSnapshot(`
    "(cursor, v1) {
      MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, speakerId, asOf, id)
      WHERE f.metric = cursor.metric AND f.subjectId = cursor.subject AND f.speakerId > v1 AND f.asOf IS NOT NULL AND f.id IS NOT NULL
      WITH f ORDER BY f.metric, f.subjectId, f.speakerId LIMIT 1
      RETURN head(collect(f.speakerId)) AS v2
    }
    "
  `);
  expect(NEXT_SUBJECTS.cypher).toContain("f.metric = cursor.metric AND f.subjectId > cursor.after");
});

it("reads a side's figures, its line and its silence from that index alone", () => {
  expect(FIGURES_OF_SIDES.cypher.split("MATCH (f)<-")[0]).toMatchInlineSnapshot(`
    "UNWIND $sides AS side
    CALL (side) {
      MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, speakerId, asOf, id)
      WHERE f.metric = side.metric AND f.subjectId = side.subject AND f.speakerId = side.speaker AND f.asOf >= $low AND f.asOf <= $high AND f.id IS NOT NULL
      WITH f ORDER BY f.metric DESC, f.subjectId DESC, f.speakerId DESC, f.asOf DESC, f.id DESC
      WHERE ($filter.places IS NULL OR f.placeId IN $filter.places) AND ($filter.periodKind IS NULL OR f.periodKind = $filter.periodKind)
      RETURN f ORDER BY f.metric DESC, f.subjectId DESC, f.speakerId DESC, f.asOf DESC, f.id DESC LIMIT toInteger($limit)
    }
    "
  `);
  expect(POINTS_OF_SIDES.cypher).toMatchInlineSnapshot(`
    "UNWIND $sides AS side
    CALL (side) {
      MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, speakerId, asOf, id)
      WHERE f.metric = side.metric AND f.subjectId = side.subject AND f.speakerId = side.speaker AND f.asOf >= side.low AND f.asOf <= side.high AND f.id IS NOT NULL
      WITH f ORDER BY f.metric, f.subjectId, f.speakerId, f.asOf, f.id
      WHERE f.placeId = side.place AND coalesce(f.periodKind, '') = side.periodKind AND f.unit = side.unit
        AND (side.outlet IS NULL OR EXISTS { MATCH (f)<-[:STATES]-(c:Claim) WHERE c.outlet = side.outlet })
      RETURN f ORDER BY f.metric, f.subjectId, f.speakerId, f.asOf, f.id LIMIT toInteger($limit)
    }
    RETURN side.key AS id, f {.id, .asOf, .value, .min, .max, .qualifier} AS point"
  `);
  expect(WORDS_OF_SIDES.cypher).toMatchInlineSnapshot(`
    "UNWIND $sides AS side
    CALL (side) {
      MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, speakerId, asOf, id)
      WHERE f.metric = side.metric AND f.subjectId = side.subject AND f.speakerId = side.speaker AND f.asOf >= $from AND f.asOf <= $to AND f.id IS NOT NULL
      WITH f ORDER BY f.metric, f.subjectId, f.speakerId, f.asOf LIMIT 1
      RETURN head(collect(f.asOf)) AS within
    }
    CALL (side) {
      MATCH (f:Figure) USING INDEX SEEK f:Figure(metric, subjectId, speakerId, asOf, id)
      WHERE f.metric = side.metric AND f.subjectId = side.subject AND f.speakerId = side.speaker AND f.asOf > '' AND f.asOf < $from AND f.id IS NOT NULL
      WITH f ORDER BY f.metric DESC, f.subjectId DESC, f.speakerId DESC, f.asOf DESC, f.id DESC LIMIT 8
      RETURN collect({id: f.id, asOf: f.asOf}) AS before
    }
    RETURN side.metric AS metric, side.subject AS subject, side.speaker AS speaker, within, before"
  `);
});

/** An index that holds these subjects and, for each of them, these speakers; it counts how often it is asked. */
function indexOf(subjects: readonly string[], speakers: readonly string[]) {
  const sent: string[] = [];
  const run: ReadRunner = async ({ name }, { cursors }: Parameters) => {
    sent.push(name);
    const all = name === NEXT_SUBJECTS.name ? subjects : speakers;
    return (cursors as readonly Row[]).map(({ at, after }) => {
      return { at, found: all.filter((value) => value > String(after)).slice(0, STEPS) };
    });
  };
  return { reader: sideReaderOver(run), sent };
}

const named = (count: number) =>
  Array.from({ length: count }, (_, at) => `s${String(at).padStart(3, "0")}`);

it("finds every side in few statements, the unnamed subject and the outlets' own voice first", async () => {
  const { reader, sent } = indexOf(["norland"], named(20));
  const asked = { metrics: ["DRONES", "TANKS"], subjectIds: null, most: 50 };
  const { sides, isComplete } = await reader.sides(asked);
  expect(isComplete).toBe(true);
  expect(sides).toHaveLength(2 * 2 * 21);
  expect(sides[0]).toEqual({ metric: "DRONES", subjectId: null, speakerId: null });
  expect(sides.at(-1)).toEqual({ metric: "TANKS", subjectId: "norland", speakerId: "s019" });
  expect(sent).toHaveLength(1 + 3);
});

it("asks only for the subjects wanted, and says where it stopped", async () => {
  const { reader } = indexOf([], named(30));
  const asked = { metrics: ["TANKS"], subjectIds: ["norland"], most: 10 };
  const { sides, isComplete } = await reader.sides(asked);
  expect(sides.map(({ speakerId }) => speakerId)).toEqual([null, ...named(10)]);
  expect(isComplete).toBe(false);
});

it("takes exactly as many as allowed for all of them", async () => {
  const { reader } = indexOf([], named(16));
  const asked = { metrics: ["TANKS"], subjectIds: ["norland"], most: 16 };
  expect(await reader.sides(asked)).toMatchObject({ isComplete: true });
});

it("sends nothing where nothing is asked for", async () => {
  const { reader, sent } = indexOf([], []);
  expect(await reader.sides({ metrics: ["TANKS"], subjectIds: [], most: 9 })).toEqual({
    sides: [],
    isComplete: true,
  });
  expect(sent).toEqual([]);
});
