import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { tryHomeLock, withHomeLock } from "../../src/neo4j/home-lock.ts";
import {
  dropHold,
  dropLease,
  isNeeded,
  liveLeases,
  takeHold,
  takeLease,
} from "../../src/neo4j/leases.ts";
import { identityOf, isAlive } from "../../src/neo4j/process-identity.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "isnad-leases-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("a lease", () => {
  test("keeps the server from being taken to being dropped", async () => {
    expect(isNeeded(await liveLeases(folder))).toBe(false);
    const one = await takeLease(folder);
    const other = await takeLease(folder);
    await dropLease(one);
    expect(isNeeded(await liveLeases(folder))).toBe(true);
    await dropLease(other);
    expect(isNeeded(await liveLeases(folder))).toBe(false);
  });

  test("of a killed process counts for nothing and is cleared away", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    await once(child, "spawn");
    const holder = identityOf(child.pid ?? 0);
    await writeFile(join(folder, "killed.json"), JSON.stringify(holder));
    expect((await liveLeases(folder)).holders).toEqual([holder]);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(isNeeded(await liveLeases(folder))).toBe(false);
    expect(await readdir(folder)).toEqual([]);
  });

  test.skipIf(identityOf(process.pid)?.startedAt === null)(
    "is not revived by another process with the same number (where start times are known)",
    async () => {
      const stale = { pid: process.pid, startedAt: "long ago" };
      await writeFile(join(folder, "stale.json"), JSON.stringify(stale));
      expect(isNeeded(await liveLeases(folder))).toBe(false);
    },
  );

  test.each(["", "{", "[]", '{"pid":"1"}', "null"])("that says %j is no lease", async (text) => {
    await writeFile(join(folder, "strange.json"), text);
    expect(isNeeded(await liveLeases(folder))).toBe(false);
  });
});

test("a hold keeps the server with no process behind it until it is dropped", async () => {
  await takeHold(folder);
  expect(await liveLeases(folder)).toEqual({ holders: [], isHeld: true });
  await dropHold(folder);
  await dropHold(folder);
  expect(isNeeded(await liveLeases(folder))).toBe(false);
});

test("in a folder that was deleted nobody holds a lease", async () => {
  expect(isNeeded(await liveLeases(join(folder, "deleted")))).toBe(false);
});

test("a process is alive until it ends", async () => {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "spawn");
  const identity = identityOf(child.pid ?? 0);
  await once(child, "exit");
  expect(identity === null || !isAlive(identity)).toBe(true);
});

describe("the lock of a home", () => {
  const lockFile = () => join(folder, "start.lock");

  test("lets one at a time through", async () => {
    let inside = 0;
    let most = 0;
    const enter = () =>
      withHomeLock(lockFile(), async () => {
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 10));
        inside--;
      });
    await Promise.all([enter(), enter(), enter(), enter()]);
    expect(most).toBe(1);
  });

  test("is free again after an error in it, and refuses to wait when asked not to", async () => {
    const failure = withHomeLock(lockFile(), () => {
      throw new Error("inside");
    });
    await expect(failure).rejects.toThrow("inside");
    await withHomeLock(lockFile(), async () => {
      expect(await tryHomeLock(lockFile(), () => "entered")).toBeNull();
    });
    expect(await tryHomeLock(lockFile(), () => "entered")).toBe("entered");
  });

  test("ends with its holder, even a killed one", async () => {
    const program = `
      const { withHomeLock } = await import(${JSON.stringify(new URL("../../src/neo4j/home-lock.ts", import.meta.url).href)});
      await withHomeLock(${JSON.stringify(lockFile())}, async () => {
        console.log("locked");
        await new Promise(() => setInterval(() => {}, 1000));
      });`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    expect(await tryHomeLock(lockFile(), () => "entered")).toBeNull();
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await withHomeLock(lockFile(), () => "entered")).toBe("entered");
  });

  test("in a folder that is not there is an error that names it", async () => {
    const failure = withHomeLock(join(folder, "missing", "start.lock"), () => null);
    await expect(failure).rejects.toMatchObject({ code: "HOME_UNWRITABLE" });
  });
});
