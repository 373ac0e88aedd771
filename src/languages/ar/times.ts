import type { TimeTerm } from "../attribution-terms.ts";
import { readLines } from "./morphology/entries.ts";

interface TimeRow {
  readonly id: string;
  readonly time: TimeTerm["time"];
  readonly clitics?: TimeTerm["clitics"];
  readonly weekday?: number;
  readonly isAhead?: true;
  /** One form a line. */
  readonly forms: string;
}

const WEEKDAYS: readonly TimeRow[] = [
  { id: "sunday", time: "WEEKDAY", weekday: 0, clitics: "NAME", forms: "الأحد" },
  {
    id: "monday",
    time: "WEEKDAY",
    weekday: 1,
    clitics: "NAME",
    forms: "الاثنين",
  },
  {
    id: "tuesday",
    time: "WEEKDAY",
    weekday: 2,
    clitics: "NAME",
    forms: `
      الثلاثاء
      الثلثاء
      الثلاثا`,
  },
  {
    id: "wednesday",
    time: "WEEKDAY",
    weekday: 3,
    clitics: "NAME",
    forms: `
      الأربعاء
      الأربعا`,
  },
  { id: "thursday", time: "WEEKDAY", weekday: 4, clitics: "NAME", forms: "الخميس" },
  { id: "friday", time: "WEEKDAY", weekday: 5, clitics: "NAME", forms: "الجمعة" },
  { id: "saturday", time: "WEEKDAY", weekday: 6, clitics: "NAME", forms: "السبت" },
];

const MONTHS: readonly TimeRow[] = [
  {
    id: "january",
    time: "MONTH",
    clitics: "NAME",
    forms: `
      يناير
      كانون الثاني
      جانفي
      يناير/كانون الثاني
      كانون الثاني/يناير`,
  },
  {
    id: "february",
    time: "MONTH",
    clitics: "NAME",
    forms: `
      فبراير
      شباط
      فيفري
      فبراير/شباط
      شباط/فبراير`,
  },
  {
    id: "march",
    time: "MONTH",
    clitics: "NAME",
    forms: `
      مارس
      آذار
      مارس/آذار
      آذار/مارس`,
  },
  {
    id: "april",
    time: "MONTH",
    clitics: "NAME",
    forms: `
      أبريل
      نيسان
      أفريل
      أبريل/نيسان
      نيسان/أبريل`,
  },
  {
    id: "may",
    time: "MONTH",
    clitics: "NAME",
    forms: `
      مايو
      أيار
      ماي
      مايو/أيار
      أيار/مايو`,
  },
  {
    id: "june",
    time: "MONTH",
    clitics: "NAME",
    forms: `
      يونيو
      حزيران
      جوان
      يونيه
      يونيو/حزيران
      حزيران/يونيو`,
  },
  {
    id: "july",
    time: "MONTH",
    clitics: "NAME",
    forms: `
      يوليو
      تموز
      جويلية
      يوليوز
      يوليه
      يوليو/تموز
      تموز/يوليو`,
  },
  {
    id: "august",
    time: "MONTH",
    clitics: "NAME",
    forms: `
      أغسطس
      آب
      أوت
      غشت
      أغسطس/آب
      آب/أغسطس`,
  },
  {
    id: "september",
    time: "MONTH",
    clitics: "NAME",
    forms: `
      سبتمبر
      أيلول
      شتنبر
      سبتمبر/أيلول
      أيلول/سبتمبر`,
  },
  {
    id: "october",
    time: "MONTH",
    clitics: "NAME",
    forms: `
      أكتوبر
      تشرين الأول
      أكتوبر/تشرين الأول
      تشرين الأول/أكتوبر`,
  },
  {
    id: "november",
    time: "MONTH",
    clitics: "NAME",
    forms: `
      نوفمبر
      تشرين الثاني
      نونبر
      نوفمبر/تشرين الثاني
      تشرين الثاني/نوفمبر`,
  },
  {
    id: "december",
    time: "MONTH",
    clitics: "NAME",
    forms: `
      ديسمبر
      كانون الأول
      دجنبر
      ديسمبر/كانون الأول
      كانون الأول/ديسمبر`,
  },
];

