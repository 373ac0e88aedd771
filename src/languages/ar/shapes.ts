import type { WordShape } from "../pack.ts";

/**
 * What an unknown word probably is, by its letters: folded, without particles, article and pronoun. Conservative: null where two
 * readings are near. `sure` only where no other class has the shape.
 */
export function guessShape(folded: string): WordShape | null {
  const shape = SHAPES.find(({ pattern }) => pattern.test(folded));
  return shape ? { kind: shape.kind, sure: shape.sure } : null;
}

/** Verbs of the imperfect begin with "ya"; with "ta" those of the tenth form, where no perfect has the letters behind it. */
export function isImperfectVerb(folded: string): boolean {
  return IMPERFECT.test(folded);
}

const IMPERFECT = /^(?:\u064a..|\u062a\u0633\u062a..)/u;

interface Shape extends WordShape {
  readonly pattern: RegExp;
}

// Folded letters by escape, since the patterns would not be readable right to left:
// \u0627 alef, \u062a teh, \u0633 seen, \u0641 feh, \u0645 meem, \u0646 noon, \u0647 heh, \u0648 waw, \u064a yeh.
const SHAPES: readonly Shape[] = [
  // Verbal nouns of the tenth, seventh and eighth form: istif'al, infi'al, ifti'al, and their feminine "ah".
  { kind: "MASDAR", sure: true, pattern: /^\u0627\u0633\u062a.{2,3}\u0627[^\u0627\u062a]$/u },
  { kind: "MASDAR", sure: false, pattern: /^\u0627\u0633\u062a.{2}\u0627.\u0647$/u },
  { kind: "MASDAR", sure: false, pattern: /^\u0627\u0646..\u0627[^\u0627\u062a]$/u },
  { kind: "MASDAR", sure: false, pattern: /^\u0627.[\u062a\u062f\u0637].\u0627[^\u0627\u062a]$/u },
  // Finite verbs: the imperfect plural, the perfect of the tenth form, the perfect feminine of the derived forms, the perfect plural.
  { kind: "FINITE_VERB", sure: true, pattern: /^\u064a.{1,5}[^\u064a]\u0648\u0646$/u },
  { kind: "FINITE_VERB", sure: true, pattern: /^\u0627\u0633\u062a[^\u0627]{3}\u062a?$/u },
  { kind: "FINITE_VERB", sure: true, pattern: /^[^\u0627].{2,5}[^\u0648\u0627]\u0648\u0627$/u },
  { kind: "FINITE_VERB", sure: true, pattern: /^\u0627.{2,4}[^\u0627\u0648]\u0648\u0627$/u },
  { kind: "FINITE_VERB", sure: true, pattern: /^\u064a\u0633\u062a.{2,4}$/u },
  { kind: "FINITE_VERB", sure: true, pattern: /^\u062a\u0633\u062a.{3}$/u },
  { kind: "FINITE_VERB", sure: false, pattern: /^\u064a\u062a.{3,4}$/u },
  { kind: "FINITE_VERB", sure: false, pattern: /^\u062a\u062a.{3,4}$/u },
  { kind: "FINITE_VERB", sure: false, pattern: /^\u0627\u0646[^\u0627]{3}\u062a$/u },
  { kind: "FINITE_VERB", sure: false, pattern: /^\u0627.\u062a[^\u0627]{2}\u062a$/u },
  { kind: "FINITE_VERB", sure: false, pattern: /^[^\u0627\u0648\u064a]{3}\u062a$/u },
  { kind: "FINITE_VERB", sure: false, pattern: /^\u062a?[^\u0627]\u0627[^\u0627]{2}\u062a$/u },
  { kind: "FINITE_VERB", sure: false, pattern: /^\u064a[^\u0627\u064a]{3}$/u },
  // Duals before sound plurals: "tayn" and "tan" are duals of feminines, but also ends of names ("Konstantin").
  { kind: "DUAL_NOUN", sure: false, pattern: /^.{3,}\u062a\u064a\u0646$/u },
  { kind: "DUAL_NOUN", sure: false, pattern: /^.{3,}\u062a\u0627\u0646$/u },
  // Adjectives of relation in the plural and feminine: "iyyin", "iyyun", "iyyah".
  { kind: "NISBA", sure: true, pattern: /^.{3,}\u064a\u064a\u0646$/u },
  { kind: "NISBA", sure: true, pattern: /^.{3,}\u064a\u0648\u0646$/u },
  { kind: "NISBA", sure: false, pattern: /^.{4,}\u064a\u0647$/u },
  // Verbal nouns of the second, sixth, third and fourth form.
  { kind: "MASDAR", sure: false, pattern: /^\u062a..\u064a[^\u0627\u0646\u0647]$/u },
  { kind: "MASDAR", sure: false, pattern: /^\u0645.\u0627..\u0647$/u },
  { kind: "MASDAR", sure: false, pattern: /^\u0627..\u0627[^\u0627\u062a\u0646]$/u },
  { kind: "MASDAR", sure: false, pattern: /^\u062a.\u0627..$/u },
  { kind: "NISBA", sure: false, pattern: /^.{4,}[^\u0627]\u064a$/u },
  { kind: "SOUND_PLURAL", sure: false, pattern: /^.{3,}\u064a\u0646$/u },
  { kind: "SOUND_PLURAL", sure: false, pattern: /^.{3,}\u0648\u0646$/u },
  { kind: "FEMININE_PLURAL", sure: false, pattern: /^.{3,}\u0627\u062a$/u },
];
