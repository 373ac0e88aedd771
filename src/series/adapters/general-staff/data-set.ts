import type { SeriesRelayer, Who } from "../../series-adapter.ts";
import type { TableName } from "./rows.ts";

export const DATA_SET = "2022-Ukraine-Russia-War-Dataset";

const FOLDER = `https://github.com/PetroIvaniuk/${DATA_SET}/blob/main/data`;

const TABLES: Readonly<Record<TableName, { readonly file: string; readonly title: string }>> = {
  personnel: { file: "russia_losses_personnel.json", title: "Russian personnel losses" },
  equipment: { file: "russia_losses_equipment.json", title: "Russian equipment losses" },
  correction: {
    file: "russia_losses_equipment_correction.json",
    title: "Corrections of Russian losses",
  },
};

/** The body whose totals the data set keeps: the very entity that articles name. */
export const GENERAL_STAFF: Who = { kind: "CURATED", key: "org/ua-general-staff" };

export const RUSSIA: Who = { kind: "CURATED", key: "state/ru" };

/** For what the data set states without saying who counted it. */
export const DATA_SET_ITSELF: Who = {
  kind: "NAMED",
  as: "ORGANIZATION",
  name: DATA_SET,
  country: null,
};

/** Who copies the General Staff's totals into the data set, by the name on its licence. */
export const KEEPER: SeriesRelayer = {
  who: { kind: "NAMED", as: "PERSON", name: "Petro Ivaniuk", country: null },
  role: "REPUBLISHER",
  span: null,
};

/** First day of what the totals count. */
export const WAR_BEGAN = "2022-02-24";

/** Where a row is published, under which title. `days` is one day, or two with `..` between them. */
export function placeOf(table: TableName, days: string) {
  const { file, title } = TABLES[table];
  return { url: `${FOLDER}/${file}#${days}`, outlet: DATA_SET, title: `${title}, ${days}` };
}
