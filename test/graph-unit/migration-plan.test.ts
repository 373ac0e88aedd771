import { expect, test } from "vitest";
import { parseMigrationFile } from "../../src/graph/migrate/migration-file.ts";
import { type AppliedMigration, obstacleOf, statusOf } from "../../src/graph/migrate/plan.ts";

const first = parseMigrationFile("V001__first.cypher", "CREATE (:A);\n");
const second = parseMigrationFile("V002__second.cypher", "CREATE (:B);\n");
const repeated = parseMigrationFile("R003__words.cypher", "MERGE (:C);\n");

function applied(file: typeof first, checksum = file.checksum): AppliedMigration {
  const { version, description, source, isRepeatable } = file;
  return { version, description, source, isRepeatable, checksum, at: "2030-01-01T00:00:00Z" };
}

function states(...[files, chain]: [readonly (typeof first)[], readonly AppliedMigration[]]) {
  return statusOf(files, chain, false).map(({ version, state }) => `${version} ${state}`);
}

test("what the chain lacks is pending", () => {
  expect(states([first, second], [applied(first)])).toEqual(["001 APPLIED", "002 PENDING"]);
});

test("another checksum means edited, or changed where the file may repeat", () => {
  expect(states([first, repeated], [applied(first, "1"), applied(repeated, "1")])).toEqual([
    "001 EDITED",
    "003 CHANGED",
  ]);
});

test("a gap below the newest link is out of order", () => {
  expect(states([first, second], [applied(second)])).toEqual(["001 OUT_OF_ORDER", "002 APPLIED"]);
});

test("a link without a file stops everything, whatever else is pending", () => {
  const statuses = statusOf([first], [applied(first), applied(second)], false);
  expect(obstacleOf(statuses)).toMatchObject({
    code: "MIGRATION_FILE_MISSING",
    message: expect.stringContaining("V002__second.cypher"),
  });
  expect(obstacleOf(statusOf([first, second], [applied(first)], false))).toBeNull();
});
