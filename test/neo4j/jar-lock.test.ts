import { readFile, stat } from "node:fs/promises";
import { expect, test } from "vitest";
import { jarLock } from "../../src/neo4j/jar-lock.ts";

test("the committed lock names each jar by path, size and hash, and no host", async () => {
  expect(jarLock.jars.length).toBeGreaterThan(200);
  expect(new Set(jarLock.jars.map((jar) => jar.name)).size).toBe(jarLock.jars.length);
  for (const jar of jarLock.jars) {
    expect(jar.path).toMatch(/^[\w.-]+(\/[\w.+-]+){3,}\.jar$/);
    expect(jar.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(jar.size).toBeGreaterThan(0);
  }
  const file = new URL("../../src/neo4j/jars.lock.json", import.meta.url);
  expect((await stat(file)).size).toBeLessThan(64 * 1024);
  expect(await readFile(file, "utf8")).not.toContain("://");
});
