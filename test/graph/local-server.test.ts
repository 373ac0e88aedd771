import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { acquireNeo4j } from "../../src/neo4j/acquire.ts";
import { neo4jStatus, startNeo4j, stopNeo4j } from "../../src/neo4j/control.ts";
import { layoutOf } from "../../src/neo4j/home-layout.ts";
import { isAlive, type ProcessIdentity, signal } from "../../src/neo4j/process-identity.ts";
import { readState } from "../../src/neo4j/server-state.ts";
import { isGoneWithin } from "../../src/neo4j/stop-process.ts";
import { startHolder } from "./holders.ts";
import { listeningAddresses } from "./listening.ts";
import { localAt } from "./local-at.ts";

// These start servers of their own, so they run only where the shared one is a local process too.
const describeLocal = describe.skipIf(inject("neo4j")?.origin !== "LOCAL");

let home = "";
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "isnad-local-"));
});
afterEach(async () => {
  await stopNeo4j(localAt(home));
  await rm(home, { recursive: true, force: true });
});

interface Processes {
  readonly keeper: ProcessIdentity;
  readonly server: ProcessIdentity;
}

async function processes(): Promise<Processes> {
  const state = await readState(layoutOf(home).stateFile);
  if (state === null || state.server === null) throw new Error("no server was started");
  return { keeper: state.keeper, server: state.server };
}

const areAlive = ({ keeper, server }: Processes) => [isAlive(keeper), isAlive(server)];

describeLocal("a local server", () => {
  test("is shared by processes that start at once, outlives a killed one and ends with the last", async () => {
    const [one, other] = await Promise.all([startHolder(home), startHolder(home)]);
    expect(one.uri).toBe(other.uri);
    expect([one.reused, other.reused].toSorted()).toEqual([false, true]);
    const running = await processes();
    await (one.reused ? other : one).kill();
    const third = await startHolder(home);
    expect(third).toMatchObject({ uri: one.uri, reused: true });
    expect(await third.interrupt()).toBe(0);
    expect(areAlive(running)).toEqual([true, true]);
    expect(await (one.reused ? one : other).interrupt()).toBe(0);
    expect(areAlive(running)).toEqual([false, false]);
    expect(await neo4jStatus(localAt(home))).toEqual({ kind: "STOPPED", homeFolder: home });
  });

  test("ends by itself when its only holder is killed, and the next start keeps the data", async () => {
    const config = { given: null, local: localAt(home) };
    const holder = await startHolder(home);
    const running = await processes();
    {
      await using lease = await acquireNeo4j(config, () => {});
      const auth = neo4j.auth.basic(lease.username, lease.password);
      await using driver = neo4j.driver(lease.uri, auth);
      await driver.executeQuery("CREATE (:Bridge {name: 'kept'})");
    }
    await holder.kill();
    expect(await isGoneWithin(running.server, 40_000)).toBe(true);
    expect(await isGoneWithin(running.keeper, 5_000)).toBe(true);

    await using lease = await acquireNeo4j(config, () => {});
    expect(lease.reused).toBe(false);
    const auth = neo4j.auth.basic(lease.username, lease.password);
    await using driver = neo4j.driver(lease.uri, auth);
    const { records } = await driver.executeQuery("MATCH (b:Bridge) RETURN b.name AS name");
    expect(records.map((record) => record.get("name"))).toEqual(["kept"]);
  });

  test("whose keeper was killed is adopted by the next, or stopped by the last who leaves", async () => {
    const config = { given: null, local: localAt(home) };
    const first = await acquireNeo4j(config, () => {});
    const before = await processes();
    signal(before.keeper, "SIGKILL");
    expect(await isGoneWithin(before.keeper, 5_000)).toBe(true);
    const second = await acquireNeo4j(config, () => {});
    const after = await processes();
    expect(second.reused).toBe(true);
    expect(after.server).toEqual(before.server);
    expect(after.keeper).not.toEqual(before.keeper);
    await first.release();
    expect(areAlive(after)).toEqual([true, true]);

    signal(after.keeper, "SIGKILL");
    expect(await isGoneWithin(after.keeper, 5_000)).toBe(true);
    await second.release();
    await second.release();
    expect(areAlive(after)).toEqual([false, false]);
  });

  test("whose start is broken off leaves no process", async () => {
    const stop = new AbortController();
    const config = { given: null, local: localAt(home) };
    const start = acquireNeo4j(config, () => {}, stop.signal);
    const failure = expect(start).rejects.toThrow("Ctrl-C");
    while ((await readState(layoutOf(home).stateFile)) === null) await sleep(20);
    const running = await processes();
    expect(areAlive(running)).toEqual([true, true]);
    stop.abort(new Error("Ctrl-C"));
    await failure;
    expect(areAlive(running)).toEqual([false, false]);
  });

  test("that is started to stay does so until it is stopped, on loopback and off a taken port", async () => {
    const squatter = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => {
      squatter.listen(0, "127.0.0.1", resolve);
    });
    const taken = (squatter.address() as AddressInfo).port;
    const local = { ...localAt(home), usualPorts: { bolt: taken, http: taken } };
    const status = await startNeo4j(local, () => {});
    squatter.close();
    expect(status).toMatchObject({ kind: "RUNNING", isHeld: true });
    const running = await processes();
    expect(areAlive(running)).toEqual([true, true]);
    const state = await readState(layoutOf(home).stateFile);
    expect([state?.boltPort, state?.httpPort]).not.toContain(taken);
    if (existsSync("/proc/net/tcp")) {
      const addresses = listeningAddresses(running.server.pid);
      expect(addresses.length).toBeGreaterThanOrEqual(2);
      for (const address of addresses) expect(address).toMatch(/^(0{16}FFFF0000)?0100007F$/);
    }
    const browser = await fetch(`http://127.0.0.1:${state?.httpPort}/browser/`);
    expect([browser.status, await browser.text()]).toEqual([200, expect.stringContaining("Neo4j")]);
    expect(await stopNeo4j(local)).toBe(true);
    expect(areAlive(running)).toEqual([false, false]);
    expect(await stopNeo4j(local)).toBe(false);
  });
});

describeLocal("a store that cannot be opened", () => {
  test("because its password is another is told as such, and nothing stays behind", async () => {
    const config = { given: null, local: localAt(home) };
    await (await acquireNeo4j(config, () => {})).release();
    await writeFile(layoutOf(home).passwordFile, "not-the-password\n");
    const failure = acquireNeo4j(config, () => {});
    await expect(failure).rejects.toMatchObject({ code: "FOREIGN_STORE" });
    expect(areAlive(await processes())).toEqual([false, false]);
  });

  test("because another Neo4j has it open is told as such", async () => {
    const config = { given: null, local: localAt(home) };
    const lease = await acquireNeo4j(config, () => {});
    const running = await processes();
    // Without the state file the running server is somebody else's.
    await rm(layoutOf(home).stateFile);
    await expect(acquireNeo4j(config, () => {})).rejects.toMatchObject({ code: "STORE_LOCKED" });
    expect(isAlive(running.server)).toBe(true);
    await lease.release();
    expect(await isGoneWithin(running.server, 40_000)).toBe(true);
    expect(await isGoneWithin(running.keeper, 5_000)).toBe(true);
  });
});
