import { expect, test } from "vitest";
import { diagnose, type LastWords } from "../../src/neo4j/diagnose.ts";

const words = (consoleLog: string, debugLog = ""): LastWords => ({
  consoleLog,
  debugLog,
  root: "/data/neo4j",
  ports: [7687, 7474],
  heapMegabytes: 512,
  logFile: "/data/neo4j/logs/console.log",
});

test.each([
  ["java.io.IOException: No space left on device", "DISK_FULL", /free some space/],
  [
    "FileLockException: Lock file has been locked by another process: /data/neo4j/store_lock",
    "STORE_LOCKED",
    /stop that process/,
  ],
  ["java.net.BindException: Address already in use", "PORT_TAKEN", /7687 or 7474/],
  ["There is insufficient memory for the Java Runtime", "OUT_OF_MEMORY", /close other programs/],
  ["UpgradeNotAllowedException: the store format is newer", "FOREIGN_STORE", /ISNAD_HOME/],
])("%s is told as %s", (line, code, advice) => {
  const error = diagnose(words(`INFO  Starting...\n${line}\n\tat some.Class(Some.java:1)\n`));
  expect(error.code).toBe(code);
  expect(error.message).toMatch(advice);
});

test("a cause that only the debug log knows is found there", () => {
  expect(diagnose(words("", "Address already in use")).code).toBe("PORT_TAKEN");
});

test("a full disk is told even where other failures follow from it", () => {
  const log = "No space left on device\nLock file has been locked by another process";
  expect(diagnose(words(log)).code).toBe("DISK_FULL");
});

test("an unknown cause is quoted, with the log to read", () => {
  const error = diagnose(words("INFO fine\nERROR Unrecognized setting: bridge\nINFO Stopped.\n"));
  expect(error.code).toBe("START_FAILED");
  expect(error.message).toContain("Unrecognized setting: bridge");
  expect(error.message).toContain("/data/neo4j/logs/console.log");
  expect(diagnose(words("")).message).toContain("it wrote nothing");
});