const OTHERS: readonly TimeRow[] = [
  {
    id: "adverb",
    time: "ADVERB",
    forms: `
      أمس
      الأمس
      بالأمس
      أمس الأول
      أول أمس
      أول من أمس
      البارحة
      اليوم
      غداة
      الليلة
      الليلة الماضية
      الآن
      حاليا
      مؤخرا
      حديثا
      لاحقا
      سابقا
      سلفا
      مسبقا
      آنذاك
      آنئذ
      حينها
      حينئذ
      وقتها
      وقتذاك
      يومها
      يومئذ
      عندئذ
      عندها
      بعدها
      قبلها
      فورا
      على الفور
      في الحال
      سريعا
      دوما
      دائما
      أحيانا
      غالبا
      عادة
      يوميا
      أسبوعيا
      شهريا
      سنويا
      ليلا
      نهارا
      صباحا
      مساء
      ظهرا
      عصرا
      فجرا
      ضحى
      صيفا
      شتاء
      في وقت سابق
      في وقت سابق اليوم
      في وقت سابق أمس
      في وقت سابق من اليوم
      في وقت سابق من الشهر
      في وقت متأخر
      في وقت متأخر من
      في وقت مبكر
      في وقت مبكر من
      في ساعة متأخرة
      في ساعة متأخرة من
      في ساعة مبكرة
      في ساعة مبكرة من
      في ساعات متأخرة
      في ساعات مبكرة
      في وقت لاحق
      في وقت لاحق اليوم
      في وقت قريب
      حتى الآن
      إلى الآن
      من الآن
      أخيرا
      حتى اليوم
      هذا الأسبوع
      هذا الشهر
      هذا العام
      هذه السنة
      هذه الليلة
      هذا اليوم
      هذا المساء
      هذا الصباح`,
  },
  {
    id: "adverb-ahead",
    time: "ADVERB",
    isAhead: true,
    forms: `
      غدا
      الغد
      بعد غد
      قريبا`,
  },
  {
    id: "part-of-day",
    time: "PART_OF_DAY",
    clitics: "NOUN",
    forms: `
      صباح
      مساء
      فجر
      ظهر
      عصر
      ليل
      ليلة
      نهار
      عشية
      غروب
      شروق
      صبيحة
      ضحى
      ظهيرة
      منتصف ليل
      منتصف ليلة
      منتصف الليل
      منتصف نهار
      منتصف النهار
      بعد ظهر
      بعد الظهر
      قبل ظهر
      قبل الظهر
      ساعات الصباح
      ساعات المساء
      ساعات الفجر
      ساعات الليل`,
  },
  {
    id: "unit",
    time: "UNIT",
    clitics: "NOUN",
    forms: `
      يوم
      يوما
      يومين
      يومان
      أيام
      أياما
      أسبوع
      أسبوعا
      أسبوعين
      أسبوعان
      أسابيع
      شهر
      شهرا
      شهرين
      شهران
      أشهر
      شهور
      عاما
      عامين
      عامان
      أعوام
      سنتين
      سنتان
      سنوات
      سنين
      عقد
      عقدا
      عقدين
      عقود
      قرن
      قرنا
      قرون
      ساعة
      ساعتين
      ساعتان
      ساعات
      دقيقة
      دقيقتين
      دقائق
      ثانية
      ثوان
      ثواني
      لحظة
      لحظات
      فترة
      مدة
      مرحلة
      موعد
      وقت`,
  },
  {
    id: "year",
    time: "YEAR_WORD",
    clitics: "NOUN",
    forms: `
      سنة
      عام`,
  },
  {
    id: "relative-adjective",
    time: "RELATIVE_ADJECTIVE",
    clitics: "NONE",
    forms: `
      الماضي
      الماضية
      الماضيين
      الماضيان
      الماضيتين
      المنصرم
      المنصرمة
      المنصرمين
      الفائت
      الفائتة
      الفارط
      الفارطة
      السالف
      الجاري
      الجارية
      الحالي
      الحالية
      الأخير
      الأخيرة
      الأخيرين
      الأخيرتين`,
  },
  {
    id: "relative-adjective-ahead",
    time: "RELATIVE_ADJECTIVE",
    clitics: "NONE",
    isAhead: true,
    forms: `
      المقبل
      المقبلة
      المقبلين
      المقبلتين
      القادم
      القادمة
      القادمين
      التالي
      التالية
      اللاحق
      اللاحقة`,
  },
];

/** Words that locate in time. Weekdays and months carry their article or have none. */
export const times: readonly TimeTerm[] = [...WEEKDAYS, ...MONTHS, ...OTHERS].map((row) => ({
  kind: "TIME",
  id: row.id,
  time: row.time,
  clitics: row.clitics ?? "PARTICLE",
  enclitics: false,
  weekday: row.weekday ?? null,
  isAhead: row.isAhead === true,
  forms: readLines(row.forms),
}));
