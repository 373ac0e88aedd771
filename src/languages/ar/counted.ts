import type { FigureUnit } from "../../model/figure.ts";
import type {
  CountedForm,
  CountedGroup,
  CountedModifierTerm,
  CountedTerm,
} from "../figure-terms.ts";
import { splitForms } from "./split-forms.ts";

/** What newswire counts: people, equipment, buildings, places, money, measures, time. */
export function buildCounted(): readonly (CountedTerm | CountedModifierTerm)[] {
  return [...ROWS.flatMap(expand), ...MODIFIERS.map(modifier)];
}

/**
 * How a noun inflects. F feminine: dual in -tayn · B masculine with broken plural: dual in -ayn · S sound plural in -in, which is spelled like a dual,
 * so that only the dual in -an is one · N no dual. A second letter for phrases: A every word agrees · C the first word is in construct.
 */
type Inflection = "F" | "B" | "S" | "N" | "FA" | "BA" | "SA" | "FC" | "BC" | "NC";

interface Sense {
  readonly group: CountedGroup;
  readonly unit?: FigureUnit;
  readonly event?: string;
  readonly metrics?: Readonly<Record<string, string>>;
  readonly bareOne?: true;
  readonly writtenFor?: string;
}

/** Singulars, a slash, plurals; bars between spellings. */
type Row = readonly [sense: Sense, inflection: Inflection, forms: string];

function lost(code: string, shotDown = code, given = code): Sense {
  return {
    group: "THING",
    metrics: {
      DESTROYED: code,
      LOST: code,
      TAKEN: code,
      SHOT_DOWN: shotDown,
      DELIVERED: `${given}_DELIVERED`,
      ARRIVED: `${given}_DELIVERED`,
      PROMISED: `${given}_PROMISED`,
    },
  };
}

const PERSONNEL: Sense = { group: "PERSONNEL", bareOne: true };
/** Special equipment, a line of daily tallies, has become special forces on its way through other languages. */
const SPECIAL_FORCES: Sense = { group: "PERSONNEL", writtenFor: "SPECIAL_EQUIPMENT" };
const CIVILIANS: Sense = { group: "CIVILIANS", bareOne: true };
const PEOPLE: Sense = { group: "PEOPLE", bareOne: true };
const ROLE: Sense = { group: "PEOPLE" };
const SOURCE: Sense = { group: "SOURCE" };
const PLACE: Sense = { group: "PLACE", metrics: { TAKEN: "SETTLEMENTS_CAPTURED" } };
const THING: Sense = { group: "THING" };
const happened = (event: string): Sense => ({ group: "PEOPLE", event, bareOne: true });
const always = (code: string): Sense => ({ group: "THING", metrics: { ANY: code } });
const measure = (unit: FigureUnit): Sense => ({ group: "MEASURE", unit });
const time = (unit: FigureUnit): Sense => ({ group: "TIME", unit });
const money = (unit: FigureUnit): Sense => ({
  group: "MEASURE",
  unit,
  metrics: {
    DELIVERED: "AID_MONEY_DELIVERED",
    ARRIVED: "AID_MONEY_DELIVERED",
    PROMISED: "AID_MONEY_PROMISED",
  },
});
const TERRITORY: Sense = {
  group: "MEASURE",
  unit: "SQUARE_KILOMETRE",
  metrics: { TAKEN: "TERRITORY_TAKEN" },
};
const PRISONER: Sense = { group: "PERSONNEL", event: "CAPTURED" };
const TANK = lost("TANKS");
const ARMOUR = lost("ARMOURED_VEHICLES");
const GUN = lost("ARTILLERY_SYSTEMS");
const ROCKETS = lost("MULTIPLE_ROCKET_LAUNCHERS");
const AIR_DEFENCE = lost("AIR_DEFENCE_SYSTEMS");
const PLANE = lost("AIRCRAFT", "AIRCRAFT_SHOT_DOWN");
const HELICOPTER = lost("HELICOPTERS", "HELICOPTERS_SHOT_DOWN");
const DRONE: Sense = {
  group: "THING",
  metrics: { ...lost("DRONES", "DRONES_SHOT_DOWN").metrics, LAUNCHED: "DRONES_LAUNCHED" },
};
const CRUISE: Sense = {
  group: "THING",
  metrics: {
    ...lost("CRUISE_MISSILES", "CRUISE_MISSILES_SHOT_DOWN", "MISSILES").metrics,
    LAUNCHED: "CRUISE_MISSILES_LAUNCHED",
  },
};
const BALLISTIC: Sense = {
  group: "THING",
  metrics: {
    ...lost("BALLISTIC_MISSILES", "BALLISTIC_MISSILES_SHOT_DOWN", "MISSILES").metrics,
    LAUNCHED: "BALLISTIC_MISSILES_LAUNCHED",
  },
};
const MISSILE: Sense = {
  group: "THING",
  metrics: { ...lost("MISSILES", "MISSILES_SHOT_DOWN").metrics, LAUNCHED: "MISSILES_LAUNCHED" },
};
const SHELL: Sense = {
  group: "THING",
  metrics: {
    LAUNCHED: "SHELLS_FIRED",
    DELIVERED: "SHELLS_DELIVERED",
    ARRIVED: "SHELLS_DELIVERED",
    PROMISED: "SHELLS_PROMISED",
  },
};
const onlyLost = (code: string): Sense => ({
  group: "THING",
  metrics: { DESTROYED: code, LOST: code, TAKEN: code },
});
const SHIP = onlyLost("SHIPS");
const SUBMARINE = onlyLost("SUBMARINES");
const VEHICLE = onlyLost("VEHICLES_AND_FUEL_TANKS");
const SPECIAL = onlyLost("SPECIAL_EQUIPMENT");
const ROBOT = onlyLost("GROUND_ROBOTS");
const EQUIPMENT: Sense = {
  group: "THING",
  metrics: {
    DESTROYED: "EQUIPMENT",
    LOST: "EQUIPMENT",
    TAKEN: "EQUIPMENT",
    DELIVERED: "EQUIPMENT_DELIVERED",
    ARRIVED: "EQUIPMENT_DELIVERED",
    PROMISED: "EQUIPMENT_PROMISED",
  },
};
const DEPOT: Sense = {
  group: "THING",
  metrics: { DESTROYED: "DEPOTS_DESTROYED", HIT: "DEPOTS_DESTROYED" },
};
const COMMAND_POST: Sense = {
  group: "THING",
  metrics: { DESTROYED: "COMMAND_POSTS_DESTROYED" },
};
const BUILDING: Sense = {
  group: "THING",
  metrics: {
    DESTROYED: "BUILDINGS_DESTROYED",
    DAMAGED: "BUILDINGS_DAMAGED",
    HIT: "BUILDINGS_HIT",
  },
};
const ATTACK: Sense = {
  group: "THING",
  metrics: { REPELLED: "ATTACKS_REPELLED", ANY: "ATTACKS" },
};

