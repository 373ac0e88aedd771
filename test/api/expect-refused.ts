import { expect } from "vitest";
import type { Answer } from "./api-kit.ts";

/** What no answer may show: stacks, paths, hosts, Cypher. */
export const INSIDE =
  /\bat .+:\d+:\d+|node_modules|file:\/\/|\/src\/|127\.0\.0\.1|MATCH \(|Maximum call stack/;

/** The answer is the client's fault, under `code`, without data and without a word of the inside. */
export function expectRefused(answer: Answer, code: string): void {
  expect(answer.body.errors?.map(({ extensions }) => extensions.code)).toContain(code);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.body.data ?? null).toBeNull();
  expect(answer.text).not.toMatch(INSIDE);
}
