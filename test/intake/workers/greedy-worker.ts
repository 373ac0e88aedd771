import { parentPort } from "node:worker_threads";

// Stands in for a page whose tree outgrows the memory it is given.
parentPort?.on("message", () => {
  let tree: unknown = null;
  for (;;) tree = { parent: tree, children: [{ name: "p" }] };
});
parentPort?.postMessage({ kind: "READY" });
