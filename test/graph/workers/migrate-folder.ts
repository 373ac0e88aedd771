import { openGraph } from "../../../src/graph/connection.ts";
import { migrate } from "../../../src/graph/migrate/migrate.ts";

// A process of its own that migrates; with a version given, it is killed hard as soon as that one is applied.
const [folder = "", killAfter, address] = process.argv.slice(2);
await using graph = openGraph(JSON.parse(address ?? ""));
await migrate(graph, folder, {
  onApplied: ({ version }) => {
    if (version === killAfter) process.kill(process.pid, "SIGKILL");
  },
});
