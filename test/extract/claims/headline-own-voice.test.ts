import { expect, test } from "vitest";
import { extractText } from "../arabic.ts";

const BODY = "وصل القطار إلى المحطة في موعده المعتاد صباح اليوم.";

function headlineOf(text: string) {
  return extractText(`${text}\n\n${BODY}`)
    .claims.filter(({ placement }) => placement !== "BODY")
    .map(({ voice, content }) => [voice, content.map((piece) => piece.text).join(" / ")]);
}

test("a clause of a headline that cites nobody is the outlet's own, before the cited one", () => {
  expect(headlineOf("مقتل خمسة في انفجار.. والشرطة تتهم عصابة محلية")).toEqual([
    ["AUTHOR", "مقتل خمسة في انفجار"],
    ["CITED", "عصابة محلية"],
  ]);
});

test("and behind it, where another party begins", () => {
  expect(headlineOf("كييف تعلن إسقاط 14 مسيرة وموسكو تهاجم محطة كهرباء")).toEqual([
    ["CITED", "إسقاط 14 مسيرة"],
    ["AUTHOR", "وموسكو تهاجم محطة كهرباء"],
  ]);
});

test("a label of a word or two claims nothing", () => {
  expect(headlineOf("حرب الجنوب | وزير الدفاع: سنرد على أي هجوم")).toEqual([
    ["CITED", "سنرد على أي هجوم"],
  ]);
});

test("a figure of the outlet's clause belongs to the outlet", () => {
  const [own] = extractText(`مقتل 12 جنديا في انفجار.. والشرطة تتهم عصابة محلية\n\n${BODY}`).claims;
  expect(own).toMatchObject({ voice: "AUTHOR", figures: [{ value: 12 }] });
});
