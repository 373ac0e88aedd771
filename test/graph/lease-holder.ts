import { once } from "node:events";
import { acquireNeo4j } from "../../src/neo4j/acquire.ts";
import { localAt } from "./local-at.ts";

// A command that needs the server: takes a lease, says so on one line, gives it back on Ctrl-C.
// Usage: node lease-holder.ts HOME_FOLDER
const homeFolder = process.argv[2] ?? "";
const lease = await acquireNeo4j({ given: null, local: localAt(homeFolder) }, () => {});
// Listens before it says so: who reads the line may send Ctrl-C at once.
const interrupted = once(process, "SIGINT");
const staysAlive = setInterval(() => {}, 1_000);
process.stdout.write(`${JSON.stringify({ uri: lease.uri, reused: lease.reused })}\n`);
await interrupted;
clearInterval(staysAlive);
await lease.release();
