import type {
  CueClass,
  CueMeaning,
  CueParticipleTerm,
  CueVerbTerm,
} from "../../attribution-terms.ts";
import { CLASS_DEFAULTS, type CueRow, type CueRows } from "./cue-row.ts";
import { joinVariants } from "./distinct-forms.ts";
import { inflectActive, inflectPassive } from "./inflect-verb.ts";
import type { InflectedForms } from "./inflected-form.ts";
import { inflectParticiple } from "./participle.ts";
import { readVerbLemma } from "./verb-lemma.ts";

/** The finite terms of every row: one for each place in the verb's table. */
export function expandCueVerbs(rowsByClass: CueRows): readonly CueVerbTerm[] {
  return eachRow(rowsByClass, (row, cueClass) => {
    const [perfect = "", imperfect = ""] = row.words.split(" ");
    const verb = readVerbLemma(perfect, imperfect);
    const active = inflectActive(verb).map((place) => toVerbTerm(row, cueClass, place));
    const passive = row.passive ? inflectPassive(verb) : [];
    return [...active, ...passive.map((place) => toVerbTerm(row, "HEARSAY", place))].filter(
      ({ forms }) => forms.length > 0,
    );
  });
}

/** The terms of the reporting participles. */
export function expandCueParticiples(rowsByClass: CueRows): readonly CueParticipleTerm[] {
  return eachRow(rowsByClass, (row, cueClass) => {
    const participle = row.words.split(" ")[2];
    if (row.participle === undefined || participle === undefined) return [];
    const governs = row.participle === "SAME" ? row.governs : row.participle;
    const places = inflectParticiple(participle).map(({ gender, number, forms }) => ({
      ...meaningOf({ ...row, governs }, cueClass),
      kind: "CUE_PARTICIPLE" as const,
      id: `${row.id}/${gender}-${number}`.toLowerCase(),
      forms: addTail(row, forms),
      clitics: "PARTICLE" as const,
      enclitics: false,
      gender,
      number,
    }));
    return places.filter(({ forms }) => forms.length > 0);
  });
}

function eachRow<T>(
  rowsByClass: CueRows,
  expand: (row: CueRow, cueClass: CueClass) => readonly T[],
): readonly T[] {
  const classes = Object.keys(rowsByClass) as readonly CueClass[];
  return classes.flatMap((cueClass) =>
    (rowsByClass[cueClass] ?? []).flatMap((row) => expand(row, cueClass)),
  );
}

function toVerbTerm(row: CueRow, cueClass: CueClass, place: InflectedForms): CueVerbTerm {
  const { tense, voice, gender, number } = place;
  const governs = (tense === "IMPERFECT" ? row.governsInImperfect : undefined) ?? row.governs;
  const hearsay = cueClass === "HEARSAY" ? CLASS_DEFAULTS.HEARSAY : {};
  return {
    ...meaningOf({ ...row, governs }, cueClass),
    ...hearsay,
    kind: "CUE_VERB",
    id: `${row.id}/${tense}-${voice}-${gender}-${number}`.toLowerCase(),
    forms: addTail(row, row.tail === undefined ? [...place.forms, ...place.stems] : place.forms),
    clitics: tense === "PERFECT" ? "PARTICLE" : "VERB",
    enclitics: row.tail === undefined && row.alone === undefined,
    tense,
    voice,
    gender,
    number,
  };
}

function meaningOf(row: CueRow, cueClass: CueClass): CueMeaning {
  const defaults = CLASS_DEFAULTS[cueClass];
  const lemma = row.words.split(" ")[0] ?? "";
  return {
    lemma: row.tail === undefined ? lemma : `${lemma} ${row.tail}`,
    cueClass,
    act: row.act ?? defaults.act,
    stance: row.stance ?? defaults.stance,
    certainty: row.certainty ?? defaults.certainty,
    outletDistance: row.outletDistance ?? defaults.outletDistance,
    governs: row.governs,
  };
}

function addTail(row: CueRow, forms: readonly string[]): readonly string[] {
  const dropped = new Set(row.without?.split(" ").map(joinVariants) ?? []);
  const only = row.only === undefined ? null : new Set(row.only.split(" ").map(joinVariants));
  const kept = forms.filter((form) => {
    const key = joinVariants(form);
    return !dropped.has(key) && (only?.has(key) ?? true);
  });
  return row.tail === undefined ? kept : kept.map((form) => `${form} ${row.tail}`);
}
