import type { PeriodKind } from "../../model/figure.ts";
import type { MonthTerm, PeriodRole, PeriodTerm } from "../figure-terms.ts";
import type { CliticClass } from "../term-base.ts";
import { splitForms } from "./split-forms.ts";

/** Words that say when the counted happened. */
export function buildPeriods(): readonly (PeriodTerm | MonthTerm)[] {
  return [...ROWS.map(period), ...MONTHS.map(month)];
}

interface Row {
  readonly role: PeriodRole;
  readonly means: PeriodKind;
  readonly days?: readonly [number, number];
  readonly forms: string;
}

/** Openers and relative words take no article of their own: theirs is part of the form. */
const CLITICS: Readonly<Record<PeriodRole, CliticClass>> = {
  SINCE: "PARTICLE",
  UNTIL: "PARTICLE",
  WITHIN: "PARTICLE",
  LATEST: "PARTICLE",
  AGO: "PARTICLE",
  IN: "PARTICLE",
  ANCHOR: "NOUN",
  LAST: "NOUN",
  WEEKDAY: "NONE",
  DAY_WORD: "NOUN",
  YEAR_WORD: "NOUN",
  RELATIVE: "PARTICLE",
  NOW: "PARTICLE",
};

function period(row: Row, index: number): PeriodTerm {
  return {
    kind: "PERIOD",
    id: `period/${row.role.toLowerCase().replaceAll("_", "-")}/${index}`,
    periodKind: row.means,
    role: row.role,
    days: row.days ?? null,
    forms: splitForms(row.forms),
    clitics: CLITICS[row.role],
    enclitics: false,
  };
}

const ROWS: readonly Row[] = [
  { role: "SINCE", means: "CUMULATIVE", forms: "منذ | مذ | ابتداء من | اعتبارا من" },
  { role: "UNTIL", means: "CUMULATIVE", forms: "حتى | لغاية | إلى غاية | بحلول" },
  {
    role: "WITHIN",
    means: "WINDOW",
    forms: "خلال | في غضون | في خلال | على مدى | على مدار | طوال | في ظرف | طيلة",
  },
  {
    role: "WITHIN",
    means: "WINDOW",
    forms: "في أقل من | خلال أقل من | في أكثر من | خلال أكثر من",
  },
  { role: "LATEST", means: "WINDOW", forms: "آخر | في آخر" },
  {
    role: "AGO",
    means: "POINT",
    forms: "قبل | بعد | قبل نحو | قبل أكثر من | قبل أقل من | بعد نحو | بعد أكثر من | بعد أقل من",
  },
  { role: "IN", means: "POINT", forms: "في | مساء | صباح | فجر | ليلة | عصر | ليل | بتاريخ" },
  {
    role: "ANCHOR",
    means: "CUMULATIVE",
    forms: "بداية | بدء | اندلاع | انطلاق | مطلع | اجتياح | غزو | إطلاق | بدايات | أول",
  },
  {
    role: "ANCHOR",
    means: "CUMULATIVE",
    forms: "شن | نشوب | تفجر | أن بدأ | أن بدأت | أن اندلع | أن اندلعت | أن شن | أن شنت | أن غزت",
  },
  {
    role: "LAST",
    means: "WINDOW",
    forms:
      "ماضية | ماضي | ماضيين | ماضيتين | أخيرة | أخير | أخيرين | منصرم | منصرمة | فائت | فائتة",
  },
  {
    role: "LAST",
    means: "WINDOW",
    forms: "سابق | سابقة | المقبلة | المقبل | القادمة | القادم | التالية | التالي | مضت | مضى",
  },
  {
    role: "WEEKDAY",
    means: "POINT",
    forms: "الاثنين | الإثنين | الثلاثاء | الثلثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد",
  },
  { role: "DAY_WORD", means: "POINT", forms: "يوم" },
  {
    role: "YEAR_WORD",
    means: "POINT",
    forms: "عام | سنة | العام | السنة | صيف | شتاء | ربيع | خريف",
  },
  {
    role: "RELATIVE",
    means: "POINT",
    days: [-1, -1],
    forms: "أمس | يوم أمس | البارحة | بالأمس | الأمس",
  },
  { role: "RELATIVE", means: "POINT", days: [-2, -2], forms: "أول أمس | أمس الأول | أول من أمس" },
  {
    role: "RELATIVE",
    means: "POINT",
    days: [0, 0],
    forms: "اليوم | هذا اليوم | صباح اليوم | مساء اليوم | فجر اليوم",
  },
  {
    role: "RELATIVE",
    means: "WINDOW",
    days: [-1, 0],
    forms: "الليلة الماضية | الليلة قبل الماضية | ليل أمس | ليلة أمس | خلال الليل | ليلا",
  },
  {
    role: "RELATIVE",
    means: "WINDOW",
    days: [-1, -1],
    forms: "خلال اليوم الماضي | اليوم الماضي | خلال يوم أمس | في اليوم السابق",
  },
  {
    role: "RELATIVE",
    means: "WINDOW",
    days: [-1, 0],
    forms: "خلال اليوم الأخير | في اليوم الأخير | خلال يوم | في يوم واحد | خلال يوم واحد",
  },
  {
    role: "RELATIVE",
    means: "WINDOW",
    forms: "الأسبوع الماضي | خلال الأسبوع الماضي | هذا الأسبوع | الأسبوع الجاري | نهاية الأسبوع",
  },
  {
    role: "RELATIVE",
    means: "WINDOW",
    forms:
      "الشهر الماضي | خلال الشهر الماضي | هذا الشهر | الشهر الجاري | العام الماضي | العام الجاري",
  },
  {
    role: "RELATIVE",
    means: "WINDOW",
    forms: "خلال الساعات الماضية | في الساعات الماضية | خلال الساعات الأخيرة | في الساعات الأخيرة",
  },
  {
    role: "RELATIVE",
    means: "WINDOW",
    forms:
      "خلال الأيام الماضية | في الأيام الماضية | في الأيام الأخيرة | في الآونة الأخيرة | هذا العام",
  },
  {
    role: "RELATIVE",
    means: "CUMULATIVE",
    forms: "حتى الآن | إلى الآن | حتى اللحظة | حتى اليوم | إلى اليوم | حتى الساعة | لحد الآن",
  },
  { role: "NOW", means: "CUMULATIVE", forms: "الآن | اللحظة | الساعة" },
];

const MONTHS: readonly string[] = [
  "يناير | كانون الثاني | جانفي",
  "فبراير | شباط | فيفري",
  "مارس | آذار",
  "أبريل | نيسان | إبريل | أفريل",
  "مايو | أيار | ماي",
  "يونيو | حزيران | جوان | يونيه",
  "يوليو | تموز | يوليوز | جويلية | يوليه",
  "أغسطس | آب | غشت | أوت",
  "سبتمبر | أيلول | شتنبر",
  "أكتوبر | تشرين الأول",
  "نوفمبر | تشرين الثاني | نونبر",
  "ديسمبر | كانون الأول | دجنبر",
];

function month(forms: string, index: number): MonthTerm {
  return {
    kind: "MONTH_NAME",
    id: `month/${index + 1}`,
    month: index + 1,
    forms: splitForms(forms),
    clitics: "NOUN",
    enclitics: false,
  };
}
