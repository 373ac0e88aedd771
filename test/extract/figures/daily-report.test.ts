import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { figuresOf } from "./figure-kit.ts";
import { NOTATIONS, type Notation, writeNumber } from "./number-writer.ts";

/** One line of a daily report of losses: the counted thing as it is printed behind its number, and its metric. */
interface Item {
  readonly column: string;
  readonly metric: string;
  readonly nouns: readonly string[];
}

const ITEMS: readonly Item[] = [
  item("tank", "TANKS", "دبابة"),
  item("APC", "ARMOURED_VEHICLES", "مركبة قتالية مدرعة", "عربة مدرعة", "ناقلة جند مدرعة"),
  item("field artillery", "ARTILLERY_SYSTEMS", "نظام مدفعية", "من أنظمة المدفعية", "قطعة مدفعية"),
  item("MRL", "MULTIPLE_ROCKET_LAUNCHERS", "راجمة صواريخ", "من أنظمة راجمات الصواريخ"),
  item("anti-aircraft warfare", "AIR_DEFENCE_SYSTEMS", "من أنظمة الدفاع الجوي", "منظومة دفاع جوي"),
  item("aircraft", "AIRCRAFT", "طائرة حربية", "طائرة"),
  item("helicopter", "HELICOPTERS", "مروحية", "طائرة مروحية"),
  item("drone", "DRONES", "طائرة مسيرة", "طائرة بدون طيار", "مسيرة"),
  item("cruise missiles", "CRUISE_MISSILES", "صاروخ كروز", "صاروخا مجنحا"),
  item("naval ship", "SHIPS", "سفينة حربية", "سفينة"),
  item("submarines", "SUBMARINES", "غواصة"),
  item("vehicles and fuel tanks", "VEHICLES_AND_FUEL_TANKS", "من المركبات وخزانات الوقود", "شاحنة"),
  item("special equipment", "SPECIAL_EQUIPMENT", "من وحدات المعدات الخاصة"),
  item("ground robotic systems", "GROUND_ROBOTS", "من الأنظمة الروبوتية الأرضية"),
];

function item(column: string, metric: string, ...nouns: readonly string[]): Item {
  return { column, metric, nouns };
}

type Day = Readonly<Record<string, unknown>>;

/** A report in sentences of our own; which words are used follows from the day's number. */
function writeReport(
  day: Day,
  losses: number,
  variant: number,
): { text: string; values: number[]; metrics: string[] } {
  const notation: Notation = NOTATIONS[variant % NOTATIONS.length] ?? "DIGITS";
  const values = [losses];
  const metrics = ["PERSONNEL_KILLED_OR_WOUNDED"];
  const parts: string[] = [];
  for (const { column, metric, nouns } of ITEMS) {
    const value = day[column];
    if (typeof value !== "number" || value < 3) continue;
    values.push(value);
    metrics.push(metric);
    parts.push(`${writeNumber(value, notation)} ${nouns[variant % nouns.length]}`);
  }
  const total = writeNumber(losses, notation);
  const opening = OPENINGS[variant % OPENINGS.length]?.(total) ?? "";
  return {
    text: `${opening}، كما خسر ${parts.join(LISTS[variant % LISTS.length])}.`,
    values,
    metrics,
  };
}

const OPENINGS: readonly ((total: string) => string)[] = [
  (total) => `منذ بداية الحرب بلغت خسائر الجيش المعادي ${total} جندي`,
  (total) => `وارتفع عدد قتلى وجرحى الجيش المعادي إلى نحو ${total} عسكري`,
  (total) => `وفقد الجيش المعادي أكثر من ${total} من جنوده`,
];
const LISTS = ["، و", " و"];

function expectRead(day: Day, losses: number, variant: number): void {
  const { text, values, metrics } = writeReport(day, losses, variant);
  const figures = figuresOf(text);
  expect(
    figures.map(({ value }) => value),
    text,
  ).toEqual(values);
  expect(
    figures.map(({ metric }) => metric),
    text,
  ).toEqual(metrics);
}

test("a generated report of every day for ten years is read without a fault", () => {
  for (let number = 1; number <= 3650; number++) {
    const day = Object.fromEntries(
      ITEMS.map(({ column }, index) => [column, (number * (index * 37 + 11) + index) % 90_000]),
    );
    expectRead(day, 2000 + number * 613, number);
  }
});

const folder = fileURLToPath(new URL("../../../../shared/figures/", import.meta.url));
const hasFigures = existsSync(folder);

test.skipIf(!hasFigures)(
  "the published series of losses is read without a fault (skipped where ../shared/figures is not there)",
  () => {
    const days = readDays("general-staff-equipment.json");
    const personnel = readDays("general-staff-personnel.json");
    for (const [index, day] of days.entries()) {
      const losses = Number(personnel[index]?.["personnel"] ?? 1000);
      expectRead(day, losses, index);
      expectRead(day, losses, index + 3);
    }
  },
);

function readDays(name: string): readonly Day[] {
  const days: unknown = JSON.parse(readFileSync(folder + name, "utf8"));
  return Array.isArray(days) ? days : [];
}
