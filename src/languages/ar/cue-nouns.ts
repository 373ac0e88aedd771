import type { CueClass, CueNounTerm, Government } from "../attribution-terms.ts";
import { CLASS_DEFAULTS, type ClassDefaults } from "./morphology/cue-row.ts";
import { inflectNoun } from "./morphology/noun.ts";

interface NounRow extends Partial<ClassDefaults> {
  readonly id: string;
  readonly cueClass: CueClass;
  readonly governs: readonly Government[];
  readonly sayingOnly?: true;
  /** Singular, then plurals, separated by blanks. */
  readonly words: string;
}

const ROWS: readonly NounRow[] = [
  { id: "saying", cueClass: "SAY", governs: ["THAT", "QUOTE"], sayingOnly: true, words: "قول" },
  {
    id: "announcement",
    cueClass: "SAY",
    governs: ["THAT", "ABOUT", "BY_THAT", "NP"],
    words: "إعلان إعلانات",
  },
  {
    id: "statement",
    cueClass: "SAY",
    governs: ["THAT", "BY_THAT", "BY"],
    words: "تصريح تصريحات",
  },
  { id: "saying-words", cueClass: "SAY", governs: ["THAT", "BY_THAT"], words: "كلام أقوال" },
  { id: "talk", cueClass: "SAY", governs: ["ABOUT", "BY_THAT"], words: "حديث" },
  { id: "informing", cueClass: "SAY", governs: ["BY_THAT", "BY"], words: "إبلاغ إخطار" },
  { id: "comment", cueClass: "SAY", governs: ["BY_THAT", "QUOTE"], words: "تعليق تعليقات" },
  {
    id: "confirmation",
    cueClass: "EXPLAIN",
    governs: ["THAT", "BY_THAT", "ON", "NP"],
    words: "تأكيد تأكيدات",
  },
  { id: "stressing", cueClass: "EXPLAIN", governs: ["ON", "BY_THAT"], words: "تشديد" },
  { id: "pointing", cueClass: "EXPLAIN", governs: ["TO", "BY_THAT"], words: "إشارة إشارات" },
  { id: "explaining", cueClass: "EXPLAIN", governs: ["THAT", "BY_THAT"], words: "توضيح توضيحات" },
  { id: "insistence", cueClass: "EXPLAIN", governs: ["ON", "BY_THAT"], words: "إصرار" },
  {
    id: "disclosure",
    cueClass: "REVEAL",
    governs: ["ABOUT", "BY_THAT", "THAT"],
    words: "كشف",
  },
  { id: "divulging", cueClass: "REVEAL", governs: ["ABOUT", "BY_THAT"], words: "إفصاح" },
  {
    id: "confession",
    cueClass: "REVEAL",
    act: "ADMIT",
    governs: ["BY", "BY_THAT"],
    words: "اعتراف اعترافات",
  },
  {
    id: "admission",
    cueClass: "REVEAL",
    act: "ADMIT",
    governs: ["BY", "BY_THAT"],
    words: "إقرار",
  },
  {
    id: "hint",
    cueClass: "REVEAL",
    outletDistance: "NEUTRAL",
    governs: ["TO", "BY_THAT"],
    words: "تلميح تلميحات",
  },
  {
    id: "claims",
    cueClass: "DOUBT",
    governs: ["THAT", "BY_THAT", "BY", "ABOUT"],
    words: "زعم مزاعم",
  },
  {
    id: "allegation",
    cueClass: "DOUBT",
    governs: ["THAT", "BY_THAT", "BY", "ABOUT"],
    words: "ادعاء ادعاءات",
  },
  { id: "denial", cueClass: "DENY", governs: ["THAT", "NP"], words: "نفي" },
  { id: "belying", cueClass: "DENY", governs: ["NP"], words: "تكذيب" },
  { id: "denying", cueClass: "DENY", governs: ["NP", "THAT"], words: "إنكار" },
  { id: "refutation", cueClass: "DENY", governs: ["NP"], words: "تفنيد دحض" },
  { id: "ruling-out", cueClass: "RULE_OUT", governs: ["NP", "THAT"], words: "استبعاد" },
  {
    id: "expectation",
    cueClass: "ESTIMATE",
    governs: ["THAT", "BY_THAT", "BY"],
    words: "توقع توقعات",
  },
  {
    id: "likelihood",
    cueClass: "ESTIMATE",
    act: "ESTIMATE",
    governs: ["THAT", "BY_THAT", "BY"],
    words: "ترجيح ترجيحات",
  },
  { id: "prediction", cueClass: "ESTIMATE", governs: ["BY_THAT", "BY"], words: "تنبؤ تنبؤات" },
  {
    id: "estimate",
    cueClass: "ESTIMATE",
    act: "ESTIMATE",
    stance: "ASSERTS",
    governs: ["BY_THAT", "BY", "THAT", "TO"],
    words: "تقدير تقديرات",
  },
  {
    id: "speculation",
    cueClass: "ESTIMATE",
    outletDistance: "HEARSAY",
    governs: ["BY_THAT", "ABOUT", "BY"],
    words: "تكهن تكهنات",
  },
  {
    id: "fear",
    cueClass: "FEAR_HOPE",
    act: "FEAR",
    stance: "SPECULATES",
    governs: ["FROM", "BY_THAT"],
    words: "خشية تخوف تخوفات مخاوف خوف",
  },
  { id: "hope", cueClass: "FEAR_HOPE", governs: ["IN", "BY_THAT", "THAT"], words: "أمل آمال" },
  {
    id: "worry",
    cueClass: "FEAR_HOPE",
    act: "FEAR",
    governs: ["FROM", "BY_THAT"],
    words: "قلق",
  },
  { id: "regret", cueClass: "FEAR_HOPE", governs: ["ON", "BY_THAT"], words: "أسف" },
  { id: "belief", cueClass: "HOLD", governs: ["BY_THAT", "THAT"], words: "اعتقاد قناعة" },
  { id: "opinion", cueClass: "HOLD", governs: ["THAT", "BY_THAT"], words: "رأي آراء" },
  {
    id: "warning",
    cueClass: "WARN",
    governs: ["FROM", "BY_THAT"],
    words: "تحذير تحذيرات",
  },
  { id: "alerting", cueClass: "WARN", governs: ["TO", "FROM", "BY_THAT"], words: "تنبيه تنبيهات" },
  {
    id: "accusation",
    cueClass: "ACCUSE",
    governs: ["OBJECT_BY", "BY", "BY_THAT"],
    words: "اتهام اتهامات",
  },
  {
    id: "condemnation",
    cueClass: "ACCUSE",
    act: "CONDEMN",
    governs: ["NP", "BY"],
    words: "إدانة إدانات تنديد شجب استنكار",
  },
  {
    id: "criticism",
    cueClass: "ACCUSE",
    act: "CONDEMN",
    governs: ["NP"],
    words: "انتقاد انتقادات",
  },
  {
    id: "threat",
    cueClass: "THREATEN_PROMISE",
    act: "THREATEN",
    governs: ["BY", "BY_THAT", "OBJECT_BY"],
    words: "تهديد تهديدات توعد وعيد تلويح",
  },
  {
    id: "pledge",
    cueClass: "THREATEN_PROMISE",
    governs: ["BY", "BY_THAT"],
    words: "تعهد تعهدات",
  },
  {
    id: "promise",
    cueClass: "THREATEN_PROMISE",
    governs: ["BY", "BY_THAT"],
    words: "وعد وعود",
  },
  { id: "call", cueClass: "DEMAND", governs: ["TO", "OBJECT_TO"], words: "دعوة دعوات" },
  { id: "demand", cueClass: "DEMAND", governs: ["BY", "BY_THAT"], words: "مطالبة مطالبات" },
  { id: "appeal", cueClass: "DEMAND", governs: ["TO", "BY"], words: "مناشدة مناشدات نداء" },
  { id: "urging", cueClass: "DEMAND", governs: ["OBJECT_ON", "ON"], words: "حث حض" },
  { id: "recommendation", cueClass: "DEMAND", governs: ["BY", "BY_THAT"], words: "توصية توصيات" },
  { id: "welcome", cueClass: "WELCOME", governs: ["BY"], words: "ترحيب إشادة" },
  { id: "question", cueClass: "ASK", governs: ["ABOUT", "QUOTE"], words: "تساؤل تساؤلات" },
  { id: "finding", cueClass: "SHOW", governs: ["THAT", "BY_THAT"], words: "استنتاج استنتاجات" },
  {
    id: "rumour",
    cueClass: "HEARSAY",
    governs: ["BY_THAT", "ABOUT", "THAT"],
    words: "شائعة شائعات إشاعة إشاعات أقاويل",
  },
  {
    id: "news",
    cueClass: "HEARSAY",
    governs: ["BY_THAT", "ABOUT", "THAT"],
    words: "أنباء",
  },
];

/**
 * Nouns that announce words. Documents that "state" something (statement, report, information) are media, not cues: the verb
 * or participle beside them is the cue.
 */
export const cueNouns: readonly CueNounTerm[] = ROWS.map((row) => {
  const defaults = CLASS_DEFAULTS[row.cueClass];
  const words = row.words.split(" ");
  return {
    kind: "CUE_NOUN",
    id: row.id,
    clitics: "NOUN",
    enclitics: true,
    lemma: words[0] ?? row.id,
    cueClass: row.cueClass,
    act: row.act ?? defaults.act,
    stance: row.stance ?? defaults.stance,
    certainty: row.certainty ?? defaults.certainty,
    outletDistance: row.outletDistance ?? defaults.outletDistance,
    governs: row.governs,
    sayingOnly: row.sayingOnly ?? false,
    forms: words.flatMap(inflectNoun),
  };
});
