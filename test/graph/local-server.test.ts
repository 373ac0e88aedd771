import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { acquireNeo4j } from "../../src/neo4j/acquire.ts";
import { neo4jStatus, startNeo4j, stopNeo4j } from "../../src/neo4j/control.ts";
import { layoutOf } from "../../src/neo4j/home-layout.ts";
import type { Neo4jLease } from "../../src/neo4j/lease.ts";
import { isAlive, type ProcessIdentity, signal } from "../../src/neo4j/process-identity.ts";
import { readState } from "../../src/neo4j/server-state.ts";
import { isGoneWithin } from "../../src/neo4j/stop-process.ts";
import { killHolders, startHolder } from "./holders.ts";
import { listeningAddresses } from "./listening.ts";
import { localAt } from "./local-at.ts";

// These start servers of their own, so they run only where the shared one is a local process too. A start takes
// seconds, so one home lives through all of them, in this order.
const describeLocal = describe.skipIf(inject("neo4j")?.origin !== "LOCAL");

let home = "";
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "isnad-local-"));
});
afterEach(killHolders);
afterAll(async () => {
  await stopNeo4j(localAt(home));
  await rm(home, { recursive: true, force: true });
});

const acquire = (signal: AbortSignal | null = null) =>
  acquireNeo4j({ given: null, local: localAt(home) }, () => {}, signal);

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

async function ask(lease: Neo4jLease, cypher: string): Promise<unknown[]> {
  await using driver = neo4j.driver(lease.uri, neo4j.auth.basic(lease.username, lease.password));
  const { records } = await driver.executeQuery(cypher);
  return records.map((record) => record.get(0));
}

describeLocal("a local server", () => {
  test("whose start is broken off leaves no process", async () => {
    const stop = new AbortController();
    const failure = expect(acquire(stop.signal)).rejects.toThrow("Ctrl-C");
    while ((await readState(layoutOf(home).stateFile)) === null) await sleep(20);
    const running = await processes();
    expect(areAlive(running)).toEqual([true, true]);
    stop.abort(new Error("Ctrl-C"));
    await failure;
    expect(areAlive(running)).toEqual([false, false]);
  });

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

  test("whose keeper was killed is adopted by the next, or stopped by the last who leaves", async () => {
    const first = await acquire();
    await ask(first, "CREATE (b:Bridge {name: 'kept'}) RETURN b.name");
    const before = await processes();
    signal(before.keeper, "SIGKILL");
    expect(await isGoneWithin(before.keeper, 5_000)).toBe(true);
    const second = await acquire();
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

  test("ends by itself when its only holder is killed, and the next start keeps the data", async () => {
    const holder = await startHolder(home);
    const running = await processes();
    await holder.kill();
    expect(await isGoneWithin(running.server, 40_000)).toBe(true);
    expect(await isGoneWithin(running.keeper, 5_000)).toBe(true);
    await using lease = await acquire();
    expect(lease.reused).toBe(false);
    expect(await ask(lease, "MATCH (b:Bridge) RETURN b.name")).toEqual(["kept"]);
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
  });

  test("keeps others from opening its store, and they say so", async () => {
    const { stateFile } = layoutOf(home);
    const running = await processes();
    const state = await readFile(stateFile, "utf8");
    // Without the state file the running server is somebody else's.
    await rm(stateFile);
    await expect(acquire()).rejects.toMatchObject({ code: "STORE_LOCKED" });
    expect(areAlive(running)).toEqual([true, true]);
    await writeFile(stateFile, state);
    expect(await stopNeo4j(localAt(home))).toBe(true);
    expect(areAlive(running)).toEqual([false, false]);
    expect(await stopNeo4j(localAt(home))).toBe(false);
  });

  test("with another password than the kept one is a foreign store, and nothing stays behind", async () => {
    await writeFile(layoutOf(home).passwordFile, "not-the-password\n");
    await expect(acquire()).rejects.toMatchObject({ code: "FOREIGN_STORE" });
    expect(areAlive(await processes())).toEqual([false, false]);
  });
});
