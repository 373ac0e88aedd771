import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { assertSpace } from "../../src/neo4j/cache-housekeeping.ts";
import { asHomeError } from "../../src/neo4j/prepare-home.ts";

const failWith = (code: string) => async () => {
  throw Object.assign(new Error(code), { code });
};

test("jars that would not fit are refused before the first byte", async () => {
  const failure = assertSpace(tmpdir(), Number.MAX_SAFE_INTEGER);
  await expect(failure).rejects.toMatchObject({ code: "DISK_FULL" });
  await expect(failure).rejects.toThrow(/ISNAD_CACHE and ISNAD_HOME/);
  await assertSpace(tmpdir(), 0);
});

test.each([
  ["ENOSPC", "DISK_FULL"],
  ["EDQUOT", "DISK_FULL"],
  ["EACCES", "HOME_UNWRITABLE"],
  ["EROFS", "HOME_UNWRITABLE"],
  ["ENOTDIR", "HOME_UNWRITABLE"],
])("what the system calls %s in the home is told as %s", async (systemCode, code) => {
  const failure = asHomeError("/data/neo4j", failWith(systemCode));
  await expect(failure).rejects.toMatchObject({ code, cause: { code: systemCode } });
  await expect(failure).rejects.toThrow("/data/neo4j");
});

test("any other failure is passed on as it is", async () => {
  await expect(asHomeError("/data/neo4j", failWith("EMFILE"))).rejects.toThrow("EMFILE");
});
