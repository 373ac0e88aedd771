import { NOTATIONS, type Notation, writeNumber } from "./number-writer.ts";

/** What one day's report holds: the total of losses, those of the day, and the things lost by metric. */
export interface Day {
  readonly losses: number;
  readonly daily: number;
  readonly things: readonly (readonly [metric: string, count: number])[];
}

/** A figure that an article must yield. */
export interface Stated {
  readonly value: number;
  readonly qualifier: string;
  readonly metric: string;
  readonly period: string | null;
  /** Place of its whole in the list, or null. */
  readonly partOf: number | null;
}

/** One way to write the day's report: the sentence that opens it, its list sentences, its notation of numbers. */
interface Phrasing {
  readonly notation: Notation;
  readonly noun: 0 | 1 | 2;
  readonly joint: string;
  readonly title: string;
  readonly opening: Opening;
  readonly lists: readonly ((list: string) => string)[];
}

interface Opening {
  readonly qualifier: string;
  readonly hasDaily: boolean;
  readonly write: (total: string, daily: string) => string;
}

const MONTHS_OF_WAR = "منذ 24 فبراير/شباط 2022";

const OPENINGS: readonly Opening[] = [
  {
    qualifier: "ABOUT",
    hasDaily: true,
    write: (total, daily) =>
      `أعلنت هيئة الأركان العامة للقوات المسلحة الأوكرانية أن خسائر الجيش الروسي ${MONTHS_OF_WAR} بلغت نحو ${total} عسكري، من بينهم ${daily} عسكري خلال الساعات الأربع والعشرين الماضية.`,
  },
  {
    qualifier: "EXACT",
    hasDaily: true,
    write: (total, daily) =>
      `أعلن الجيش الأوكراني ارتفاع عدد القتلى والجرحى في صفوف القوات الروسية منذ بداية الحرب إلى ${total} جندي، بينهم ${daily} جندي خلال اليوم الماضي.`,
  },
  {
    qualifier: "MORE_THAN",
    hasDaily: true,
    write: (total, daily) =>
      `قالت هيئة الأركان الأوكرانية إن روسيا خسرت منذ بدء الحرب أكثر من ${total} جندي بين قتيل وجريح، منهم ${daily} خلال آخر 24 ساعة.`,
  },
  {
    qualifier: "EXACT",
    hasDaily: false,
    write: (total) =>
      `قتل أو أصيب ${total} جندي روسي منذ بداية الحرب، بحسب هيئة الأركان العامة الأوكرانية.`,
  },
];

const LISTS: readonly (readonly ((list: string) => string)[])[] = [
  [
    (list) => `وبحسب بيان نشرته الهيئة على فيسبوك، دمرت القوات الأوكرانية ${list}.`,
    (list) => `وأضاف البيان أنه تم أيضا تدمير ${list}.`,
  ],
  [
    (list) => `وذكرت هيئة الأركان أن القوات الروسية فقدت ${list}.`,
    (list) => `كما أشارت الهيئة إلى تدمير ${list}.`,
  ],
  [
    (list) => `وأوضح الجيش الأوكراني أن روسيا خسرت ${list}.`,
    (list) => `وأضاف الجيش أن خسائر موسكو من العتاد بلغت ${list}.`,
  ],
];

const TITLES = [
  "هيئة الأركان الأوكرانية تنشر حصيلة جديدة لخسائر موسكو",
  "كييف: خسائر روسيا ترتفع",
  "خسائر القوات الروسية كما تعلنها كييف",
];

