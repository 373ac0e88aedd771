import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type JarLock, jarLockOf } from "../../src/neo4j/jar-lock.ts";
import { ensureJars } from "../../src/neo4j/jars.ts";
import type { Neo4jProgress } from "../../src/neo4j/progress.ts";

const contents: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 12 }, (_, index) => {
    const text = `content of jar ${index} `.repeat(500 + index);
    return [`org/bridge/part-${index}/1.0/part-${index}-1.0.jar`, text] as const;
  }),
);

const lock: JarLock = jarLockOf(
  "5.26.0",
  Array.from(contents, ([path, text]) => ({ path, size: text.length, sha256: sha256(text) })),
);

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

let folder = "";
let server: Server;
let asked: string[] = [];
/** How the repository answers a path the next times; true: it has answered. */
let answer: (path: string, respond: Respond) => boolean = () => false;
type Respond = (status: number, body: string, declaredLength?: number) => void;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "isnad-jars-"));
  asked = [];
  answer = () => false;
  server = createServer((request, response) => {
    const path = (request.url ?? "").slice("/maven/".length);
    asked.push(path);
    const respond: Respond = (status, body, declaredLength) => {
      response.writeHead(status, { "content-length": declaredLength ?? Buffer.byteLength(body) });
      response.write(body, () => {
        if (declaredLength === undefined) response.end();
        else response.destroy();
      });
    };
    if (answer(path, respond)) return;
    const text = contents.get(path);
    respond(text === undefined ? 404 : 200, text ?? "no such jar");
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

function fetchAll(
  tell: (progress: Neo4jProgress) => void = () => {},
  signal: AbortSignal | null = null,
): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const local = {
    cacheFolder: join(folder, "cache"),
    mavenFolder: join(folder, "m2"),
    mavenRepository: `http://127.0.0.1:${port}/maven`,
  };
  return ensureJars(local, lock, tell, signal);
}

async function expectComplete(jarFolder: string): Promise<void> {
  for (const jar of lock.jars) {
    expect(sha256(await readFile(join(jarFolder, jar.name), "utf8"))).toBe(jar.sha256);
  }
  expect((await readdir(jarFolder)).filter((name) => /\.(part|tmp)$/.test(name))).toEqual([]);
}

const firstPath = lock.jars[0]?.path ?? "";
const firstName = lock.jars[0]?.name ?? "";

describe("filling the cache", () => {
  test("brings every jar once, tells how far it is and whose software it is", async () => {
    const told: Neo4jProgress[] = [];
    await expectComplete(await fetchAll((progress) => told.push(progress)));
    expect(asked.toSorted()).toEqual(lock.jars.map((jar) => jar.path).toSorted());
    expect(told[0]).toMatchObject({ kind: "NOTICE", message: expect.stringContaining("GPL-3.0") });
    const bytesTotal = lock.jars.reduce((sum, jar) => sum + jar.size, 0);
    const end = {
      kind: "DOWNLOAD",
      filesDone: 12,
      filesTotal: 12,
      bytesDone: bytesTotal,
      bytesTotal,
    };
    expect(told.at(-1)).toEqual(end);
  });

  test("asks for nothing and says nothing where all is there", async () => {
    await fetchAll();
    asked = [];
    const told: Neo4jProgress[] = [];
    await fetchAll((progress) => told.push(progress));
    expect(asked).toEqual([]);
    expect(told).toEqual([]);
  });

  test("takes what the user's own Maven repository holds, if it is the right file", async () => {
    const [good, bad] = lock.jars;
    for (const [jar, text] of [
      [good, contents.get(good?.path ?? "")],
      [bad, "x".repeat(bad?.size ?? 0)],
    ] as const) {
      const path = join(folder, "m2", "repository", jar?.path ?? "");
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text ?? "");
    }
    await expectComplete(await fetchAll());
    expect(asked).not.toContain(good?.path);
    expect(asked).toContain(bad?.path);
  });

  test("two at once do each other no harm", async () => {
    const [one, other] = await Promise.all([fetchAll(), fetchAll()]);
    expect(one).toBe(other);
    await expectComplete(one);
  });
});