const ROWS: readonly Row[] = [
  [PERSONNEL, "B", "جندي / جنود"],
  [PERSONNEL, "S", "عسكري / عسكريين | عسكريون"],
  [PERSONNEL, "B", "ضابط / ضباط"],
  [PERSONNEL, "N", "جيش / قوات | الجيش"],
  [PERSONNEL, "S", "مقاتل / مقاتلين | مقاتلون"],
  [PERSONNEL, "S", "مسلح / مسلحين | مسلحون"],
  [PERSONNEL, "S", "مجند / مجندين | مجندون"],
  [PERSONNEL, "B", "جنرال / جنرالات"],
  [PERSONNEL, "B", "عنصر / عناصر"],
  [PERSONNEL, "S", "مرتزق / مرتزقة | مرتزقين"],
  [PERSONNEL, "S", "شرطي / شرطيين | شرطيون | رجال شرطة"],
  [PERSONNEL, "S", "متطوع / متطوعين | متطوعون"],
  [PERSONNEL, "S", "طيار / طيارين | طيارون"],
  [PERSONNEL, "B", "قناص / قناصة | قناصين"],
  [PERSONNEL, "BC", "جندي احتياط / جنود احتياط"],
  [PERSONNEL, "S", "إرهابي / إرهابيين | إرهابيون"],
  [PERSONNEL, "S", "متمرد / متمردين | متمردون"],
  [SPECIAL_FORCES, "N", "قوات خاصة / القوات الخاصة | وحدات القوات الخاصة"],
  [CIVILIANS, "S", "مدني / مدنيين | مدنيون"],
  [CIVILIANS, "F", "مدنية / مدنيات"],
  [CIVILIANS, "B", "طفل / أطفال"],
  [CIVILIANS, "F", "طفلة / طفلات"],
  [CIVILIANS, "F", "امرأة / نساء | سيدات"],
  [CIVILIANS, "F", "سيدة / سيدات"],
  [CIVILIANS, "S", "مسن / مسنين | مسنون"],
  [CIVILIANS, "S", "مراهق / مراهقين"],
  [CIVILIANS, "BA", "شخص مدني / أشخاص مدنيين"],
  [CIVILIANS, "BA", "مواطن مدني / مواطنين مدنيين"],
  [PEOPLE, "B", "شخص / أشخاص"],
  [PEOPLE, "B", "فرد / أفراد"],
  [PEOPLE, "B", "رجل / رجال"],
  [PEOPLE, "B", "شاب / شبان | شباب"],
  [PEOPLE, "B", "فتى / فتيان"],
  [PEOPLE, "F", "فتاة / فتيات"],
  [PEOPLE, "S", "مواطن / مواطنين | مواطنون"],
  [PEOPLE, "S", "عامل / عمال"],
  [PEOPLE, "BC", "عنصر إسعاف / عناصر إسعاف | عناصر الإسعاف"],
  [PEOPLE, "BC", "عنصر إطفاء / عناصر إطفاء | عناصر الإطفاء"],
  [PEOPLE, "BC", "عنصر دفاع مدني / عناصر دفاع مدني | عناصر الدفاع المدني | عناصر من الدفاع المدني"],
  [PEOPLE, "BC", "رجل إطفاء / رجال إطفاء | رجال الإطفاء"],
  [PEOPLE, "BC", "رجل إنقاذ / رجال إنقاذ | رجال الإنقاذ"],
  [PEOPLE, "S", "موظف / موظفين | موظفون"],
  [PEOPLE, "S", "مسعف / مسعفين | مسعفون"],
  [PEOPLE, "B", "راكب / ركاب"],
  [PEOPLE, "S", "مهاجر / مهاجرين | مهاجرون"],
  [PEOPLE, "S", "متظاهر / متظاهرين | متظاهرون"],
  [PEOPLE, "B", "بحار / بحارة"],
  [PEOPLE, "S", "فلسطيني / فلسطينيين | فلسطينيون"],
  [ROLE, "B", "ناشط / نشطاء | ناشطين"],
  [ROLE, "N", "طالب / طلاب | طلبة"],
  [ROLE, "B", "طبيب / أطباء"],
  [ROLE, "F", "ممرضة / ممرضات"],
  [ROLE, "S", "ممرض / ممرضين"],
  [ROLE, "B", "عالم / علماء"],
  [ROLE, "S", "مهندس / مهندسين"],
  [ROLE, "S", "معلم / معلمين"],
  [ROLE, "S", "لاعب / لاعبين"],
  [ROLE, "S", "سائح / سياح"],
  [ROLE, "S", "حاج / حجاج"],
  [ROLE, "S", "زائر / زوار"],
  [ROLE, "S", "ناخب / ناخبين"],
  [ROLE, "S", "نائب / نواب"],
  [ROLE, "S", "عضو / أعضاء"],
  [ROLE, "S", "وزير / وزراء"],
  [ROLE, "S", "سفير / سفراء"],
  [ROLE, "S", "دبلوماسي / دبلوماسيين | دبلوماسيون"],
  [ROLE, "S", "صحفي / صحفيين | صحفيون | صحافيين"],
  [ROLE, "S", "صحافي / صحافيين"],
  [ROLE, "S", "سائق / سائقين"],
  [ROLE, "S", "مشجع / مشجعين"],
  [ROLE, "S", "مشارك / مشاركين"],
  [ROLE, "S", "مرشح / مرشحين"],
  [ROLE, "S", "مستشار / مستشارين"],
  [ROLE, "S", "مراقب / مراقبين"],
  [ROLE, "S", "مفتش / مفتشين"],
  [ROLE, "S", "خبير / خبراء"],
  [ROLE, "S", "متهم / متهمين"],
  [ROLE, "N", "مشتبه به / مشتبه بهم"],
  [ROLE, "S", "قائد / قادة"],
  [ROLE, "N", "رهينة / رهائن"],
  [ROLE, "S", "مشرد / مشردين"],
  [ROLE, "F", "عائلة / عائلات"],
  [ROLE, "F", "أسرة / أسر"],
  [ROLE, "NC", "من أفراد الطاقم / من أفراد الجيش"],
  [{ group: "PEOPLE", metrics: { ANY: "POPULATION" } }, "N", "نسمة / نسمات"],
  [{ group: "PEOPLE", metrics: { ANY: "POPULATION" } }, "N", "ساكن / سكان"],
  [happened("KILLED"), "B", "قتيل / قتلى"],
  [happened("KILLED"), "B", "شهيد / شهداء"],
  [happened("KILLED"), "F", "ضحية / ضحايا"],
  [happened("KILLED"), "F", "جثة / جثث"],
  [happened("KILLED"), "N", "جثمان / جثامين"],
  [happened("KILLED"), "F", "وفاة / وفيات"],
  [happened("WOUNDED"), "B", "جريح / جرحى"],
  [happened("WOUNDED"), "S", "مصاب / مصابين | مصابون"],
  [ROLE, "N", "إصابة / إصابات"],
  [happened("KILLED_OR_WOUNDED"), "NC", "قتيل وجريح / قتلى وجرحى"],
  [happened("KILLED_OR_WOUNDED"), "NC", "بين قتيل وجريح / ما بين قتيل وجريح"],
  [happened("KILLED_OR_WOUNDED"), "NC", "قتيل أو جريح / قتلى أو جرحى"],
  [happened("MISSING"), "S", "مفقود / مفقودين | مفقودون"],
  [happened("DISPLACED"), "S", "نازح / نازحين | نازحون"],
  [happened("DISPLACED"), "S", "لاجئ / لاجئين | لاجئون"],
  [happened("DISPLACED"), "NC", "مشرد داخليا / مشردين داخليا"],
  [happened("DETAINED"), "S", "معتقل / معتقلين | معتقلون"],
  [happened("DETAINED"), "S", "محتجز / محتجزين | محتجزون"],
  [happened("DETAINED"), "S", "موقوف / موقوفين | موقوفون"],
  [happened("DETAINED"), "B", "سجين / سجناء"],
  [happened("TRAPPED"), "S", "محاصر / محاصرين | محاصرون"],
  [PRISONER, "B", "أسير / أسرى"],
  [PRISONER, "BC", "أسير حرب / أسرى حرب"],
  [SOURCE, "B", "مصدر / مصادر"],
  [SOURCE, "B", "شاهد / شهود"],
  [SOURCE, "N", "شاهد عيان / شهود عيان"],
  [SOURCE, "N", "مراسل / مراسلين"],
  [SOURCE, "N", "محلل / محللين"],
  [{ group: "SOURCE" }, "S", "مسؤول / مسؤولين | مسؤولون | مسئولين"],
  [TANK, "F", "دبابة / دبابات"],
  [TANK, "FC", "دبابة قتال رئيسية / دبابات قتال رئيسية"],
  [ARMOUR, "F", "مدرعة / مدرعات"],
  [ARMOUR, "FA", "مركبة مدرعة / مركبات مدرعة"],
  [ARMOUR, "FA", "مركبة قتالية مدرعة / مركبات قتالية مدرعة"],
  [ARMOUR, "FA", "مركبة قتالية / مركبات قتالية"],
  [ARMOUR, "FA", "آلية مدرعة / آليات مدرعة"],
  [ARMOUR, "FA", "عربة مدرعة / عربات مدرعة"],
  [ARMOUR, "FA", "عربة قتالية مدرعة / عربات قتالية مدرعة"],
  [ARMOUR, "FA", "عربة قتالية / عربات قتالية"],
  [ARMOUR, "FA", "عربة مصفحة / عربات مصفحة"],
  [ARMOUR, "FA", "سيارة مدرعة / سيارات مدرعة"],
  [ARMOUR, "FC", "ناقلة جند / ناقلات جند"],
  [ARMOUR, "FC", "ناقلة جند مدرعة / ناقلات جند مدرعة"],
  [ARMOUR, "FC", "ناقلة جنود / ناقلات جنود"],
  [ARMOUR, "FC", "ناقلة جنود مدرعة / ناقلات جنود مدرعة"],
  [ARMOUR, "FC", "مركبة مشاة قتالية / مركبات مشاة قتالية"],
  [ARMOUR, "FC", "عربة مشاة قتالية / عربات مشاة قتالية"],
  [ARMOUR, "FC", "مركبة قتال مشاة / مركبات قتال مشاة"],
  [GUN, "BC", "نظام مدفعية / أنظمة مدفعية | أنظمة المدفعية | نظم مدفعية"],
  [GUN, "FC", "منظومة مدفعية / منظومات مدفعية | منظومات المدفعية"],
  [GUN, "FC", "قطعة مدفعية / قطع مدفعية | قطع المدفعية"],
  [GUN, "FC", "وحدة مدفعية / وحدات مدفعية | وحدات المدفعية"],
  [GUN, "BA", "سلاح مدفعي / أسلحة مدفعية"],
  [GUN, "BA", "نظام مدفعي / أنظمة مدفعية"],
  [GUN, "B", "مدفع / مدافع"],
  [GUN, "BC", "مدفع هاوتزر / مدافع هاوتزر"],
  [GUN, "BC", "مدفع هاون / مدافع هاون"],
  [GUN, "BA", "مدفع ذاتي الحركة / مدافع ذاتية الحركة | مدافع ذاتية الدفع"],
  [GUN, "N", "هاوتزر / هاوتزرات"],
  [GUN, "N", "هاون / هاونات"],
  [ROCKETS, "F", "راجمة / راجمات"],
  [ROCKETS, "FC", "راجمة صواريخ / راجمات صواريخ | راجمات الصواريخ"],
  [
    ROCKETS,
    "FC",
    "راجمة صواريخ متعددة الإطلاق / راجمات صواريخ متعددة الإطلاق | راجمات الصواريخ متعددة الإطلاق",
  ],
  [ROCKETS, "NC", "نظام راجمات صواريخ / أنظمة راجمات الصواريخ | أنظمة راجمات صواريخ"],
  [
    ROCKETS,
    "NC",
    "نظام صواريخ متعدد الإطلاق / أنظمة راجمات الصواريخ متعددة الإطلاق | أنظمة صواريخ متعددة الإطلاق",
  ],
  [
    ROCKETS,
    "NC",
    "نظام إطلاق صواريخ متعدد / أنظمة إطلاق صواريخ متعددة | أنظمة إطلاق الصواريخ المتعددة",
  ],
  [ROCKETS, "NC", "نظام راجمات / أنظمة راجمات"],
  [ROCKETS, "NC", "قاذفة صواريخ متعددة / قاذفات صواريخ متعددة | قاذفات الصواريخ المتعددة"],
  [ROCKETS, "FC", "قاذفة صواريخ / قاذفات صواريخ | قاذفات الصواريخ"],
  [ROCKETS, "FC", "منصة إطلاق صواريخ / منصات إطلاق صواريخ | منصات إطلاق الصواريخ"],
  [ROCKETS, "FC", "منظومة إطلاق صواريخ / منظومات إطلاق صواريخ"],
  [AIR_DEFENCE, "BC", "نظام دفاع جوي / أنظمة دفاع جوي | أنظمة الدفاع الجوي | نظم دفاع جوي"],
  [AIR_DEFENCE, "FC", "منظومة دفاع جوي / منظومات دفاع جوي | منظومات الدفاع الجوي"],
  [AIR_DEFENCE, "FC", "منصة دفاع جوي / منصات دفاع جوي | منصات الدفاع الجوي"],
  [AIR_DEFENCE, "FC", "وحدة دفاع جوي / وحدات دفاع جوي | وحدات الدفاع الجوي"],
  [AIR_DEFENCE, "FC", "وسيلة دفاع جوي / وسائل دفاع جوي | وسائل الدفاع الجوي"],
  [AIR_DEFENCE, "FC", "بطارية دفاع جوي / بطاريات دفاع جوي"],
  [AIR_DEFENCE, "BC", "نظام مضاد للطائرات / أنظمة مضادة للطائرات"],
  [
    AIR_DEFENCE,
    "NC",
    "منصة للدفاع الجوي / منصات للدفاع الجوي | أنظمة للدفاع الجوي | منظومات للدفاع الجوي",
  ],
  [AIR_DEFENCE, "FC", "منظومة باتريوت / منظومات باتريوت | أنظمة باتريوت | بطاريات باتريوت"],
  [PLANE, "F", "طائرة / طائرات"],
  [PLANE, "FA", "طائرة حربية / طائرات حربية"],
  [PLANE, "FA", "طائرة مقاتلة / طائرات مقاتلة"],
  [PLANE, "FA", "طائرة عسكرية / طائرات عسكرية"],
  [PLANE, "F", "مقاتلة / مقاتلات"],
  [PLANE, "F", "قاذفة / قاذفات"],
  [PLANE, "FC", "طائرة نقل / طائرات نقل"],
  [HELICOPTER, "F", "مروحية / مروحيات"],
  [HELICOPTER, "F", "هليكوبتر / هليكوبترات"],
  [HELICOPTER, "FA", "طائرة مروحية / طائرات مروحية"],
  [HELICOPTER, "FA", "طائرة عمودية / طائرات عمودية"],
  [HELICOPTER, "FC", "طائرة هليكوبتر / طائرات هليكوبتر"],
  [DRONE, "F", "مسيرة / مسيرات"],
  [DRONE, "FA", "طائرة مسيرة / طائرات مسيرة"],
  [DRONE, "FC", "طائرة بدون طيار / طائرات بدون طيار"],
  [DRONE, "FC", "طائرة من دون طيار / طائرات من دون طيار"],
  [DRONE, "FC", "طائرة دون طيار / طائرات دون طيار"],
  [DRONE, "FA", "مسيرة انتحارية / مسيرات انتحارية"],
  [DRONE, "FA", "طائرة انتحارية مسيرة / طائرات انتحارية مسيرة"],
  [DRONE, "FC", "طائرة بلا طيار / طائرات بلا طيار"],
  [DRONE, "N", "درون / درونات"],
  [BALLISTIC, "BA", "صاروخ باليستي / صواريخ باليستية"],
  [BALLISTIC, "BA", "صاروخ بالستي / صواريخ بالستية"],
  [CRUISE, "BC", "صاروخ كروز / صواريخ كروز"],
  [CRUISE, "BA", "صاروخ مجنح / صواريخ مجنحة"],
  [CRUISE, "BA", "صاروخ جوال / صواريخ جوالة"],
  [CRUISE, "BC", "صاروخ كاليبر / صواريخ كاليبر"],
  [MISSILE, "B", "صاروخ / صواريخ"],
  [MISSILE, "BA", "صاروخ باليستي / صواريخ باليستية"],
  [MISSILE, "BA", "صاروخ بالستي / صواريخ بالستية"],
  [MISSILE, "BA", "صاروخ موجه / صواريخ موجهة"],
  [SHELL, "F", "قذيفة / قذائف"],
  [SHELL, "FC", "قذيفة مدفعية / قذائف مدفعية"],
  [SHELL, "FC", "قذيفة هاون / قذائف هاون"],
  [SHELL, "F", "طلقة / طلقات"],
  [THING, "F", "رصاصة / رصاصات"],
  [THING, "F", "قنبلة / قنابل"],
  [THING, "B", "لغم / ألغام"],
  [THING, "F", "ذخيرة / ذخائر"],
  [THING, "F", "عبوة ناسفة / عبوات ناسفة"],
  [THING, "F", "عبوة / عبوات"],
  [SHIP, "F", "سفينة / سفن"],
  [SHIP, "FA", "سفينة حربية / سفن حربية"],
  [SHIP, "FC", "سفينة إنزال / سفن إنزال"],
  [SHIP, "B", "زورق / زوارق"],
  [SHIP, "B", "قارب / قوارب"],
  [SHIP, "F", "بارجة / بوارج"],
  [SHIP, "F", "فرقاطة / فرقاطات"],
  [SHIP, "NC", "سفينة وزورق / سفن وزوارق"],
  [THING, "F", "ناقلة نفط / ناقلات نفط"],
  [THING, "F", "ناقلة / ناقلات"],
  [THING, "F", "باخرة / بواخر"],
  [SUBMARINE, "F", "غواصة / غواصات"],
  [VEHICLE, "F", "مركبة / مركبات"],
  [VEHICLE, "F", "شاحنة / شاحنات"],
  [VEHICLE, "B", "صهريج / صهاريج"],
  [VEHICLE, "BC", "صهريج وقود / صهاريج وقود"],
  [VEHICLE, "BC", "خزان وقود / خزانات وقود | خزانات الوقود"],
  [
    VEHICLE,
    "NC",
    "مركبة وخزان وقود / مركبات وخزانات وقود | المركبات وخزانات الوقود | مركبات وخزانات الوقود",
  ],
  [VEHICLE, "NC", "سيارة وصهريج وقود / سيارات وصهاريج وقود | المركبات وصهاريج الوقود"],
  [VEHICLE, "F", "سيارة / سيارات"],
  [VEHICLE, "FA", "سيارة عسكرية / سيارات عسكرية"],
  [VEHICLE, "FA", "مركبة عسكرية / مركبات عسكرية"],
  [VEHICLE, "F", "عربة / عربات"],
  [
    SPECIAL,
    "NC",
    "قطعة من المعدات الخاصة / وحدات المعدات الخاصة | قطع المعدات الخاصة | المعدات الخاصة | معدات خاصة",
  ],
  [SPECIAL, "NC", "وحدة معدات خاصة / وحدات معدات خاصة | قطع معدات خاصة"],
  [
    ROBOT,
    "NC",
    "نظام روبوتي أرضي / أنظمة روبوتية أرضية | الأنظمة الروبوتية الأرضية | روبوتات أرضية",
  ],
  [ROBOT, "BA", "روبوت أرضي / روبوتات أرضية"],
  [EQUIPMENT, "F", "آلية / آليات"],
  [EQUIPMENT, "FA", "آلية عسكرية / آليات عسكرية"],
  [EQUIPMENT, "NC", "معدة عسكرية / معدات عسكرية | قطع عسكرية"],
  [EQUIPMENT, "FC", "قطعة سلاح / قطع سلاح"],
  [EQUIPMENT, "F", "منظومة / منظومات"],
  [EQUIPMENT, "F", "منصة / منصات"],
  [EQUIPMENT, "F", "بطارية / بطاريات"],
  [EQUIPMENT, "BC", "نظام رادار / أنظمة رادار"],
  [EQUIPMENT, "B", "رادار / رادارات"],
  [EQUIPMENT, "FC", "محطة رادار / محطات رادار"],
  [THING, "B", "نظام / أنظمة | نظم"],
  [DEPOT, "B", "مستودع / مستودعات"],
  [DEPOT, "BC", "مستودع ذخيرة / مستودعات ذخيرة"],
  [DEPOT, "BC", "مستودع وقود / مستودعات وقود"],
  [DEPOT, "B", "مخزن / مخازن"],
  [DEPOT, "BC", "مخزن أسلحة / مخازن أسلحة"],
  [COMMAND_POST, "BC", "مركز قيادة / مراكز قيادة"],
  [COMMAND_POST, "BC", "مقر قيادة / مقرات قيادة"],
  [COMMAND_POST, "FC", "نقطة قيادة / نقاط قيادة"],
  [COMMAND_POST, "BC", "موقع قيادة / مواقع قيادة"],
  [THING, "B", "مركز / مراكز"],
  [THING, "B", "مقر / مقرات | مقار"],
  [THING, "B", "موقع / مواقع"],
  [THING, "B", "هدف / أهداف"],
  [THING, "F", "منشأة / منشآت"],
  [THING, "F", "قاعدة / قواعد"],
  [THING, "B", "معسكر / معسكرات"],
  [THING, "B", "جسر / جسور"],
  [THING, "F", "محطة / محطات"],
  [THING, "B", "مطار / مطارات"],
  [THING, "B", "ميناء / موانئ"],
  [THING, "B", "مصنع / مصانع"],
  [THING, "F", "مصفاة / مصاف | مصافي"],
  [THING, "B", "مفاعل / مفاعلات"],
  [THING, "B", "نفق / أنفاق"],
  [THING, "B", "خندق / خنادق"],
  [BUILDING, "B", "مبنى / مباني | مبان"],
  [BUILDING, "F", "بناية / بنايات"],
  [BUILDING, "B", "منزل / منازل"],
  [BUILDING, "B", "بيت / بيوت"],
  [BUILDING, "B", "مسكن / مساكن"],
  [BUILDING, "F", "شقة / شقق"],
  [BUILDING, "F", "مدرسة / مدارس"],
  [BUILDING, "B", "مستشفى / مستشفيات"],
  [BUILDING, "F", "وحدة سكنية / وحدات سكنية"],
  [BUILDING, "F", "كنيسة / كنائس"],
  [BUILDING, "B", "مسجد / مساجد"],
  [BUILDING, "B", "متجر / متاجر"],
  [BUILDING, "B", "مصرف / مصارف"],
  [BUILDING, "B", "فندق / فنادق"],
  [PLACE, "F", "مدينة / مدن"],
  [PLACE, "F", "بلدة / بلدات"],
  [PLACE, "F", "قرية / قرى"],
  [PLACE, "F", "منطقة / مناطق"],
  [PLACE, "BA", "تجمع سكني / تجمعات سكنية"],
  [PLACE, "B", "تجمع / تجمعات"],
  [PLACE, "BA", "مركز سكني / مراكز سكنية"],
  [{ group: "PLACE" }, "F", "مقاطعة / مقاطعات"],
  [{ group: "PLACE" }, "F", "محافظة / محافظات"],
  [{ group: "PLACE" }, "F", "ولاية / ولايات"],
  [{ group: "PLACE" }, "F", "دولة / دول"],
  [{ group: "PLACE" }, "N", "بلد | بلدين / بلدان | بلاد"],
  [{ group: "PLACE" }, "B", "إقليم / أقاليم"],
  [{ group: "PLACE" }, "B", "حي / أحياء"],
  [{ group: "PLACE" }, "F", "جزيرة / جزر"],
  [{ group: "PLACE" }, "F", "قارة / قارات"],
  [ATTACK, "B", "هجوم / هجمات"],
  [ATTACK, "F", "هجمة / هجمات"],
  [ATTACK, "B", "اشتباك / اشتباكات"],
  [always("AIR_STRIKES"), "F", "غارة / غارات"],
  [always("AIR_STRIKES"), "FA", "غارة جوية / غارات جوية"],
  [always("AIR_STRIKES"), "FA", "ضربة جوية / ضربات جوية"],
  [always("SORTIES"), "F", "طلعة / طلعات"],
  [always("STRIKES"), "F", "ضربة / ضربات"],
  [ATTACK, "B", "قصف / عمليات قصف"],
  [always("EXPLOSIONS"), "B", "انفجار / انفجارات"],
  [THING, "F", "عملية / عمليات"],
  [THING, "F", "محاولة / محاولات"],
  [THING, "F", "حالة / حالات"],
  [THING, "F", "جريمة / جرائم"],
  [THING, "F", "حادثة / حوادث"],
  [THING, "B", "حادث / حوادث"],
  [THING, "F", "معركة / معارك"],
  [THING, "B", "حريق / حرائق"],
  [THING, "B", "زلزال / زلازل"],
  [THING, "F", "هزة / هزات"],
  [THING, "F", "هزة أرضية / هزات أرضية"],
  [THING, "F", "كتيبة / كتائب"],
  [THING, "B", "لواء / ألوية"],
  [THING, "F", "فرقة / فرق"],
  [THING, "B", "فوج / أفواج"],
  [THING, "F", "وحدة / وحدات"],
  [THING, "F", "سرية / سرايا"],
  [THING, "F", "حافلة / حافلات"],
  [THING, "B", "قطار / قطارات"],
  [THING, "F", "قافلة / قوافل"],
  [THING, "F", "رحلة / رحلات"],
  [THING, "F", "شركة / شركات"],
  [THING, "B", "بنك / بنوك"],
  [THING, "F", "مؤسسة / مؤسسات"],
  [THING, "F", "منظمة / منظمات"],
  [THING, "B", "نادي / أندية"],
  [THING, "B", "فريق / فرق"],
  [THING, "B", "حزب / أحزاب"],
  [THING, "B", "مقعد / مقاعد"],
  [THING, "B", "صوت / أصوات"],
  [THING, "F", "جائزة / جوائز"],
  [THING, "F", "ميدالية / ميداليات"],
  [THING, "B", "هدف رياضي / أهداف رياضية"],
  [THING, "F", "نقطة / نقاط"],
  [THING, "F", "مباراة / مباريات"],
  [THING, "F", "بطولة / بطولات"],
  [THING, "F", "صفقة / صفقات"],
  [THING, "F", "اتفاقية / اتفاقيات"],
  [THING, "B", "اتفاق / اتفاقات"],
  [THING, "B", "قانون / قوانين"],
  [THING, "B", "قرار / قرارات"],
  [THING, "B", "مشروع / مشاريع | مشروعات"],
  [THING, "B", "برنامج / برامج"],
  [THING, "B", "عقد / عقود"],
  [THING, "F", "وثيقة / وثائق"],
  [THING, "F", "رسالة / رسائل"],
  [THING, "B", "طلب / طلبات"],
  [THING, "B", "صاروخ اعتراضي / صواريخ اعتراضية"],
  [THING, "F", "وظيفة / وظائف"],
  [THING, "F", "فرصة عمل / فرص عمل"],
  [THING, "F", "جرعة / جرعات"],
  [THING, "F", "وجبة / وجبات"],
  [THING, "F", "سلة / سلال"],
  [THING, "F", "خيمة / خيام"],
  [THING, "B", "سرير / أسرة"],
  [THING, "F", "شجرة / أشجار"],
  [THING, "B", "رأس / رؤوس"],
  [THING, "F", "بلدية / بلديات"],
  [THING, "F", "كاميرا / كاميرات"],
  [THING, "B", "جهاز / أجهزة"],
  [THING, "B", "حاسوب / حواسيب"],
  [THING, "B", "هاتف / هواتف"],
  [THING, "F", "محطة طاقة / محطات طاقة"],
  [THING, "B", "مولد / مولدات"],
  [THING, "F", "فقرة / فقرات"],
  [THING, "F", "مادة / مواد"],
  [THING, "N", "شرط / شروط"],
  [THING, "N", "سبب / أسباب"],
  [THING, "N", "خطوة / خطوات"],
  [THING, "N", "مرحلة / مراحل"],
  [THING, "N", "نوع / أنواع"],
  [THING, "F", "درجة / درجات"],
  [THING, "F", "درجة مئوية / درجات مئوية"],
  [THING, "B", "ميل / أميال"],
  [THING, "B", "كتاب / كتب"],
  [THING, "B", "فيلم / أفلام"],
  [THING, "F", "صورة / صور"],
  [THING, "B", "معبر / معابر"],
  [THING, "B", "ممر / ممرات"],
  [THING, "BA", "ممر إنساني / ممرات إنسانية"],
  [THING, "F", "سفارة / سفارات"],
  [THING, "F", "قنصلية / قنصليات"],
  [THING, "F", "عينة / عينات"],
  [THING, "B", "سجن / سجون"],
  [THING, "B", "ملجأ / ملاجئ"],
  [THING, "F", "جبهة / جبهات"],
  [THING, "B", "محور / محاور"],
  [measure("KILOMETRE"), "B", "كيلومتر / كيلومترات | كيلو مترات"],
  [measure("KILOMETRE"), "N", "كيلو متر | كلم / كم"],
  [TERRITORY, "BA", "كيلومتر مربع / كيلومترات مربعة"],
  [TERRITORY, "N", "كم مربع / كم2"],
  [measure("METRE"), "B", "متر / أمتار"],
  [{ group: "MEASURE" }, "BA", "متر مربع / أمتار مربعة"],
  [{ group: "MEASURE" }, "BA", "متر مكعب / أمتار مكعبة"],
  [{ group: "MEASURE" }, "B", "هكتار / هكتارات"],
  [{ group: "MEASURE" }, "N", "فدان / أفدنة"],
  [{ group: "MEASURE" }, "N", "دونم / دونمات"],
  [{ group: "MEASURE" }, "N", "كيلوغرام / كيلوغرامات | كيلوجرام"],
  [{ group: "MEASURE" }, "N", "غرام / غرامات"],
  [{ group: "MEASURE" }, "N", "لتر / لترات"],
  [{ group: "MEASURE" }, "N", "برميل / براميل"],
  [{ group: "MEASURE" }, "N", "برميل يوميا / براميل يوميا"],
  [{ group: "MEASURE" }, "N", "ميغاوات / ميغاواط | ميجاوات"],
  [{ group: "MEASURE" }, "N", "كيلوواط / كيلووات"],
  [{ group: "MEASURE" }, "N", "سنتيمتر / سنتيمترات | سم"],
  [{ group: "MEASURE" }, "N", "عقدة / عقد"],
  [{ group: "MEASURE" }, "N", "قدم / أقدام"],
  [{ group: "MEASURE" }, "N", "متر في الثانية / كيلومتر في الساعة"],
  [measure("TONNE"), "B", "طن / أطنان"],
  [measure("PERCENT"), "NC", "في المئة / في المائة"],
  [measure("PERCENT"), "NC", "بالمئة / بالمائة"],
  [measure("PERCENT"), "NC", "بالميه / في الميه"],
  [measure("PERCENT"), "NC", "نقطة مئوية / نقاط مئوية"],
  [measure("TIMES"), "F", "مرة / مرات"],
  [time("MINUTE"), "F", "دقيقة / دقائق"],
  [time("HOUR"), "F", "ساعة / ساعات"],
  [time("DAY"), "B", "يوم / أيام"],
  [time("DAY"), "F", "ليلة / ليال | ليالي"],
  [time("WEEK"), "B", "أسبوع / أسابيع"],
  [time("MONTH"), "B", "شهر / أشهر | شهور"],
  [time("YEAR"), "B", "عام / أعوام"],
  [time("YEAR"), "F", "سنة / سنوات | سنين"],
  [{ group: "TIME" }, "F", "ثانية / ثوان | ثواني"],
  [{ group: "TIME" }, "B", "عقد / عقود"],
  [{ group: "TIME" }, "B", "قرن / قرون"],
  [money("USD"), "B", "دولار / دولارات"],
  [money("USD"), "NC", "دولار أمريكي / دولارات أمريكية | دولار أميركي"],
  [money("EUR"), "N", "يورو / يوروهات"],
  [money("GBP"), "NC", "جنيه إسترليني / جنيهات إسترلينية | جنيه استرليني"],
  [money("RUB"), "N", "روبل / روبلات"],
  [money("UAH"), "N", "هريفنيا / هريفنا | غريفنا | هريفنيات"],
  [money("COUNT"), "N", "جنيه / جنيهات"],
  [money("COUNT"), "N", "دينار / دنانير"],
  [money("COUNT"), "N", "درهم / دراهم"],
  [money("COUNT"), "N", "ريال / ريالات"],
  [money("COUNT"), "N", "ليرة / ليرات"],
  [money("COUNT"), "N", "فرنك / فرنكات"],
  [money("COUNT"), "N", "ين / ينات"],
  [money("COUNT"), "N", "يوان / يوانات"],
  [money("COUNT"), "N", "كرونة / كرونات"],
  [money("COUNT"), "N", "شيكل / شواكل"],
  [money("COUNT"), "N", "زلوتي / زلوتيات"],
  [money("COUNT"), "N", "سنت / سنتات"],
];

