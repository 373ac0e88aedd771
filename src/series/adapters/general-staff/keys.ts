/** What a key of the data set counts. */
export interface CountedKey {
  /** Code of the taxonomy. Null where it holds no such thing: then the key itself is the noun, and nothing is compared. */
  readonly metric: string | null;
  /** Whose figure it is. The data set takes prisoners from elsewhere than the General Staff. */
  readonly by: "GENERAL_STAFF" | "DATA_SET";
}

/** The data set's keys that count something. A new one is a line here. */
export const COUNTED_KEYS: ReadonlyMap<string, CountedKey> = new Map([
  ["personnel", { metric: "PERSONNEL_KILLED_OR_WOUNDED", by: "GENERAL_STAFF" }],
  ["POW", { metric: "PERSONNEL_CAPTURED", by: "DATA_SET" }],
  ["aircraft", { metric: "AIRCRAFT", by: "GENERAL_STAFF" }],
  ["helicopter", { metric: "HELICOPTERS", by: "GENERAL_STAFF" }],
  ["tank", { metric: "TANKS", by: "GENERAL_STAFF" }],
  ["APC", { metric: "ARMOURED_VEHICLES", by: "GENERAL_STAFF" }],
  ["field artillery", { metric: "ARTILLERY_SYSTEMS", by: "GENERAL_STAFF" }],
  ["MRL", { metric: "MULTIPLE_ROCKET_LAUNCHERS", by: "GENERAL_STAFF" }],
  ["anti-aircraft warfare", { metric: "AIR_DEFENCE_SYSTEMS", by: "GENERAL_STAFF" }],
  ["drone", { metric: "DRONES", by: "GENERAL_STAFF" }],
  ["ground robotic systems", { metric: "GROUND_ROBOTS", by: "GENERAL_STAFF" }],
  ["cruise missiles", { metric: "CRUISE_MISSILES", by: "GENERAL_STAFF" }],
  ["naval ship", { metric: "SHIPS", by: "GENERAL_STAFF" }],
  ["submarines", { metric: "SUBMARINES", by: "GENERAL_STAFF" }],
  ["vehicles and fuel tanks", { metric: "VEHICLES_AND_FUEL_TANKS", by: "GENERAL_STAFF" }],
  ["special equipment", { metric: "SPECIAL_EQUIPMENT", by: "GENERAL_STAFF" }],
  // Of the first weeks, before they were joined into one.
  ["military auto", { metric: "VEHICLES", by: "GENERAL_STAFF" }],
  ["fuel tank", { metric: "FUEL_TANKS", by: "GENERAL_STAFF" }],
  ["mobile SRBM system", { metric: "MISSILE_SYSTEMS", by: "GENERAL_STAFF" }],
]);

/** Keys that are known and count nothing. */
export const OTHER_KEYS: ReadonlySet<string> = new Set([
  "date",
  "day",
  "personnel*",
  "greatest losses direction",
]);
