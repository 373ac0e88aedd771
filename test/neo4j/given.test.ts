import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { useGiven } from "../../src/neo4j/given.ts";
import { freePort } from "../../src/neo4j/ports.ts";

let folder = "";
let given = {
  uri: "",
  username: "neo4j",
  password: null as string | null,
  passwordFile: null as string | null,
  database: "neo4j",
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "isnad-given-"));
  given = { ...given, uri: `bolt://127.0.0.1:${await freePort(0)}` };
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("without a password the two ways to give one are named", async () => {
  await expect(useGiven(given)).rejects.toMatchObject({ code: "PASSWORD_MISSING" });
  await expect(useGiven(given)).rejects.toThrow(/NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE/);
});

test("a password file that is missing, empty or a folder is named", async () => {
  const missing = join(folder, "missing");
  const empty = join(folder, "empty");
  await writeFile(empty, "\n");
  for (const [passwordFile, reason] of [
    [missing, "is not there"],
    [empty, "is empty"],
    [folder, "cannot be read"],
  ] as const) {
    const failure = useGiven({ ...given, passwordFile });
    await expect(failure).rejects.toMatchObject({ code: "PASSWORD_FILE_UNREADABLE" });
    await expect(failure).rejects.toThrow(`${passwordFile} ${reason}`);
  }
});

test("a server that does not answer is named by its address, without secrets", async () => {
  const failure = useGiven({ ...given, password: "secret-one" });
  await expect(failure).rejects.toMatchObject({ code: "UNREACHABLE" });
  await expect(failure).rejects.toThrow(given.uri);
  await expect(failure).rejects.not.toThrow(/secret-one/);
});

test("an address that is no Bolt address is an unreachable server", async () => {
  const failure = useGiven({ ...given, uri: "http://127.0.0.1:1", password: "x" });
  await expect(failure).rejects.toMatchObject({ code: "UNREACHABLE" });
});
