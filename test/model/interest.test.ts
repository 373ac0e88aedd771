import { expect, test } from "vitest";
import { CONFLICTS, type Conflict } from "../../src/model/conflicts.ts";
import { interestOf } from "../../src/model/interest.ts";

test.each([
  ["a side on its own losses", "UA", "UA", "OWN_SIDE"],
  ["a side on the other's", "UA", "RU", "OPPONENT"],
  ["the other on the first's", "RU", "UA", "OPPONENT"],
  ["a state that fights along on its ally's", "KP", "RU", "OWN_SIDE"],
  ["a side on the other's ally", "UA", "KP", "OPPONENT"],
  ["a state that only gives arms", "US", "RU", "THIRD_PARTY"],
  ["a state that stands aside", "IN", "UA", "THIRD_PARTY"],
  ["a state on its own, in no known conflict", "US", "US", "OWN_SIDE"],
  ["a state on another that is in no known conflict", "RU", "US", null],
  ["nobody known", null, "RU", null],
  ["of nobody known", "RU", null, null],
] as const)("%s", (_case, speaker, subject, interest) => {
  expect(interestOf(speaker, subject)).toBe(interest);
});

test("another conflict is an entry of the list and no code", () => {
  const alone = { allies: [], members: ["XA"], code: "A" };
  const other: Conflict = {
    code: "A_B",
    name: "A against B",
    sides: [alone, { ...alone, members: ["XB"], allies: ["US"], code: "B" }],
  };
  expect(interestOf("XA", "XB")).toBe(null);
  expect(interestOf("XA", "XB", [...CONFLICTS, other])).toBe("OPPONENT");
  expect(interestOf("US", "XB", [other, ...CONFLICTS])).toBe("OWN_SIDE");
});

test("every state of the list is a code, and on one side of a conflict only", () => {
  for (const { sides } of CONFLICTS) {
    const states = sides.flatMap(({ members, allies }) => [...members, ...allies]);
    expect(new Set(states).size).toBe(states.length);
    expect(states.filter((state) => !/^[A-Z]{2}$/.test(state))).toEqual([]);
  }
});
