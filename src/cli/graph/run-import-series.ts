import { decodeText } from "../../intake/decode-text.ts";
import { readBytesOfFile } from "../../intake/read-bytes.ts";
import { RefusedInput } from "../../intake/refusal.ts";
import { seriesAdapters } from "../../series/adapters.ts";
import type { SeriesAdapter, SeriesFile } from "../../series/series-adapter.ts";
import type { CliContext } from "../context.ts";
import { UsageError } from "../errors.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { createInputReporter, type InputReporter } from "../report-input.ts";
import { isolated } from "../terminal/printable.ts";
import { write } from "../terminal/write.ts";
import { bringForward } from "./bring-forward.ts";
import { importSeries, type SeriesCounts } from "./import-series.ts";
import { useGraph } from "./use-graph.ts";

/** Stores the rows of all files and reports each that is refused; exit code 1 where one was. Throws UsageError. */
export async function runImportSeries(
  paths: readonly string[],
  adapterName: string,
  context: CliContext,
  isJson: boolean,
): Promise<ExitCode> {
  const adapter = mustBeAdapter(adapterName);
  const report = createInputReporter(context);
  const { files, refused } = await readFiles(paths, report);
  const reading = adapter.read(files);
  for (const note of reading.notes) context.stderr.write(`${isolated(note)}\n`);
  for (const row of reading.refused) report.refused(`${row.file}, line ${row.line}`, row.reason);
  return await useGraph(context, async (open) => {
    await bringForward(open);
    const counts = await importSeries(adapter, reading.records, open, {
      signal: context.stopSignal(),
      onRefused: ({ file, line }, message) => report.refused(`${file}, line ${line}`, message),
    });
    const all = {
      ...counts,
      offered: counts.offered + reading.refused.length,
      refused: counts.refused + reading.refused.length,
      filesRefused: refused,
    };
    await write(context.stdout, isJson ? `${JSON.stringify(all)}\n` : sentenceOn(all));
    return all.refused + refused > 0 ? exitCodes.SOME_REFUSED : exitCodes.DONE;
  });
}

function mustBeAdapter(name: string): SeriesAdapter {
  const adapter = seriesAdapters.find((each) => each.name === name);
  if (adapter !== undefined) return adapter;
  const known = seriesAdapters.map((each) => `  ${each.name}: ${each.summary}`).join("\n");
  throw new UsageError(`There is no adapter "${name}". There are:\n${known}`);
}

/** A file that cannot be read is refused by name; the others go on. */
async function readFiles(
  paths: readonly string[],
  report: InputReporter,
): Promise<{ readonly files: readonly SeriesFile[]; readonly refused: number }> {
  const files: SeriesFile[] = [];
  const distinct = [...new Set(paths)];
  for (const path of distinct) {
    try {
      files.push({ name: path, text: decodeText(await readBytesOfFile(path)).text });
    } catch (error) {
      if (!(error instanceof RefusedInput)) throw error;
      report.refused(path, error.message);
    }
  }
  return { files, refused: distinct.length - files.length };
}

function sentenceOn({ offered, accepted, unchanged, refused, claims, figures }: SeriesCounts) {
  return `${offered} records: ${accepted} stored (${claims} claims, ${figures} figures), ${unchanged} already there, ${refused} refused.\n`;
}
