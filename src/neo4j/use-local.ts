import type { LocalNeo4j } from "./config.ts";
import { readIfThere } from "./files.ts";
import { type HomeLayout, layoutOf } from "./home-layout.ts";
import { withHomeLock } from "./home-lock.ts";
import { jarLock } from "./jar-lock.ts";
import { ensureJars } from "./jars.ts";
import { ensureJava } from "./java.ts";
import { type Joined, joinRunning } from "./join.ts";
import { launch, type Provisions } from "./launch.ts";
import type { Neo4jLease } from "./lease.ts";
import { dropLease, takeLease } from "./leases.ts";
import { asHomeError, makeFolders } from "./prepare-home.ts";
import type { OnProgress } from "./progress.ts";
import { untilReady } from "./ready.ts";
import { leaveServer, untilGone } from "./release.ts";
import type { ServerState } from "./server-state.ts";

/**
 * A lease on the local server of this home: the one that runs, else one started now. Any number of processes may
 * call it at once. Throws a Neo4jError that says what is in the way.
 */
export async function useLocal(
  local: LocalNeo4j,
  onProgress: OnProgress,
  signal: AbortSignal | null = null,
): Promise<Neo4jLease> {
  const layout = layoutOf(local.homeFolder);
  await makeFolders(layout);
  const joined = await joinOrLaunch(local, layout, onProgress, signal);
  try {
    const address = await addressOf(layout, joined.state);
    await untilReady(local, layout, joined.state, address, signal);
    return leaseOf(layout, joined, address);
  } catch (error) {
    await leaveServer(layout, joined.lease);
    throw error;
  }
}

async function joinOrLaunch(
  local: LocalNeo4j,
  layout: HomeLayout,
  onProgress: OnProgress,
  signal: AbortSignal | null,
): Promise<Joined> {
  let provisions: Provisions | null = null;
  for (;;) {
    signal?.throwIfAborted();
    const ready: Provisions | null = provisions;
    const result = await withHomeLock(layout.lockFile, async () => {
      const running = await joinRunning(local, layout);
      if (running.kind !== "NONE" || ready === null) return running;
      onProgress({ kind: "STEP", message: "Starting Neo4j" });
      return { kind: "JOINED", joined: await start(local, layout, ready) } as const;
    });
    if (result.kind === "JOINED") return result.joined;
    if (result.kind === "STOPPING") {
      onProgress({ kind: "STEP", message: "Waiting for the last Neo4j to stop" });
      await untilGone(result.state);
    } else {
      provisions = await provide(local, onProgress, signal);
    }
  }
}

/** Outside the lock: fetching takes long, and whoever only wants to stop or look need not wait for it. */
async function provide(
  local: LocalNeo4j,
  onProgress: OnProgress,
  signal: AbortSignal | null,
): Promise<Provisions> {
  const java = await ensureJava(local, onProgress);
  signal?.throwIfAborted();
  return { java, jarFolder: await ensureJars(local, jarLock, onProgress, signal), lock: jarLock };
}

async function start(
  local: LocalNeo4j,
  layout: HomeLayout,
  provisions: Provisions,
): Promise<Joined> {
  const lease = await asHomeError(layout.root, () => takeLease(layout.leases));
  try {
    return { state: await launch(local, layout, provisions), lease, reused: false };
  } catch (error) {
    await dropLease(lease);
    throw error;
  }
}

export const localUsername = "neo4j";
const localDatabase = "neo4j";

async function addressOf(layout: HomeLayout, state: ServerState) {
  const password = ((await readIfThere(layout.passwordFile)) ?? "").trim();
  const uri = `bolt://127.0.0.1:${state.boltPort}`;
  return { uri, username: localUsername, password, database: localDatabase };
}

function leaseOf(
  layout: HomeLayout,
  joined: Joined,
  address: Awaited<ReturnType<typeof addressOf>>,
): Neo4jLease {
  const httpUrl = `http://127.0.0.1:${joined.state.httpPort}`;
  let released: Promise<void> | null = null;
  const release = () => {
    released ??= leaveServer(layout, joined.lease);
    return released;
  };
  return {
    ...address,
    ...{ httpUrl, browserUrl: `${httpUrl}/browser/`, kind: "LOCAL", reused: joined.reused },
    release,
    [Symbol.asyncDispose]: release,
  };
}
