import { expect, test } from "vitest";
import { articleCopies } from "../../src/compare/origins/article-copies.ts";

const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `word${from + at}`).join(" ");
const article = (id: string, folded: string, publishedAt: string | null = "2030-01-01") => ({
  ...{ id, folded, publishedAt },
});

test("a text with a line in front and its end cut off is a copy of the earlier one", () => {
  const copies = articleCopies([
    article("late", `${words(900, 8)} ${words(0, 170)}`, "2030-01-02"),
    article("early", words(0, 200)),
    article("other", words(500, 200)),
  ]);
  expect([...copies.keys()]).toEqual(["late"]);
  expect(copies.get("late")).toMatchObject({ originalId: "early" });
  expect(copies.get("late")?.share).toBeGreaterThan(0.8);
});

test("a copy of a copy goes back to the first", () => {
  const copies = articleCopies([
    article("c", words(0, 90), null),
    article("b", words(0, 100), "2030-01-02"),
    article("a", words(0, 100)),
  ]);
  expect([...copies].map(([id, { originalId }]) => [id, originalId])).toEqual([
    ["b", "a"],
    ["c", "a"],
  ]);
});

test("two reports that share a passage, and texts of a few words, are no copies", () => {
  expect(
    articleCopies([
      article("a", `${words(0, 60)} ${words(100, 100)}`),
      article("b", `${words(0, 60)} ${words(300, 100)}`),
      article("c", words(0, 5)),
      article("d", words(0, 5)),
    ]).size,
  ).toBe(0);
});
