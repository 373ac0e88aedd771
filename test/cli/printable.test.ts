import { expect, test } from "vitest";
import { isolated, printable } from "../../src/cli/terminal/printable.ts";

test("control characters are shown, bidi controls are left out", () => {
  expect(printable("a\u001b[31mb\u0007\u009b")).toBe("a\\x1b[31mb\\x07\\x9b");
  expect(printable("a\u202eb\u2069c")).toBe("abc");
});

test("only words from right to left are isolated, and always closed", () => {
  expect(isolated("Sahl  agency\n")).toBe("Sahl agency");
  expect(isolated(`وكالة \u2069السهل`)).toBe("\u2068وكالة السهل\u2069");
});
