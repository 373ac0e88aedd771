import { Worker } from "node:worker_threads";
import {
  HTML_PARSE_TIMEOUT_MS,
  HTML_WORKER_MEMORY_MB,
  HTML_WORKER_START_TIMEOUT_MS,
} from "../limits.ts";
import { type Refusal, RefusedInput } from "../refusal.ts";
import type { HtmlParts } from "./html-parts.ts";

/** What the worker says: once that it is there, then one answer a page. */
export type HtmlReply =
  | { readonly kind: "READY" }
  | { readonly kind: "PARTS"; readonly parts: HtmlParts }
  | { readonly kind: "REFUSED"; readonly refusal: Refusal };

export interface HtmlReaderOptions {
  readonly timeoutMs?: number;
  /** The worker's module; another one stands in for it in tests of the killing. */
  readonly workerFile?: URL;
}

/**
 * Reads HTML pages in a thread of its own, which lives from the first page to disposal and is killed and replaced
 * when a page keeps it busy for too long or eats its memory. One page at a time.
 */
export class HtmlReader implements AsyncDisposable {
  readonly #timeoutMs: number;
  readonly #workerFile: URL;
  #worker: Worker | null = null;

  constructor(options: HtmlReaderOptions = {}) {
    this.#timeoutMs = options.timeoutMs ?? HTML_PARSE_TIMEOUT_MS;
    this.#workerFile = options.workerFile ?? new URL("./html-worker.ts", import.meta.url);
  }

  /** The page's article. Rejects with RefusedInput. */
  async read(bytes: Uint8Array): Promise<HtmlParts> {
    const worker = this.#worker ?? (await this.#start());
    worker.postMessage(bytes);
    const reply = await this.#nextReply(worker, this.#timeoutMs);
    if (reply.kind === "PARTS") return reply.parts;
    const refusal = reply.kind === "REFUSED" ? reply.refusal : stopped("answered out of turn");
    throw new RefusedInput(refusal.code, refusal.message);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(this.#workerFile, {
      // Nothing of ours reaches the thread that holds a stranger's page, and nothing of it reaches our output.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: HTML_WORKER_MEMORY_MB },
    });
    this.#worker = worker;
    // A thread that dies between two pages harms none of them: the next page gets a new one.
    worker.on("error", () => this.#forget(worker)).on("exit", () => this.#forget(worker));
    await this.#nextReply(worker, HTML_WORKER_START_TIMEOUT_MS);
    return worker;
  }

  #forget(worker: Worker): void {
    if (this.#worker === worker) this.#worker = null;
  }

  async #nextReply(worker: Worker, timeoutMs: number): Promise<HtmlReply> {
    const { promise, resolve, reject } = Promise.withResolvers<HtmlReply>();
    const onError = (error: unknown) => reject(stopped(reasonOf(error), error));
    const onExit = () => reject(stopped("ended early"));
    const timer = setTimeout(() => reject(tooSlow(timeoutMs)), timeoutMs);
    worker.once("message", resolve).once("error", onError).once("exit", onExit);
    try {
      return await promise;
    } catch (error) {
      await this[Symbol.asyncDispose]();
      throw error;
    } finally {
      clearTimeout(timer);
      worker.off("message", resolve).off("error", onError).off("exit", onExit);
    }
  }
}

function tooSlow(timeoutMs: number): RefusedInput {
  const message = `reading its HTML took longer than ${timeoutMs / 1000} s and was stopped`;
  return new RefusedInput("HTML_TOO_SLOW", message);
}

function stopped(reason: string, cause?: unknown): RefusedInput {
  return new RefusedInput("HTML_TOO_COMPLEX", `the thread reading its HTML ${reason}`, cause);
}

function reasonOf(error: unknown): string {
  const isMemory =
    error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  if (isMemory) return `needed more than ${HTML_WORKER_MEMORY_MB} MB and was stopped`;
  return `failed (${error instanceof Error ? error.message : String(error)})`;
}
