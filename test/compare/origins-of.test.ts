import fc from "fast-check";
import { expect, test } from "vitest";
import type { ComparedClaim } from "../../src/compare/content/compared-claim.ts";
import { sameContent } from "../../src/compare/content/same-content.ts";
import type { ArticleCopy } from "../../src/compare/origins/article-copies.ts";
import { originsOf } from "../../src/compare/origins/origins-of.ts";
import { carriedBy, claimOf, figureOf } from "../support/compared-claim.ts";

const TOWNS = "northern troops have taken two small towns and the land around the harbour plant";

function trace(
  asked: ComparedClaim,
  others: readonly ComparedClaim[],
  given: {
    readonly articles?: ReadonlyMap<string, ArticleCopy>;
    readonly publisherIds?: ReadonlyMap<string, string>;
  } = {},
) {
  const same = others.flatMap((claim) => {
    const sameness = sameContent(asked, claim);
    return sameness === null ? [] : [{ claim, sameness }];
  });
  return originsOf({ asked, same, articles: new Map(), publisherIds: new Map(), ...given });
}

const idsOf = (origins: ReturnType<typeof trace>) =>
  origins.roots.map(({ appearances }) => appearances.map(({ claim }) => claim.id));

const ministry = claimOf("long", TOWNS, { speakerId: "ministry", hops: carriedBy("sahl") });
const agency = claimOf("short", `${TOWNS} but met resistance`, {
  ...{ speakerId: "sahl", speakerKind: "OUTLET", chainStatus: "TRUNCATED" },
  publishedAt: "2030-01-01T00:00:00.000Z",
});

test("an agency named alone is completed by a longer chain of the same content", () => {
  const origins = trace(agency, [ministry]);
  expect(origins).toMatchObject({ independentRoots: 1, outlets: 2 });
  expect(idsOf(origins)).toEqual([["short", "long"]]);
  expect(origins.roots[0]).toMatchObject({
    ...{ name: "ministry", speakerId: "ministry", outlet: null, status: "COMPLETE" },
    dependence: null,
  });
  const [first] = origins.roots[0]?.appearances ?? [];
  expect(first?.completion?.by.id).toBe("long");
  expect(first?.completion?.hops).toEqual(carriedBy("sahl"));
  expect(first?.sameness).toBeNull();
});

test("what carried the agency further comes behind it", () => {
  const further = { ...agency, hops: carriedBy("radio") };
  const [first] = trace(further, [ministry]).roots[0]?.appearances ?? [];
  expect(first?.completion?.hops).toEqual(carriedBy("sahl", "radio"));
});

test.each<[string, Partial<ComparedClaim>]>([
  ["another agency carried it", { hops: carriedBy("other") }],
  ["the longer chain breaks off too", { chainStatus: "TRUNCATED" }],
])("nothing completes it where %s", (_name, over) => {
  const origins = trace(agency, [{ ...ministry, ...over }]);
  expect(origins.roots.map(({ name }) => name)).toEqual(["sahl", "ministry"]);
  expect(origins.roots[0]?.status).toBe("TRUNCATED");
});

test("two who say it by themselves are two roots, the first heard first", () => {
  const other = claimOf("other", TOWNS, { publishedAt: "2030-01-01T00:00:00.000Z" });
  const origins = trace(ministry, [other]);
  expect(origins.independentRoots).toBe(2);
  expect(idsOf(origins)).toEqual([["other"], ["long"]]);
});

test("a copy of the text is no root of its own, even where nobody is named", () => {
  const anonymous = { speakerKind: "ANONYMOUS", chainStatus: "ANONYMOUS_ROOT" } as const;
  const first = claimOf("first", TOWNS, anonymous);
  const later = { publishedAt: "2030-01-03T00:00:00.000Z" };
  const second = claimOf("second", TOWNS, { ...anonymous, ...later });
  expect(trace(first, [second]).independentRoots).toBe(2);
  const articles = new Map([[second.articleId, { originalId: first.articleId, share: 0.9 }]]);
  const origins = trace(first, [second], { articles });
  expect(origins).toMatchObject({ independentRoots: 1, outlets: 2 });
  expect(origins.roots[0]?.appearances[1]?.copyOf).toEqual({
    claimId: "first",
    reason: "Its article is nearly the text of an earlier one: 90 % of it is the same.",
  });
  expect(origins.roots[0]?.status).toBe("ANONYMOUS_ROOT");
});

test("unnamed voices of one carrier in the same words are one", () => {
  const through = { hops: carriedBy("sahl"), chainStatus: "ANONYMOUS_ROOT" } as const;
  const origins = trace(claimOf("a", TOWNS, through), [claimOf("b", TOWNS, through)]);
  expect(origins.independentRoots).toBe(1);
});

test("outlets that cite each other are shown, and count as one", () => {
  const cites = (id: string, outlet: string, speakerId: string) =>
    claimOf(id, TOWNS, {
      ...{ outlet, speakerId, speakerKind: "OUTLET", chainStatus: "TRUNCATED" },
    });
  const [a, b] = [cites("a", "River Post", "bay"), cites("b", "Bay Radio", "river")];
  const publisherIds = new Map([
    ["River Post", "river"],
    ["Bay Radio", "bay"],
  ]);
  const origins = trace(a, [b], { publisherIds });
  expect(origins.circles).toEqual([{ entityIds: ["bay", "river"], claimIds: ["b", "a"] }]);
  expect(origins).toMatchObject({ independentRoots: 1, outlets: 2 });
  expect(origins.roots.map(({ dependence }) => dependence)).toEqual([
    null,
    "Outlets that cite each other lead to it and to an earlier root.",
  ]);
});

test("one side's exact total told by two of its voices has one root", () => {
  const counted = (id: string) => ({
    figures: [figureOf(id, 1_151_070, { speakerCountry: "NO" })],
  });
  const army = claimOf("army", `${TOWNS} 1151070`, counted("army"));
  const state = claimOf("state", `${TOWNS} 1151070`, counted("state"));
  const origins = trace(army, [state]);
  expect(origins.roots).toHaveLength(2);
  expect(origins.independentRoots).toBe(1);
  expect(origins.roots[1]?.dependence).toMatch(/^Another voice of the same side/);
});

test("where an article tells that somebody quotes it, the quoted claim stands for both", () => {
  const quoter = claimOf("quoter", `${TOWNS} said the ministry`, { quotes: ["long"] });
  const asked = claimOf("asked", TOWNS);
  expect(
    idsOf(trace(asked, [quoter, ministry]))
      .flat()
      .sort(),
  ).toEqual(["asked", "long"]);
});

test("the order of what is found changes nothing", () => {
  const others = [
    ministry,
    claimOf("one", TOWNS),
    claimOf("two", TOWNS, { publishedAt: null }),
    claimOf("three", `${TOWNS} today`, { speakerId: "ministry" }),
  ];
  const expected = trace(agency, others);
  fc.assert(
    fc.property(fc.shuffledSubarray(others, { minLength: others.length }), (shuffled) => {
      expect(trace(agency, shuffled)).toEqual(expected);
    }),
  );
});
