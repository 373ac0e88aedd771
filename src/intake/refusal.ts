export type RefusalCode =
  | "NOT_FOUND"
  | "UNREADABLE"
  | "NO_ARTICLES"
  | "EMPTY"
  | "BINARY"
  | "TOO_LARGE"
  | "INVALID_ENCODING"
  | "UNKNOWN_CHARSET"
  | "BAD_FRONT_MATTER"
  | "BAD_DATE"
  | "LANGUAGE_UNKNOWN"
  | "LANGUAGE_UNSUPPORTED"
  | "HTML_TOO_COMPLEX"
  | "HTML_TOO_SLOW"
  | "HTML_WITHOUT_ARTICLE"
  | "FETCHING_OFF";

/** Why an input was not taken in. `message` is a sentence without the input's name, in lower case at its start. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
}

/** Thrown inside intake for one bad input and turned into a result at its door; it never leaves `readInputs`. */
export class RefusedInput extends Error implements Refusal {
  override readonly name = "RefusedInput";
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
