import { expect, test } from "vitest";
import { HtmlReader } from "../../src/intake/html/html-reader.ts";
import { sentence } from "./intake-kit.ts";

const bytes = new TextEncoder().encode(`<p>${sentence}</p>`);

test("a page that keeps the parser busy is stopped, and the thread with it", async () => {
  await using reader = new HtmlReader({
    timeoutMs: 100,
    workerFile: new URL("./workers/busy-worker.ts", import.meta.url),
  });
  const expected = {
    code: "HTML_TOO_SLOW",
    message: "reading its HTML took longer than 0.1 s and was stopped",
  };
  await expect(reader.read(bytes)).rejects.toMatchObject(expected);
  await expect(reader.read(bytes)).rejects.toMatchObject(expected);
});

test("a page that eats its memory is stopped without harm to the process", async () => {
  await using reader = new HtmlReader({
    timeoutMs: 20_000,
    workerFile: new URL("./workers/greedy-worker.ts", import.meta.url),
  });
  await expect(reader.read(bytes)).rejects.toMatchObject({
    code: "HTML_TOO_COMPLEX",
    message: "the thread reading its HTML needed more than 256 MB and was stopped",
  });
});

test("one reader reads page after page, a refused one between them", async () => {
  await using reader = new HtmlReader();
  expect((await reader.read(bytes)).body).toBe(sentence);
  await expect(reader.read(new Uint8Array())).rejects.toMatchObject({
    code: "HTML_WITHOUT_ARTICLE",
  });
  expect((await reader.read(bytes)).body).toBe(sentence);
});
