import type { Metric } from "../../model/metric.ts";
import { metricRows } from "../metric-rows.ts";

/**
 * The text of the repeatable migration that makes the graph's metrics those of `metrics`: written from the taxonomy, checked
 * in, and run again when the taxonomy changes. A metric that figures still count by stays until they are gone.
 */
export function metricsCypher(metrics: readonly Metric[]): string {
  const { metrics: nodes, broader } = metricRows(metrics);
  const maps = nodes.map(
    (row) =>
      `  {${Object.entries(row)
        .map(([name, value]) => `${name}: ${literal(value)}`)
        .join(", ")}}`,
  );
  const edges = broader.map(({ from, to }) => `  {from: ${literal(from)}, to: ${literal(to)}}`);
  return `// Written from src/model/metrics.json; a test compares the two, and \`npx vitest run -u test/graph-unit\` writes it anew.
UNWIND [
${maps.join(",\n")}
] AS row
MERGE (metric:Metric {code: row.code})
SET metric = row;
MATCH (:Metric)-[edge:BROADER]->(:Metric)
DELETE edge;
UNWIND [
${edges.join(",\n")}
] AS row
MATCH (narrow:Metric {code: row.from})
MATCH (broad:Metric {code: row.to})
CREATE (narrow)-[:BROADER]->(broad);
MATCH (metric:Metric)
WHERE NOT metric.code IN [${nodes.map(({ code }) => literal(code)).join(", ")}] AND NOT EXISTS { (metric)<-[:OF_METRIC]-() }
DETACH DELETE metric;
`;
}

/** A Cypher string in ASCII: everything else by its code, so that no right-to-left letter turns the line around. */
function literal(value: string | null): string {
  const escaped = (value ?? "").replace(
    /[^\u0020-\u007e]|['\\]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`,
  );
  return `'${escaped}'`;
}
