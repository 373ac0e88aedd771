/** Every code that leaves the API. Closed and stable: clients switch over it. */
export type ApiErrorCode =
  | "BAD_REQUEST"
  | "BAD_USER_INPUT"
  | "DB_NOT_READY"
  | "DB_TIMEOUT"
  | "DB_UNAVAILABLE"
  | "INTERNAL"
  | "INVALID_CURSOR"
  | "NOT_FOUND"
  | "OVERLOADED"
  | "PARSE_FAILED"
  | "TOO_COMPLEX"
  | "TOO_LARGE"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "VALIDATION_FAILED"
  | "WRITE_FORBIDDEN";

export const STATUS_OF_CODE: Readonly<Record<ApiErrorCode, number>> = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  DB_NOT_READY: 503,
  DB_TIMEOUT: 503,
  DB_UNAVAILABLE: 503,
  INTERNAL: 500,
  INVALID_CURSOR: 400,
  NOT_FOUND: 404,
  OVERLOADED: 503,
  PARSE_FAILED: 400,
  TOO_COMPLEX: 400,
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  VALIDATION_FAILED: 400,
  WRITE_FORBIDDEN: 403,
};

/** A refusal whose message may be shown to anybody: what, why, what to do instead; nothing of the inside. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ApiErrorCode;

  constructor(code: ApiErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
