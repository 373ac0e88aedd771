import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { type Dispatcher, fetch } from "undici";
import { CacheUnwritable, DiskFull, JarUnavailable } from "./errors.ts";
import { hasCode } from "./process-identity.ts";

/** What must arrive. `sha256` in lower-case hex, `size` in bytes. */
export interface Wanted {
  readonly size: number;
  readonly sha256: string;
}

export interface Connection {
  readonly dispatcher: Dispatcher;
  /** Null: nobody breaks it off. */
  readonly signal: AbortSignal | null;
}

const tries = 5;

/**
 * Fetches one file: to a name of its own, verified, synced, then renamed into place, so that the place holds the
 * whole right file or none. Throws JarUnavailable, DiskFull, CacheUnwritable, or the reason of a fired signal.
 */
export async function fetchFile(
  url: string,
  place: string,
  wanted: Wanted,
  by: Connection,
  onBytes: (count: number) => void,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    let arrived = 0;
    try {
      await storeVerified(place, wanted, body(url, by), (count) => {
        arrived += count;
        onBytes(count);
      });
      return;
    } catch (error) {
      onBytes(-arrived);
      by.signal?.throwIfAborted();
      throwIfDisk(place, error);
      if (attempt === tries || isHopeless(error)) {
        throw new JarUnavailable(withoutSecrets(url), reasonOf(error), error);
      }
      await sleep(200 * 3 ** (attempt - 1));
    }
  }
}

/** Copies a file from this machine into place in the same way. False where it is another file than the wanted one. */
export async function copyFileVerified(
  from: string,
  place: string,
  wanted: Wanted,
): Promise<boolean> {
  try {
    await storeVerified(place, wanted, createReadStream(from), () => {});
    return true;
  } catch (error) {
    throwIfDisk(place, error);
    if (error instanceof WrongContent || hasCode(error, "EISDIR")) return false;
    throw error;
  }
}

/** SHA-256 in lower-case hex. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}

class WrongContent extends Error {
  override readonly name = "WrongContent";
}

class RefusedByServer extends Error {
  override readonly name = "RefusedByServer";
  readonly status: number;
  constructor(status: number) {
    super(`answer ${status}`);
    this.status = status;
  }
}

async function* body(url: string, by: Connection): AsyncGenerator<Uint8Array> {
  const { address, headers } = withHeader(url);
  const limit = AbortSignal.timeout(300_000);
  const response = await fetch(address, {
    dispatcher: by.dispatcher,
    headers,
    signal: by.signal === null ? limit : AbortSignal.any([limit, by.signal]),
  });
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel();
    throw new RefusedByServer(response.status);
  }
  yield* response.body;
}

async function storeVerified(
  place: string,
  wanted: Wanted,
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): Promise<void> {
  const temporary = `${place}.${process.pid}-${randomBytes(4).toString("hex")}.part`;
  let file: FileHandle | null = await open(temporary, "wx");
  try {
    const hash = createHash("sha256");
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > wanted.size) throw new WrongContent("longer than it should be");
      hash.update(chunk);
      await file.writeFile(chunk);
      onBytes(chunk.length);
    }
    if (size < wanted.size) throw new WrongContent("cut off");
    if (hash.digest("hex") !== wanted.sha256) throw new WrongContent("not the file of the lock");
    await file.sync();
    await file.close();
    file = null;
    await rename(temporary, place);
  } finally {
    await file?.close();
    await rm(temporary, { force: true });
  }
}

function isHopeless(error: unknown): boolean {
  return error instanceof RefusedByServer && [401, 403, 404, 407, 410].includes(error.status);
}

function throwIfDisk(place: string, error: unknown): void {
  if (hasCode(error, "ENOSPC") || hasCode(error, "EDQUOT")) throw new DiskFull(place, error);
  if (["EACCES", "EPERM", "EROFS"].some((code) => hasCode(error, code))) {
    throw new CacheUnwritable(place, error);
  }
}

/** `fetch` refuses an address with a user and password in it; they travel in a header instead. */
function withHeader(url: string): { address: string; headers: Record<string, string> } {
  const parsed = new URL(url);
  if (parsed.username === "") return { address: url, headers: {} };
  const pair = `${decodeURIComponent(parsed.username)}:${decodeURIComponent(parsed.password)}`;
  parsed.username = "";
  parsed.password = "";
  const authorization = `Basic ${Buffer.from(pair).toString("base64")}`;
  return { address: parsed.href, headers: { authorization } };
}

function withoutSecrets(url: string): string {
  return URL.canParse(url) ? withHeader(url).address : url;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const deeper = error.cause instanceof Error ? error.cause : error;
  return hasText(deeper.message) ? deeper.message : deeper.name;
}

function hasText(text: string): boolean {
  return text.trim() !== "";
}
