import { parentPort } from "node:worker_threads";

// Stands in for a page that keeps the parser busy: no timer and no event can stop this thread from inside.
parentPort?.on("message", () => {
  for (;;);
});
parentPort?.postMessage({ kind: "READY" });