/** Adjectives and complements that stay with the noun. */
const MODIFIERS: readonly string[] = [
  "عسكري | عسكرية | عسكريا | عسكريين | عسكريون | عسكريتين | عسكريان",
  "مدني | مدنية | مدنيا | مدنيين",
  "حربي | حربية | حربيا | حربيتين",
  "قتالي | قتالية | قتاليا | قتاليتين",
  "مدرع | مدرعة | مدرعا | مدرعتين",
  "مسير | مسيرة | مسيرا | مسيرتين",
  "موجه | موجهة | موجها | موجهين",
  "مجنح | مجنحة | مجنحا | مجنحين",
  "باليستي | باليستية | باليستيا | باليستيين | بالستي | بالستية | بالستيا",
  "سكني | سكنية | سكنيا | سكنيين | سكنيتين",
  "صغير | صغيرة | صغيرا | صغيرين | صغيرتين",
  "كبير | كبيرة | كبيرا | كبيرين | كبيرتين | كبار",
  "ثقيل | ثقيلة | ثقيلا",
  "خفيف | خفيفة | خفيفا",
  "جديد | جديدة | جديدا | جديدين | جديدتين | جدد",
  "إضافي | إضافية | إضافيا | إضافيين | إضافيتين",
  "مضاد | مضادة | مضادا | مضادين",
  "انتحاري | انتحارية | انتحاريا",
  "بحري | بحرية | بحريا",
  "جوي | جوية | جويا",
  "بري | برية | بريا",
  "مدفعي | مدفعية | مدفعيا",
  "حكومي | حكومية | حكوميا",
  "أجنبي | أجنبية | أجنبيا | أجانب",
  "مربع | مربعة | مربعا",
  "مكعب | مكعبة | مكعبا",
  "للدفاع الجوي",
  "للوقود",
  "للذخيرة",
  "متعددة الإطلاق",
  "متعددة الطوابق",
  "متوسطة المدى",
  "بعيدة المدى",
  "قصيرة المدى",
  "من دون طيار",
  "من عمال المناجم",
];