describe("repairing the cache", () => {
  test("a jar of another size is fetched again", async () => {
    const jarFolder = await fetchAll();
    await writeFile(join(jarFolder, firstName), "cut");
    asked = [];
    await expectComplete(await fetchAll());
    expect(asked).toEqual([firstPath]);
  });

  test("a jar of the same size with a flipped byte is fetched again, and archives made from it go", async () => {
    const jarFolder = await fetchAll();
    const place = join(jarFolder, firstName);
    const text = await readFile(place, "utf8");
    await writeFile(place, `X${text.slice(1)}`);
    await utimes(place, new Date(), new Date(Date.now() + 5_000));
    await writeFile(join(jarFolder, "classes-12345678.jsa"), "");
    asked = [];
    await expectComplete(await fetchAll());
    expect(asked).toEqual([firstPath]);
    expect(existsSync(join(jarFolder, "classes-12345678.jsa"))).toBe(false);
  });

  test("a jar that was only touched is looked at again and kept", async () => {
    const jarFolder = await fetchAll();
    await utimes(join(jarFolder, firstName), new Date(), new Date(Date.now() + 5_000));
    asked = [];
    await expectComplete(await fetchAll());
    expect(asked).toEqual([]);
  });

  test("a missing jar and a broken stamp are mended", async () => {
    const jarFolder = await fetchAll();
    await rm(join(jarFolder, firstName));
    await writeFile(join(jarFolder, "verified.json"), "{ half");
    asked = [];
    await expectComplete(await fetchAll());
    expect(asked).toEqual([firstPath]);
  });

  test("what a killed download left behind is removed and never used", async () => {
    const jarFolder = await fetchAll();
    await rm(join(jarFolder, firstName));
    // No process has this number: it is above every platform's largest.
    const leftover = join(jarFolder, `${firstName}.99999999-0123abcd.part`);
    await writeFile(leftover, "half of it");
    await expectComplete(await fetchAll());
  });
});

describe("a repository that fails", () => {
  test("is asked again after an error, a cut-off answer and a wrong file", async () => {
    const failures: ((respond: Respond) => void)[] = [
      (respond) => respond(503, "busy"),
      (respond) => respond(200, "only the beginning", lock.jars[0]?.size ?? 0),
      (respond) => respond(200, "x".repeat(lock.jars[0]?.size ?? 0)),
    ];
    answer = (path, respond) => {
      const failure = path === firstPath ? failures.shift() : undefined;
      failure?.(respond);
      return failure !== undefined;
    };
    await expectComplete(await fetchAll());
    expect(asked.filter((path) => path === firstPath)).toHaveLength(4);
  });

  test("is named with the address and the way out; what arrived is kept", async () => {
    answer = (path, respond) => {
      if (path === firstPath) respond(404, "gone");
      return path === firstPath;
    };
    const failure = fetchAll();
    await expect(failure).rejects.toMatchObject({ code: "JAR_UNAVAILABLE" });
    await expect(failure).rejects.toThrow(
      /part-0-1\.0\.jar \(answer 404\).*ISNAD_MAVEN_REPOSITORY/,
    );
    answer = () => false;
    const before = asked.length;
    await expectComplete(await fetchAll());
    expect(asked.length - before).toBeLessThan(lock.jars.length);
  });
});

test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
  "a cache that cannot be written is named (root may write everywhere)",
  async () => {
    const cache = join(folder, "cache");
    await mkdir(cache);
    await chmod(cache, 0o500);
    await expect(fetchAll()).rejects.toMatchObject({ code: "CACHE_UNWRITABLE" });
  },
);

test("a cache that is no folder is named", async () => {
  await writeFile(join(folder, "cache"), "a file");
  await expect(fetchAll()).rejects.toMatchObject({ code: "CACHE_UNWRITABLE" });
  await expect(fetchAll()).rejects.toThrow(/ISNAD_CACHE/);
});

test("a download that is broken off ends at once and keeps what has arrived", async () => {
  const stop = new AbortController();
  answer = (path) => {
    if (path !== firstPath) return false;
    stop.abort(new Error("Ctrl-C"));
    return true;
  };
  await expect(fetchAll(() => {}, stop.signal)).rejects.toThrow("Ctrl-C");
  answer = () => false;
  await expectComplete(await fetchAll());
});
