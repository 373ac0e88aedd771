import { ApiError } from "../../api/api-error.ts";
import { createLoaders } from "../../api/loaders.ts";
import { entityIdsOf, type NameReading } from "../../api/named-entities.ts";
import { createGraphReader } from "../../graph/read/create-graph-reader.ts";
import { searchKey } from "../../text/search-key.ts";
import type { CliContext } from "../context.ts";
import { NotFoundError, UsageError } from "../errors.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { mustBeMetric } from "../must-be-metric.ts";
import { prettyComparison } from "../pretty/pretty-comparison.ts";
import { paintFor } from "../terminal/paint.ts";
import { write } from "../terminal/write.ts";
import type { CompareOptions } from "./compare-options.ts";
import { comparisonOf } from "./comparison-of.ts";
import { useGraph } from "./use-graph.ts";

/** Compares what the graph's sides say about a metric. Throws UsageError; NotFoundError where a name is nobody's, or nobody counts it. */
export async function runCompare(
  metricCode: string,
  options: CompareOptions,
  context: CliContext,
): Promise<ExitCode> {
  const metric = mustBeMetric(metricCode);
  const [asOf, from, to] = [
    dayOf(options.asOf, "--as-of"),
    dayOf(options.from, "--from"),
    dayOf(options.to, "--to"),
  ];
  if (from !== null && to !== null && to < from) {
    throw new UsageError("--to lies before --from. Exchange them.");
  }
  const { subject = null, place = null } = options;
  return await useGraph(context, async ({ graph }) => {
    const reader = createGraphReader(graph);
    const reading = { graph: reader, loaders: createLoaders(reader), parts: { searchKey } };
    await mustBeKnown(subject, "--subject", reading);
    await mustBeKnown(place, "--place", reading);
    const view = await comparisonOf({ metric, subject, place, asOf, from, to }, reading);
    if (view.groups.length === 0 && options.json !== true) {
      throw new NotFoundError(`The graph holds no figure of ${metric.code} that fits.`);
    }
    const paint = paintFor(context.stdout, context.environment["NO_COLOR"]);
    const text =
      options.json === true ? `${JSON.stringify(view)}\n` : prettyComparison(view, paint);
    await write(context.stdout, text);
    return exitCodes.DONE;
  });
}

async function mustBeKnown(
  name: string | null,
  option: string,
  reading: NameReading,
): Promise<void> {
  if (name === null || (await idsOf(name, option, reading)).length > 0) return;
  throw new NotFoundError(`The graph knows nobody and nothing by the name "${name}".`);
}

async function idsOf(
  name: string,
  option: string,
  reading: NameReading,
): Promise<readonly string[]> {
  try {
    return await entityIdsOf(name, option, reading);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new UsageError(error.message, { cause: error });
  }
}

/** The date given, or null. Throws UsageError where it is none. */
function dayOf(given: string | undefined, option: string): string | null {
  if (given === undefined) return null;
  const time = Date.parse(`${given}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(time);
  if (isDay && new Date(time).toISOString().startsWith(given)) return given;
  throw new UsageError(`${option} "${given}" is no date such as 2025-11-09.`);
}