function modifier(forms: string, index: number): CountedModifierTerm {
  return {
    kind: "COUNTED_MODIFIER",
    id: `modifier/${index}`,
    forms: splitForms(forms),
    clitics: "NOUN",
    enclitics: false,
  };
}

function expand([sense, inflection, forms]: Row, index: number): readonly CountedTerm[] {
  const [singular = "", plural = ""] = forms.split("/");
  const singulars = splitForms(singular);
  const plurals = splitForms(plural);
  const byForm: readonly (readonly [CountedForm, readonly string[]])[] = [
    ["SINGULAR", singulars.flatMap((noun) => singularForms(noun, inflection))],
    ["PLURAL", plurals.flatMap((noun) => pluralForms(noun, inflection))],
    ["DUAL", singulars.flatMap((noun) => dualForms(noun, inflection))],
    ["DUAL_CONSTRUCT", singulars.flatMap((noun) => openDuals(noun, inflection))],
  ];
  return byForm
    .filter(([, spelled]) => spelled.length > 0)
    .map(([form, spelled]) => ({
      kind: "COUNTED",
      id: `counted/${index}/${form.toLowerCase()}`,
      unit: sense.unit ?? "COUNT",
      group: sense.group,
      event: sense.event ?? null,
      metrics: sense.metrics ?? {},
      bareOne: sense.bareOne ?? false,
      writtenFor: sense.writtenFor ?? null,
      form,
      forms: spelled,
      clitics: "NOUN",
      enclitics: form === "PLURAL" || form === "SINGULAR",
    }));
}