/** The words behind a number, three for each metric. */
const NOUNS: Readonly<Record<string, readonly [string, string, string]>> = {
  TANKS: ["دبابة", "دبابة", "دبابة"],
  ARMOURED_VEHICLES: ["مركبة قتالية مدرعة", "عربة مدرعة", "ناقلة جند مدرعة"],
  ARTILLERY_SYSTEMS: ["نظام مدفعية", "من أنظمة المدفعية", "قطعة مدفعية"],
  MULTIPLE_ROCKET_LAUNCHERS: ["راجمة صواريخ", "من أنظمة راجمات الصواريخ", "راجمة صواريخ"],
  AIR_DEFENCE_SYSTEMS: ["من أنظمة الدفاع الجوي", "منظومة دفاع جوي", "نظام دفاع جوي"],
  AIRCRAFT: ["طائرة حربية", "طائرة", "طائرة حربية"],
  HELICOPTERS: ["مروحية", "طائرة مروحية", "مروحية"],
  DRONES: ["طائرة مسيرة", "طائرة بدون طيار", "مسيرة"],
  CRUISE_MISSILES: ["صاروخ كروز", "صاروخا مجنحا", "صاروخ كروز"],
  SHIPS: ["سفينة حربية", "سفينة", "سفينة حربية"],
  SUBMARINES: ["غواصة", "غواصة", "غواصة"],
  VEHICLES_AND_FUEL_TANKS: ["من المركبات وخزانات الوقود", "شاحنة", "من المركبات وخزانات الوقود"],
  SPECIAL_EQUIPMENT: ["من وحدات المعدات الخاصة", "من المعدات الخاصة", "من وحدات المعدات الخاصة"],
  GROUND_ROBOTS: [
    "من الأنظمة الروبوتية الأرضية",
    "من الأنظمة الروبوتية الأرضية",
    "من الأنظمة الروبوتية الأرضية",
  ],
};

/** The phrasing of a number: different ones for numbers that follow each other, all of them in 252. */
function phrasingOf(number: number): Phrasing {
  const opening = pick(OPENINGS, number);
  return {
    notation: pick(NOTATIONS, number),
    noun: pick([0, 1, 2] as const, number),
    joint: pick([" و", "، و"], Math.floor(number / 84)),
    title: pick(TITLES, number),
    opening,
    lists: pick(LISTS, Math.floor(number / 12)),
  };
}

/** The day's report as an article of our own, and the figures it states in text order. */
export function writeDailyArticle(
  day: Day,
  number: number,
): { readonly text: string; readonly states: readonly Stated[] } {
  const { notation, noun, joint, title, opening, lists } = phrasingOf(number);
  const write = (value: number) => writeNumber(value, notation);
  // Below three the noun itself says how many, and the report leaves out what is none.
  const things = day.things.filter(([, count]) => count >= 3);
  const half = Math.ceil(things.length / 2);
  const sentences = [things.slice(0, half), things.slice(half)].flatMap((part, index) =>
    part.length === 0
      ? []
      : [
          pick(
            lists,
            index,
          )(
            part
              .map(([metric, count]) => `${write(count)} ${NOUNS[metric]?.[noun] ?? metric}`)
              .join(joint),
          ),
        ],
  );
  const withDaily = opening.hasDaily && day.daily >= 3 && day.daily < day.losses;
  const first = withDaily
    ? opening.write(write(day.losses), write(day.daily))
    : pick(OPENINGS, 3).write(write(day.losses), "");
  const qualifier = withDaily ? opening.qualifier : "EXACT";
  return {
    text: `${title}\n\n${first}\n${sentences.join("\n")}\n`,
    states: [
      stated(day.losses, qualifier, "PERSONNEL_KILLED_OR_WOUNDED", "CUMULATIVE", null),
      ...(withDaily
        ? [stated(day.daily, "EXACT", "PERSONNEL_KILLED_OR_WOUNDED", "WINDOW", 0)]
        : []),
      ...things.map(([metric, count]) => stated(count, "EXACT", metric, null, null)),
    ],
  };
}

const stated = (
  value: number,
  qualifier: string,
  metric: string,
  period: string | null,
  partOf: number | null,
): Stated => ({ value, qualifier, metric, period, partOf });

function pick<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error("Nothing to pick from.");
  return item;
}
