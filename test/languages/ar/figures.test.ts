import { expect, test } from "vitest";
import { figureTerms } from "../../../src/languages/ar/figures.ts";
import { METRICS } from "../../../src/model/metrics.ts";

const codes = new Set(METRICS.map(({ code }) => code));

test("every figure term has an id of its own in its kind", () => {
  const ids = figureTerms.map(({ kind, id }) => `${kind} ${id}`);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("every figure term is written somehow, without blanks around", () => {
  const faulty = figureTerms.filter(({ forms }) => {
    return forms.length === 0 || forms.some((form) => form === "" || form !== form.trim());
  });
  expect(faulty.map(({ id }) => id)).toEqual([]);
});

test("every metric that a counted thing points to is in the taxonomy", () => {
  const pointed = figureTerms.flatMap((term) =>
    term.kind === "COUNTED" ? Object.values(term.metrics) : [],
  );
  expect([...new Set(pointed)].filter((code) => !codes.has(code))).toEqual([]);
});

test("sound plurals, which are spelled like duals, are no duals", () => {
  const duals = new Set(
    figureTerms.flatMap((term) =>
      term.kind === "COUNTED" && term.form.startsWith("DUAL") ? term.forms : [],
    ),
  );
  expect(
    ["مدنيين", "عسكريين", "مسؤولين", "سكان", "بلدان", "طالبان"].filter((form) => duals.has(form)),
  ).toEqual([]);
  expect(["دبابتين", "صاروخين", "شهرين", "جنديين"].filter((form) => !duals.has(form))).toEqual([]);
});