const MARBUTA = "ة";

/** With the accusative in -an, which has a letter of its own on most masculine nouns. */
function singularForms(noun: string, inflection: Inflection): readonly string[] {
  const words = noun.split(" ");
  if (inflection === "BA" || inflection === "SA") return [noun, words.map(accusative).join(" ")];
  return words.length > 1 || noun.endsWith(MARBUTA) ? [noun] : [noun, accusative(noun)];
}

/** With the form behind an article, in which every word that agrees has one: "al-arabat al-mudarraa". The first word's is a clitic. */
function pluralForms(noun: string, inflection: Inflection): readonly string[] {
  const [head = "", ...rest] = noun.split(" ");
  if (!inflection.endsWith("A") || rest.length === 0) return [noun];
  const isDefinite = rest.some((word) => word.startsWith(ARTICLE));
  return isDefinite ? [noun] : [noun, [head, ...rest.map((word) => ARTICLE + word)].join(" ")];
}

const ARTICLE = "ال";

function accusative(word: string): string {
  return UNMARKED.test(word) ? word : `${word}ا`;
}

/** Endings that show no accusative. */
const UNMARKED = /[ةىاء]$/;

function dualForms(noun: string, inflection: Inflection): readonly string[] {
  const [head = "", ...rest] = noun.split(" ");
  const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
  switch (inflection) {
    case "F":
    case "B":
      return DUAL.map((end) => stem(head) + end + tail);
    case "S":
      return [stem(head) + DUAL_NOMINATIVE];
    case "FA":
    case "BA":
      return DUAL.map((end) => [head, ...rest].map((word) => stem(word) + end).join(" "));
    case "FC":
    case "BC":
      return DUAL_CONSTRUCT.map((end) => stem(head) + end + tail);
    default:
      return [];
  }
}

/** Feminine duals whose completion is not in the lexicon: "two tanks of". Masculine ones look like adjectives. */
function openDuals(noun: string, inflection: Inflection): readonly string[] {
  if (inflection !== "F" || !noun.endsWith(MARBUTA)) return [];
  return DUAL_CONSTRUCT.map((end) => stem(noun) + end);
}

/** A final letter of the feminine opens before an ending, and the "a" written as "y" becomes one. */
function stem(word: string): string {
  if (word.endsWith(MARBUTA)) return word.slice(0, -1) + OPEN_T;
  return word.endsWith(MAKSURA) ? word.slice(0, -1) + YA : word;
}

const OPEN_T = "ت";
const MAKSURA = "ى";
const YA = "ي";
const ALIF = "ا";
const DUAL_OBLIQUE = "ين";
const DUAL_NOMINATIVE = "ان";
const DUAL = [DUAL_OBLIQUE, DUAL_NOMINATIVE];
const DUAL_CONSTRUCT = [YA, ALIF];
