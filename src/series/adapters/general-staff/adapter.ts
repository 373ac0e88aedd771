import type { SeriesAdapter } from "../../series-adapter.ts";
import { increasesOf } from "./increases.ts";
import { recordOfRow } from "./row-record.ts";
import { type ReadRows, readRows } from "./rows.ts";

/**
 * The daily totals of Russian losses by the General Staff of Ukraine, kept in three JSON files: people, equipment and
 * corrections. A day's totals are one claim. The increase over the day before is printed nowhere: it is computed, as a claim
 * of its own over both rows, and only where the corrections are at hand, since a difference may hold one.
 */
export const generalStaff: SeriesAdapter = {
  name: "general-staff",
  summary: "daily totals of Russian losses by the General Staff of Ukraine (three JSON files)",
  version: 1,
  read(files) {
    const read = files.map((file) => ({ ...readRows(file), file: file.name }));
    const rows = read.flatMap((each) => each.rows);
    const hasCorrections = rows.some(({ table }) => table === "correction");
    return {
      records: [...rows.map(recordOfRow), ...(hasCorrections ? increasesOf(rows) : [])],
      refused: read.flatMap(({ refused }) => refused),
      notes: [
        ...read.flatMap(({ file, unknown }) => notesOn(file, unknown)),
        ...(hasCorrections ? [] : [NO_CORRECTIONS]),
      ],
    };
  },
};

const NO_CORRECTIONS =
  "The file of corrections is not among the files: the totals are taken, the increases from day to day are not computed.";

/** One sentence an unknown key: its words stay in the stored text, only no figure is read from them. */
function notesOn(file: string, unknown: ReadRows["unknown"]): readonly string[] {
  return [...Map.groupBy(unknown, ({ key }) => key)].map(
    ([key, found]) =>
      `${file}: the key "${key}" (${found.length} times, first in line ${found[0]?.line}) is not known; no figure is read from it.`,
  );
}
