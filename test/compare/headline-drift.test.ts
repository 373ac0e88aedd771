import { describe, expect, test } from "vitest";
import { strongerIn } from "../../src/compare/cue-strength.ts";
import { type DriftClaim, headlineDrift } from "../../src/compare/headline-drift.ts";
import type { RivalFigure } from "../../src/compare/rival-figure.ts";

const figure = (over: Partial<RivalFigure> & { readonly id: string }): RivalFigure => ({
  ...{ metric: "PERSONNEL_KILLED_OR_WOUNDED", subjectId: "norland", placeId: null },
  ...{ periodKind: null, periodFrom: null, periodTo: null, unit: "COUNT", value: 970 },
  ...{ min: null, max: null, qualifier: "EXACT", asOf: null, partOfId: null, speakerId: null },
  ...{ speakerCountry: null, outlet: "Bridge Daily", claimId: "c", articleId: "a" },
  ...over,
});

const headline = (over: Partial<DriftClaim>): DriftClaim => ({
  ...{ id: "head", placement: "HEADLINE", voice: "AUTHOR", stance: "ASSERTS" },
  ...{ certainty: "CERTAIN", outletDistance: "NEUTRAL", speakerName: null, words: [] },
  figures: [],
  ...over,
});

const body = (over: Partial<DriftClaim>): DriftClaim =>
  headline({
    id: "body",
    placement: "BODY",
    voice: "CITED",
    speakerName: "General Staff",
    ...over,
  });

const brief = (claims: readonly DriftClaim[]) =>
  headlineDrift(claims).map(({ kind, reason, body: source }) => `${kind} ${source.id}: ${reason}`);

describe("how a headline parts from its body", () => {
  test("a round number in the outlet's own voice for an exact one that somebody gave", () => {
    const claims = [
      headline({ figures: [figure({ id: "h", value: 1000 })] }),
      body({ figures: [figure({ id: "b", value: 970, speakerId: "staff" })] }),
    ];
    expect(brief(claims)).toEqual([
      "ROUNDED body: 1,000 is 970 rounded.",
      "LOST_ATTRIBUTION body: The headline says it as its own; the body has it from General Staff.",
    ]);
    const [rounded] = headlineDrift(claims);
    expect([rounded?.headlineFigure?.id, rounded?.bodyFigure?.id]).toEqual(["h", "b"]);
  });

  test("a bare number for a hedged one, and killed for killed or wounded", () => {
    expect(
      brief([
        headline({
          voice: "CITED",
          figures: [figure({ id: "h", value: 500, metric: "PERSONNEL_KILLED" })],
        }),
        body({ figures: [figure({ id: "b", value: 500, qualifier: "ABOUT" })] }),
      ]),
    ).toEqual([
      "LOST_QUALIFIER body: The body says about, the headline gives the bare number.",
      expect.stringMatching(
        /^CHANGED_METRIC body: The headline counts .+, the body .+, which is wider\.$/,
      ),
    ]);
  });

  test("words alone: a forecast of the body is a fact in the headline", () => {
    const words = ["bank", "lowers", "interest", "rate", "in", "spring"];
    expect(
      brief([
        headline({ voice: "CITED", words }),
        body({ words: ["other", "words"], id: "other" }),
        body({ words: [...words, "perhaps"], stance: "SPECULATES" }),
      ]),
    ).toEqual(["STRONGER_CUE body: What is only supposed becomes a statement."]);
  });

  test("nothing: the headline says what the body says, sums up no claim, or only names the topic", () => {
    const words = ["bridge", "open", "again", "since", "monday"];
    expect(brief([headline({ voice: "CITED", words }), body({ words })])).toEqual([]);
    expect(brief([headline({ words: ["war", "in", "norland"] }), body({ words })])).toEqual([]);
    expect(
      brief([
        headline({ words: ["the", "war", "in", "norland"] }),
        body({ words: ["the", "war", "in", "norland", "ends"] }),
      ]),
    ).toEqual([]);
    expect(
      brief([
        headline({ figures: [figure({ id: "h", value: 1000, subjectId: "sudland" })] }),
        body({ figures: [figure({ id: "b", value: 970 })] }),
      ]),
    ).toEqual([]);
  });
});

test("only a stronger putting is called stronger", () => {
  const plain = { stance: "ASSERTS", certainty: "CERTAIN", outletDistance: "NEUTRAL" } as const;
  expect(strongerIn(plain, plain)).toBeNull();
  expect(strongerIn({ ...plain, outletDistance: "ENDORSING" }, plain)).toBe(
    "The outlet goes from merely reporting to vouching for it.",
  );
  expect(strongerIn(plain, { ...plain, certainty: "POSSIBLE" })).toBe(
    "It goes from possible to certain.",
  );
  expect(strongerIn({ ...plain, outletDistance: "DISTANCING" }, plain)).toBeNull();
});
