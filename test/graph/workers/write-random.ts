import fc from "fast-check";
import { openGraph } from "../../../src/graph/connection.ts";
import { writeExtractions } from "../../../src/graph/write/write-extractions.ts";
import { storedForms } from "../../../src/ingest.ts";
import { randomExtractions } from "../../support/random-extractions.ts";

// A process of its own that writes the articles of a seed, in small groups, forward or backward.
const [seed, order, address] = process.argv.slice(2);
await using graph = openGraph(JSON.parse(address ?? ""));
const groups = fc.sample(randomExtractions, { seed: Number(seed), numRuns: 40 });
if (order === "BACKWARD") groups.reverse();
for (const group of groups) {
  await writeExtractions(graph, group, { clock: () => new Date(), ...storedForms });
}
