import { parentPort } from "node:worker_threads";
import { RefusedInput } from "../refusal.ts";
import type { HtmlReply } from "./html-reader.ts";
import { htmlToParts } from "./html-to-parts.ts";

/** The thread that reads pages one after another; its owner kills it when one takes too long. */
parentPort?.on("message", (bytes: Uint8Array) => parentPort?.postMessage(replyTo(bytes)));
parentPort?.postMessage({ kind: "READY" } satisfies HtmlReply);

function replyTo(bytes: Uint8Array): HtmlReply {
  try {
    return { kind: "PARTS", parts: htmlToParts(bytes) };
  } catch (error) {
    if (error instanceof RefusedInput) {
      return { kind: "REFUSED", refusal: { code: error.code, message: error.message } };
    }
    const reason = error instanceof Error ? error.message : String(error);
    const message = `its HTML could not be read (${reason})`;
    return { kind: "REFUSED", refusal: { code: "HTML_TOO_COMPLEX", message } };
  }
}
