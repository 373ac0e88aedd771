import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ensureJava } from "../../src/neo4j/java.ts";
import { parseJava } from "../../src/neo4j/java-version.ts";

describe("the version of Java", () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15', "17.0.15", 17],
    ['openjdk version "21.0.8" 2025-07-15 LTS', "21.0.8", 21],
    ['java version "1.8.0_392"', "1.8.0_392", 8],
    ['openjdk version "25-ea" 2025-09-16', "25-ea", 25],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "11.0.2" 2019-01-15', "11.0.2", 11],
  ])("is read from %j", (output, version, major) => {
    expect(parseJava("/bin/java", output)).toMatchObject({ version, major });
  });

  test("is not read from what is no Java", () => {
    expect(parseJava("/bin/java", "The operation could not be completed.")).toBeNull();
  });
});

describe.skipIf(process.platform === "win32")(
  "finding Java (fake programs are shell scripts)",
  () => {
    let folder = "";
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), "isnad-java-"));
    });
    afterEach(async () => {
      await rm(folder, { recursive: true, force: true });
    });

    async function script(name: string, body: string): Promise<string> {
      const bin = join(folder, name, "bin");
      await mkdir(bin, { recursive: true });
      const program = join(bin, name.startsWith("python") ? "python3" : "java");
      await writeFile(program, `#!/bin/sh\n${body}\n`);
      await chmod(program, 0o755);
      return join(folder, name);
    }

    const fakeJava = (name: string, version: string) =>
      script(name, `echo 'openjdk version "${version}" 2025-01-01' >&2`);

    const search = (javaHome: string | null, ...homes: readonly string[]) =>
      ensureJava(
        {
          javaHome,
          path: homes.map((home) => join(home, "bin")).join(":"),
          environment: {},
          cacheFolder: join(folder, "cache"),
        },
        () => {},
      );

    test("JAVA_HOME comes before the PATH", async () => {
      const named = await fakeJava("named", "17.0.1");
      const onPath = await fakeJava("on-path", "21.0.1");
      expect((await search(named, onPath)).path).toBe(join(named, "bin", "java"));
    });

    test("one that is too old is passed over for a newer one further on", async () => {
      const old = await fakeJava("old", "11.0.2");
      const older = await fakeJava("older", "1.8.0_392");
      const good = await fakeJava("good", "17.0.1");
      expect((await search(old, older, good)).major).toBe(17);
    });

    test("a stub that only fails is passed over", async () => {
      const stub = await script("stub", "echo 'Unable to locate a Java Runtime' >&2; exit 1");
      const good = await fakeJava("good", "21.0.1");
      expect((await search(null, stub, good)).major).toBe(21);
    });

    test("where there is neither Java nor Python, one message says every way to mend it", async () => {
      await expect(search(null)).rejects.toMatchObject({ code: "JAVA_MISSING" });
      for (const way of [/Java 17/, /JAVA_HOME/, /Python/, /docker compose/, /NEO4J_URI/]) {
        await expect(search(null)).rejects.toThrow(way);
      }
    });

    test("where only an old Java is there, it is named with its version", async () => {
      const old = await fakeJava("old", "11.0.2");
      await expect(search(null, old)).rejects.toMatchObject({ code: "JAVA_TOO_OLD" });
      await expect(search(null, old)).rejects.toThrow(/old\/bin\/java is Java 11\.0\.2/);
    });

    test("a pip that fails is quoted", async () => {
      const python = await script("python", "echo 'No module named pip' >&2; exit 1");
      await expect(search(null, python)).rejects.toMatchObject({ code: "JAVA_FETCH_FAILED" });
      await expect(search(null, python)).rejects.toThrow(/No module named pip/);
    });
  },
);
