const MEBIBYTE = 1024 * 1024;

/** Bytes of one input as it lies on the disk or comes through the pipe. */
export const MAX_INPUT_BYTES = 5 * MEBIBYTE;

/** UTF-8 bytes of the text that is stored. */
export const MAX_TEXT_BYTES = 2 * MEBIBYTE;

export const MAX_FRONT_MATTER_LINES = 64;

/** What one HTML page may hold; beyond it tree building stops being linear. */
export const HTML_LIMITS = {
  depth: 256,
  nodes: 50_000,
  attributes: 100_000,
  attributesOfOneElement: 1_000,
} as const;

export const HTML_PARSE_TIMEOUT_MS = 2_000;

/** The parser's thread loads its modules once, before the first page; that is not the page's fault. */
export const HTML_WORKER_START_TIMEOUT_MS = 20_000;

export const HTML_WORKER_MEMORY_MB = 256;
