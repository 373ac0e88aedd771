import { expect, test } from "vitest";
import { extractText } from "../arabic.ts";

/** The gazetteer's key of each claim's speaker, null where it holds none. */
function keysOf(text: string): readonly (string | null)[] {
  const { claims, entities } = extractText(text);
  const keys = new Map(entities.map(({ id, key }) => [id, key]));
  return claims.map(({ speaker }) => (speaker && keys.get(speaker.entityId)) ?? null);
}

test("a known person is known behind a title, alone, and by the family name", () => {
  expect(
    keysOf("قال وزير الخارجية الروسي سيرغي لافروف إن الباب مفتوح. وقال لافروف إنه ينتظر الرد."),
  ).toEqual(["person/lavrov", "person/lavrov"]);
  expect(keysOf("وقال الأمين العام السابق للحلف ينس ستولتنبرغ إن الباب مفتوح.")).toEqual([
    "person/stoltenberg",
  ]);
});

test("a longer name is somebody else", () => {
  expect(keysOf("وقال محمد بن سلمان المري إن الباب مفتوح.")).toEqual([null]);
});
