import { expect, test } from "vitest";
import { rowsOf } from "../../src/graph/write/rows.ts";
import { storedForms } from "../../src/ingest.ts";
import { extractionOf } from "../support/extraction-builder.ts";

const counted = { words: "1234 tanks", value: 1_234, metric: "TANKS", subject: "Norland" };

test("a claim expresses its words and its telling numbers; two claims of one number share it", () => {
  const extraction = extractionOf({
    publishedAt: "2030-01-01",
    lines: [
      { speaker: "Mara Held", content: "they lost 1234 tanks in all", figures: [counted] },
      { speaker: "Ivo Brand", content: "it was 1234 tanks", figures: [counted] },
    ],
  });
  const { propositions, expresses } = rowsOf(extraction, storedForms);
  expect(propositions.map(({ kind, caption }) => `${kind} ${caption}`).sort()).toEqual([
    "FIGURE TANKS 1234",
    "WORDS they lost 1234 tanks in all",
  ]);
  const ids = extraction.claims.map(({ id }) => id);
  expect(expresses.map(({ from, claimId }) => [from, claimId])).toEqual([
    [ids[0], ids[0]],
    [ids[0], ids[0]],
    [ids[1], ids[1]],
  ]);
  for (const edge of expresses) {
    expect(edge).toMatchObject({ propositionId: edge.to, isDenied: false });
    expect(edge.publishedAt).toBe("2030-01-01T00:00:00.000Z");
  }
});

test("a denial expresses what it denies, its targets of the same article included", () => {
  const extraction = extractionOf({
    lines: [
      { speaker: "Mara Held", content: "they lost 1234 tanks in all", figures: [counted] },
      { speaker: "Ivo Brand", content: "that", denies: 0 },
    ],
  });
  const { expresses, propositions } = rowsOf(extraction, storedForms);
  expect(propositions).toHaveLength(2);
  const [held, brand] = extraction.claims.map(({ id }) => id);
  const of = (from: string | undefined) => expresses.filter((edge) => edge.from === from);
  expect(of(held).map(({ to }) => to)).toEqual(of(brand).map(({ to }) => to));
  expect(of(held).every(({ isDenied }) => !isDenied)).toBe(true);
  expect(of(brand).every(({ isDenied }) => isDenied)).toBe(true);
});

test("a number in negated content is not said", () => {
  const { claims, ...rest } = extractionOf({
    lines: [{ speaker: "Mara Held", content: "no 1234 tanks were lost", figures: [counted] }],
  });
  const negated = claims.map((claim) => ({ ...claim, flags: ["CONTENT_NEGATED" as const] }));
  const { propositions } = rowsOf({ ...rest, claims: negated }, storedForms);
  expect(propositions.map(({ kind }) => kind)).toEqual(["WORDS"]);
});
