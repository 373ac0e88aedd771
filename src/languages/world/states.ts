import arabic from "i18n-iso-countries/langs/ar.json" with { type: "json" };
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import russian from "i18n-iso-countries/langs/ru.json" with { type: "json" };
import ukrainian from "i18n-iso-countries/langs/uk.json" with { type: "json" };
import { splitNames, type WorldEntity, worldEntity } from "./world-entity.ts";

/** Every state by ISO 3166-1, under the names of the standard and those that newsrooms use; `state/ru` and so on. */
export function worldStates(): readonly WorldEntity[] {
  const usual = new Map(USUAL_NAMES.map((row) => [row.country, row]));
  return Object.keys(arabic.countries)
    .filter((country) => !NOT_STATES.has(country))
    .map((country) => {
      const row = usual.get(country);
      return worldEntity("STATE", {
        key: `state/${country.toLowerCase()}`,
        country,
        en: join(isoNames(english, country), row?.en),
        ru: join(isoNames(russian, country), row?.ru),
        uk: join(isoNames(ukrainian, country), row?.uk),
        ar: join(UNFIT.has(country) ? [] : isoNames(arabic, country), row?.ar),
      });
    });
}

interface UsualNames {
  readonly country: string;
  readonly en?: string;
  readonly ru?: string;
  readonly uk?: string;
  readonly ar?: string;
}

