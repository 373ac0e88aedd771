import type { SeriesFile } from "../../src/series/series-adapter.ts";

/** Rows in the format of the General Staff's data set, the figures made up. */
export const personnelFile = jsonFile("personnel.json", [
  { date: "2022-03-01", day: 6, personnel: 5710, "personnel*": "about", POW: 200 },
  { date: "2022-03-02", day: 7, personnel: 5840, "personnel*": "about", POW: 200 },
  { date: "2022-03-03", day: 8, personnel: 9000, "personnel*": "more", POW: 200 },
  { date: "2022-03-04", day: 9, personnel: 9166, "personnel*": "about" },
]);

export const equipmentFile = jsonFile("equipment.json", [
  equipmentRow("2022-03-01", { tank: 198, APC: 846, drone: 3 }),
  equipmentRow("2022-03-02", { tank: 211, APC: 846, drone: 3, "fuel tank": 60 }),
  equipmentRow("2022-03-03", { tank: 217, APC: 900, drone: 11, "fuel tank": 60 }),
  equipmentRow("2022-03-04", { tank: 240, APC: 890, drone: 14, "fuel tank": 62 }),
  equipmentRow("2022-03-06", { tank: 269, APC: 945, drone: 20 }),
]);

/** On the 3rd the APCs were set right; the total of the next day may hold it. */
export const correctionFile = jsonFile("corrections.json", [
  { ...equipmentRow("2022-03-03", { tank: 0, APC: -25, drone: 0 }), personnel: 0 },
]);

export const seriesFiles: readonly SeriesFile[] = [personnelFile, equipmentFile, correctionFile];

const HEADING =
  "date,source,country,source_id,estimate_type,estimate,days_since_invasion,weight,source_type";

export const estimatesFile: SeriesFile = {
  name: "estimates.csv",
  text: `${[
    HEADING,
    "2022-08-11,US officials (via NYT),russia,a_1,estimate,20000,168,1,deaths",
    "2023-02-28,CSIS,russia,a_2,estimate_low,60000,369,0.5,deaths",
    "2023-02-28,CSIS,russia,a_2,estimate_high,70000,369,0.5,deaths",
    "2023-03-01,UK MoD,russia,b_1,estimate,185000.5,370,1,casualties",
  ].join("\n")}\n`,
};

function jsonFile(name: string, rows: readonly object[]): SeriesFile {
  return { name, text: JSON.stringify(rows, null, 4) };
}

function equipmentRow(date: string, counts: Readonly<Record<string, number>>) {
  return { date, day: 1, ...counts };
}
