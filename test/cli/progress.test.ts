import { expect, test } from "vitest";
import { createProgress } from "../../src/cli/terminal/progress.ts";
import { keptContext } from "./cli-kit.ts";

test("without a terminal, counting takes few lines that stay", () => {
  const { context, kept } = keptContext();
  const progress = createProgress(context.stderr);
  progress.step("Fetching");
  for (let done = 0; done <= 1000; done++) progress.count("jars", done, 1000);
  progress.clear();
  expect(kept.stderr).toBe("Fetching\njars 0 %\njars 25 %\njars 50 %\njars 75 %\njars 100 %\n");
});

test("on a terminal, one line is rewritten, never longer than the terminal is wide", () => {
  const { context, kept } = keptContext();
  const progress = createProgress(Object.assign(context.stderr, { isTTY: true, columns: 20 }));
  progress.step("A very long message that would wrap");
  progress.count("jars", 1, 3);
  progress.clear();
  expect(kept.stderr).toBe("\r\u001b[2KA very long message\r\u001b[2Kjars 33 %\r\u001b[2K");
});
