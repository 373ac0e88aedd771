import { expect, test } from "vitest";
import { prettyContradictions } from "../../src/cli/pretty/pretty-contradictions.ts";
import { type AppearanceView, prettyOrigins } from "../../src/cli/pretty/pretty-origins.ts";

const plain = (_style: unknown, text: string): string => text;
const appearance = (id: string, over: Partial<AppearanceView> = {}): AppearanceView => ({
  ...{ id, isAsked: false, outlet: "River Post", publishedAt: "2030-03-01T00:00:00.000Z" },
  ...{ chain: [], completedBy: null, reason: null, copyReason: null },
  ...over,
});

test("a tree of roots, each with the ways that lead back to it", () => {
  const chain = [{ position: 1, role: "AGENCY", name: "Tide Agency" }];
  const text = prettyOrigins(
    {
      ...{ independentRoots: 1, outlets: 3, isComplete: false },
      roots: [
        {
          ...{ name: "Nord Ministry", status: "COMPLETE", dependence: null },
          appearances: [
            appearance("c1", { chain, completedBy: "c2", isAsked: true }),
            appearance("c2", { chain, outlet: null, publishedAt: null, reason: "They share 9." }),
          ],
        },
        {
          ...{ name: null, status: "ANONYMOUS_ROOT", dependence: "It cites the other." },
          appearances: [appearance("c3", { copyReason: "Its article is a copy." })],
        },
      ],
      circles: [["Tide Agency", "Bay Radio"]],
    },
    plain,
  );
  expect(text).toMatchInlineSnapshot(`
    "Where it came from: 1 independent root, 3 outlets (some may be left out)
      +- Nord Ministry
      |  +- c1  2030-03-01  River Post  this claim
      |  |  speaker -> Tide Agency [AGENCY]
      |  |  the way is completed by c2
      |  +- c2  date unknown  outlet unknown
      |     speaker -> Tide Agency [AGENCY]
      |     They share 9.
      +- an outlet itself (ANONYMOUS_ROOT): It cites the other.
         +- c3  2030-03-01  River Post
            no saying of its own: Its article is a copy.
      in a circle: Tide Agency cites Bay Radio cites Tide Agency
    "
  `);
});

test("right-to-left names stand in isolation", () => {
  const roots = [
    {
      ...{ name: "وزارة الشمال", status: "COMPLETE", dependence: null },
      appearances: [appearance("c1")],
    },
  ];
  const origins = { independentRoots: 1, outlets: 1, isComplete: true, roots, circles: [] };
  expect(prettyOrigins(origins, plain)).toContain("\u2068وزارة الشمال\u2069");
});

test("who says otherwise, with the reasons; nothing where nobody does", () => {
  const denial = { kind: "DENIAL", id: "c4", speaker: null, text: "that", reasons: ["It denies."] };
  expect(prettyContradictions([denial], true, plain)).toMatchInlineSnapshot(`
    "Who says otherwise
      c4  DENIAL  an outlet itself
        that
        It denies.
    "
  `);
  expect(prettyContradictions([], true, plain)).toBe("");
});
