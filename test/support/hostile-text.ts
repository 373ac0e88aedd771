/** A kind of text that drives careless readers into long work. */
export interface HostileShape {
  readonly name: string;
  /** A text of `size` UTF-16 units. */
  readonly make: (size: number) => string;
}

export const HOSTILE_SHAPES: readonly HostileShape[] = [
  repeated("straight quotation marks", '"'),
  repeated("opening guillemets", "«"),
  repeated("conjunctions", "و"),
  repeated("reporting verbs", "قال "),
  repeated("complementizers", "أن "),
  repeated("digits", "7"),
  repeated("vowel signs on one letter", "\u0651\u064E", "ب"),
  repeated("letters without a space", "مستشفى"),
  repeated("one line of words", "الجسر مغلق "),
  repeated("nested brackets", "("),
  repeated("commas", "، "),
  repeated("line breaks", "\n"),
  repeated("verb, quotation mark, verb", 'قال الوزير "'),
  repeated("numbers joined by and", "ألفا و3 "),
  repeated("reporting nouns and agencies", "بحسب وكالة نقلا عن "),
  repeated("sentences without content", "وأضاف. "),
  repeated("bidi controls", "\u202E\u2066\u200F"),
  repeated("lone surrogates", "\uD800 \uDC00"),
  repeated("stretching", "ـ", "قا"),
  repeated("stops", "."),
  repeated("quoted words", '"نعم" '),
  repeated("names", "سامر الحداد "),
  repeated("nested speech", "قال الوزير إن "),
];

function repeated(name: string, unit: string, start = ""): HostileShape {
  return {
    name,
    make: (size) =>
      start + unit.repeat(Math.ceil(size / unit.length)).slice(0, size - start.length),
  };
}
