import fc from "fast-check";
import { expect, it } from "vitest";
import { distinctChains } from "../../src/compare/distinct-chains.ts";
import {
  countStances,
  groupBySpeaker,
  groupSortKey,
  type SpokenClaim,
} from "../../src/compare/group-by-speaker.ts";

const claim = (id: string, speakerId: string | null, publishedAt: string | null): SpokenClaim => ({
  ...{ id, speakerId, publishedAt, outlet: "Post", stance: "ASSERTS" },
});

it("puts the first to say it first, those of unknown date last, and outlets under their own name", () => {
  const groups = groupBySpeaker([
    claim("1", "ivo", null),
    claim("2", "mara", "2030-01-02"),
    claim("3", "mara", "2030-01-01"),
    claim("4", null, "2030-01-01"),
    claim("5", "lena", null),
  ]);
  expect(groups.map(({ name }) => name)).toEqual(["mara", "outlet Post", "ivo", "lena"]);
  expect(groups[0]?.claims.map(({ id }) => id)).toEqual(["3", "2"]);
  expect(groups[1]).toMatchObject({ speakerId: null, outlet: "Post" });
});

it("gives the same groups in any order of claims, each claim once, in the order of their keys", () => {
  const one = fc.record({
    id: fc.uuid(),
    speakerId: fc.constantFrom("ivo", "mara", null),
    outlet: fc.constantFrom("Post", null),
    stance: fc.constantFrom("ASSERTS" as const, "DENIES" as const),
    publishedAt: fc.constantFrom("2030-01-01", "2030-01-02", null),
  });
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: ({ id }) => id }), (claims) => {
      const groups = groupBySpeaker(claims);
      expect(groupBySpeaker(claims.toReversed())).toEqual(groups);
      expect(groups.flatMap((group) => group.claims)).toHaveLength(claims.length);
      const keys = groups.map(groupSortKey);
      expect(keys).toEqual(keys.toSorted());
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

it("counts stances and leaves out those that do not occur", () => {
  const denial = { ...claim("2", "ivo", null), stance: "DENIES" as const };
  expect(countStances([denial, claim("1", "ivo", null), denial])).toEqual([
    { stance: "ASSERTS", count: 1 },
    { stance: "DENIES", count: 2 },
  ]);
});

it("gives each way once, shortest first, with how many took it", () => {
  const hop = (position: number, id: string) => ({
    position,
    role: "AGENCY" as const,
    entity: { id },
  });
  expect(
    distinctChains([[hop(1, "a"), hop(2, "b")], [], [hop(1, "b")], [hop(1, "a")], [hop(1, "a")]]),
  ).toEqual([
    { hops: [], claimCount: 1 },
    { hops: [hop(1, "a")], claimCount: 2 },
    { hops: [hop(1, "b")], claimCount: 1 },
    { hops: [hop(1, "a"), hop(2, "b")], claimCount: 1 },
  ]);
});
