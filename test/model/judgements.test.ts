import fc from "fast-check";
import { expect, it } from "vitest";
import {
  createJudgement,
  createUndoing,
  type Judged,
  type Judgement,
  type JudgementVerdict,
  pairIdOf,
} from "../../src/model/judgement.ts";
import { contradictionsAmong, sameGroups } from "../../src/model/same-groups.ts";
import { standingJudgements } from "../../src/model/standing-judgements.ts";

const thing = (id: string): Judged => ({
  ...{ id, verbatim: `Thing ${id}`, isCurated: id === "m", articleId: null },
});

function judge(one: string, other: string, verdict: JudgementVerdict, day: number): Judgement {
  const at = `2030-01-${String(day).padStart(2, "0")}T00:00:00.000Z`;
  return createJudgement("ENTITY", [thing(one), thing(other)], verdict, {
    ...{ by: "Ann", at, why: "both lead the office" },
  });
}

const undo = (judgement: Judgement, day = 28): Judgement =>
  createUndoing(judgement, { by: "Ben", at: `2030-01-${day}T00:00:00.000Z`, why: "a mix-up" });

const standingOf = (...history: readonly Judgement[]) =>
  standingJudgements(history).map(({ id }) => id);

it("is one entry whichever of the two is named first, and another one at another time", () => {
  const judgement = judge("a", "b", "SAME", 1);
  expect(judge("b", "a", "SAME", 1)).toEqual(judgement);
  expect(judgement.id).toMatch(/^[0-9a-f]{32}$/);
  expect(judge("a", "b", "SAME", 2).id).not.toBe(judgement.id);
  expect(pairIdOf("a", "b")).toBe(pairIdOf("b", "a"));
  expect(pairIdOf("a", "b")).not.toBe(pairIdOf("a", "c"));
});

it("stands until a later one on its pair, and again when that is taken back", () => {
  const first = judge("a", "b", "SAME", 1);
  const second = judge("a", "b", "DIFFERENT", 2);
  const other = judge("a", "c", "UNSURE", 3);
  expect(standingOf(second, first)).toEqual([second.id]);
  expect(standingOf(second, first, other)).toEqual([second.id, other.id].sort());
  expect(standingOf(first, second, undo(second))).toEqual([first.id]);
  expect(standingOf(first, second, undo(first), undo(second))).toEqual([]);
  expect(standingOf(undo(first), first)).toEqual([]);
});

it("makes one of all that are the same, the one of the gazetteer standing for them", () => {
  const standing = standingJudgements([
    judge("b", "a", "SAME", 1),
    judge("c", "b", "SAME", 2),
    judge("z", "m", "SAME", 3),
    judge("m", "k", "SAME", 4),
    judge("c", "z", "UNSURE", 5),
  ]);
  expect(sameGroups(standing)).toEqual([
    { canonicalId: "a", ids: ["a", "b", "c"] },
    { canonicalId: "m", ids: ["k", "m", "z"] },
  ]);
});

it("names the judgements that cannot all be right, by the shortest way", () => {
  const ab = judge("a", "b", "SAME", 1);
  const bc = judge("b", "c", "SAME", 2);
  const cd = judge("c", "d", "SAME", 3);
  const da = judge("d", "a", "SAME", 4);
  const ac = judge("a", "c", "DIFFERENT", 5);
  const apart = judge("a", "e", "DIFFERENT", 6);
  const found = contradictionsAmong(standingJudgements([ab, bc, cd, da, ac, apart]));
  expect(found).toHaveLength(1);
  expect(found[0]?.different).toEqual(ac);
  expect(found[0]?.same).toHaveLength(2);
  expect(contradictionsAmong(standingJudgements([ab, ac, apart]))).toEqual([]);
});

const history: fc.Arbitrary<readonly Judgement[]> = fc
  .array(
    fc.record({
      ends: fc.uniqueArray(fc.constantFrom(..."abcdemk"), { minLength: 2, maxLength: 2 }),
      verdict: fc.constantFrom("SAME" as const, "DIFFERENT" as const, "UNSURE" as const),
      day: fc.integer({ min: 1, max: 5 }),
      isUndone: fc.boolean(),
    }),
    { maxLength: 20 },
  )
  .map((made) =>
    made.flatMap(({ ends: [one = "a", other = "b"], verdict, day, isUndone }) => {
      const judgement = judge(one, other, verdict, day);
      return isUndone ? [judgement, undo(judgement)] : [judgement];
    }),
  );

it("comes to the same in any order, told once or several times", () => {
  fc.assert(
    fc.property(
      history.chain((made) =>
        fc.tuple(
          fc.constant(made),
          fc.shuffledSubarray([...made, ...made], { minLength: made.length * 2 }),
        ),
      ),
      ([made, shuffled]) => {
        const standing = standingJudgements(made);
        expect(standingJudgements(shuffled)).toEqual(standing);
        expect(sameGroups(standing.toReversed())).toEqual(sameGroups(standing));
        expect(new Set(standing.map(({ a, b }) => pairIdOf(a.id, b.id))).size).toBe(
          standing.length,
        );
      },
    ),
  );
});

it("joins exactly what a chain of SAME verdicts joins, each thing in one group", () => {
  fc.assert(
    fc.property(history, (made) => {
      const standing = standingJudgements(made);
      const groups = sameGroups(standing);
      const ids = groups.flatMap((group) => group.ids);
      expect(new Set(ids).size).toBe(ids.length);
      const groupOf = (id: string) => groups.find((group) => group.ids.includes(id))?.canonicalId;
      for (const { a, b, verdict } of standing) {
        if (verdict === "SAME") expect(groupOf(a.id)).toBe(groupOf(b.id));
      }
      for (const { canonicalId, ids: members } of groups) {
        expect(members).toContain(canonicalId);
        expect(canonicalId).toBe(members.includes("m") ? "m" : members[0]);
        const joining = standing.filter(
          ({ verdict, a }) => verdict === "SAME" && members.includes(a.id),
        );
        expect(joining.length).toBeGreaterThanOrEqual(members.length - 1);
      }
      for (const { different, same } of contradictionsAmong(standing)) {
        expect(groupOf(different.a.id)).toBe(groupOf(different.b.id));
        expect(same.every(({ verdict }) => verdict === "SAME")).toBe(true);
      }
    }),
  );
});

it("is undone without a trace in what stands: every judgement taken back leaves what was before", () => {
  fc.assert(
    fc.property(history, (made) => {
      const added = judge("a", "b", "SAME", 9);
      expect(standingJudgements([...made, added, undo(added)])).toEqual(standingJudgements(made));
    }),
  );
});