interface Locale {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

/** The standard's names with no comma in them: "Congo, the Democratic Republic of the" is nobody's word. */
function isoNames(locale: Locale, country: string): readonly string[] {
  const names = locale.countries[country] ?? [];
  return (typeof names === "string" ? [names] : names).filter((name) => !name.includes(","));
}

function join(names: readonly string[], usual: string | undefined): string {
  return [...new Set([...names, ...splitNames(usual ?? "")])].join(",");
}

/** Uninhabited, or parts of others under long names: nothing speaks there. */
const NOT_STATES = new Set([
  "AQ",
  "BV",
  "HM",
  "IO",
  "TF",
  "UM",
  "GS",
  "SJ",
  "CC",
  "CX",
  "NF",
  "PN",
  "MF",
  "SX",
  "BQ",
]);

/** The standard's Arabic name is another word as well: Oman is spelled like Amman once vowel signs are gone, Mali like "financial". */
const UNFIT = new Set(["OM", "ML"]);

const USUAL_NAMES: readonly UsualNames[] = [
  {
    country: "RU",
    en: "Russian Federation",
    ru: "РФ, Российская Федерация",
    uk: "РФ, Російська Федерація",
    ar: "روسيا الاتحادية، الاتحاد الروسي، روسيا الفدرالية، روسيا الفيدرالية",
  },
  { country: "BY", ru: "Белоруссия", ar: "بيلاروسيا، بيلاروس، بلاروسيا" },
  {
    country: "US",
    en: "USA, US, U.S., United States",
    ru: "США",
    uk: "США",
    ar: "أميركا، أمريكا، الولايات المتحدة الأميركية، الولايات المتحدة الأمريكية",
  },
  {
    country: "GB",
    en: "UK, Britain, Great Britain",
    ru: "Британия",
    uk: "Британія",
    ar: "بريطانيا، بريطانيا العظمى، إنجلترا، إنكلترا",
  },
  { country: "SC", ar: "سيشيل" },
  {
    country: "AE",
    en: "UAE",
    ru: "ОАЭ",
    uk: "ОАЕ",
    ar: "الإمارات، دولة الإمارات، دولة الإمارات العربية المتحدة",
  },
  { country: "SA", ar: "المملكة العربية السعودية، العربية السعودية" },
  { country: "PS", en: "Palestine", ru: "Палестина", uk: "Палестина", ar: "دولة فلسطين" },
  { country: "SY", en: "Syria", ru: "Сирия", uk: "Сирія", ar: "سورية، الجمهورية العربية السورية" },
  {
    country: "IR",
    en: "Iran",
    ru: "Иран",
    uk: "Іран",
    ar: "الجمهورية الإسلامية الإيرانية، إيران الإسلامية",
  },
  { country: "KR", en: "South Korea", ru: "Южная Корея", uk: "Південна Корея" },
  {
    country: "KP",
    en: "North Korea, DPRK",
    ru: "Северная Корея, КНДР",
    uk: "Північна Корея, КНДР",
  },
  { country: "CZ", en: "Czechia, Czech Republic", ru: "Чехия", uk: "Чехія", ar: "التشيك، تشيكيا" },
  { country: "MK", ru: "Македония", uk: "Македонія", ar: "مقدونيا" },
  { country: "NL", ru: "Голландия", ar: "هولاندا" },
  { country: "CI", ar: "كوت ديفوار" },
  { country: "CD", en: "DR Congo", ar: "الكونغو الديمقراطية، جمهورية الكونغو الديموقراطية" },
  { country: "CG", ar: "الكونغو برازافيل، الكونغو" },
  { country: "CF", ar: "أفريقيا الوسطى، إفريقيا الوسطى" },
  { country: "ZA", ar: "جنوب إفريقيا" },
  { country: "CV", ar: "كاب فيردي، الرأس الأخضر" },
  { country: "MM", en: "Burma", ru: "Бирма", ar: "ميانمار" },
  { country: "SZ", ar: "إسواتيني" },
  { country: "EE", ar: "استونيا" },
  { country: "LT", ar: "لتوانيا" },
  { country: "MD", ru: "Молдавия", uk: "Молдавія", ar: "مولدافيا" },
  { country: "AM", ar: "أرمنيا" },
  { country: "AZ", ar: "أذربيجان" },
  { country: "KG", ru: "Киргизия", uk: "Киргизія", ar: "قرغيزستان، قرغيزيا" },
  { country: "KZ", ar: "كازاخستان، قازاقستان" },
  { country: "TM", ru: "Туркмения", ar: "تركمنستان" },
  { country: "DK", ar: "الدانمارك، دنمارك" },
  { country: "NO", ar: "نرويج" },
  { country: "IS", ar: "أيسلندا" },
  { country: "IE", ar: "إيرلندا، جمهورية أيرلندا" },
  { country: "HU", ar: "هنغاريا" },
  { country: "PL", ar: "بولونيا" },
  { country: "ES", ar: "اسبانيا" },
  { country: "GL", ar: "غرينلاند" },
  { country: "TZ", ar: "تنزانيا" },
  { country: "ET", ar: "أثيوبيا" },
  { country: "ER", ar: "أريتريا" },
  {
    country: "VA",
    en: "Vatican, Holy See",
    ru: "Ватикан",
    uk: "Ватикан",
    ar: "الكرسي الرسولي، حاضرة الفاتيكان",
  },
  { country: "VN", ar: "فييتنام" },
  { country: "TH", ar: "تايلند" },
  { country: "PH", ar: "الفيليبين" },
  { country: "ID", ar: "أندونيسيا" },
  { country: "CL", ar: "شيلي" },
  { country: "UY", ar: "أوروغواي" },
  { country: "CN", ru: "КНР", uk: "КНР", ar: "جمهورية الصين الشعبية" },
  { country: "JP", ar: "يابان" },
  { country: "TR", en: "Türkiye, Turkey", ar: "تركيا، الجمهورية التركية" },
  { country: "IL", ar: "الكيان الإسرائيلي، الاحتلال الإسرائيلي" },
  { country: "OM", ar: "سلطنة عمان، سلطنة عُمان" },
  { country: "TN", ar: "الجمهورية التونسية" },
  { country: "CM", ar: "كاميرون" },
  { country: "MV", ar: "المالديف" },
  { country: "GM", ar: "غامبيا" },
  { country: "TW", ar: "تايوان" },
  { country: "XK", ar: "كوسوفا" },
  { country: "BA", ar: "البوسنة" },
  { country: "QA", ar: "دولة قطر" },
  { country: "KW", ar: "دولة الكويت" },
  { country: "BH", ar: "مملكة البحرين" },
  { country: "JO", ar: "المملكة الأردنية، المملكة الأردنية الهاشمية" },
  { country: "EG", ar: "جمهورية مصر العربية" },
  { country: "LB", ar: "الجمهورية اللبنانية" },
  { country: "IQ", ar: "جمهورية العراق" },
  { country: "LK", ar: "سري لانكا" },
  { country: "PY", ar: "باراغواي" },
  { country: "TT", ar: "ترينيداد" },
  { country: "BN", ar: "سلطنة بروناي" },
  { country: "TL", ar: "تيمور الشرقية" },
  { country: "ML", ar: "جمهورية مالي، دولة مالي" },
];
