import { expect, it } from "vitest";
import { isolateQuoted } from "../../src/cli/terminal/isolate-quoted.ts";

it("isolates names that run from right to left, leaves others, and steers no terminal", () => {
  expect(isolateQuoted('"Mara" and "مارا" are one.')).toBe(
    '"Mara" and "\u2068مارا\u2069" are one.',
  );
  expect(isolateQuoted("\u202eno name\u001b")).toBe("no name\\x1b");
});
