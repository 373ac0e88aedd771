import type { EntityKind } from "../../model/entity.ts";
import { figureVerdict } from "../figure-verdict.ts";
import type { ComparedClaim } from "./compared-claim.ts";

/** Names that make one sentence two events: the words around them may be the same. */
const TELLING_KINDS: readonly EntityKind[] = ["PLACE", "PERSON"];
const SAME_NUMBER: ReadonlySet<string> = new Set(["EQUAL", "COPY", "ROUNDED", "OVERLAPPING"]);

/** Why two contents of much the same words say two things, as a sentence. Null where nothing speaks against their sameness. */
export function contentConflict(a: ComparedClaim, b: ComparedClaim): string | null {
  if (eachHasOwn(numbersIn(a), numbersIn(b))) return "Each gives a number that the other does not.";
  if (haveOtherFigures(a, b)) return "They give different numbers of one thing.";
  for (const kind of TELLING_KINDS) {
    if (eachHasOwn(namesIn(a, kind), namesIn(b, kind))) {
      return kind === "PLACE"
        ? "Each names a place that the other does not."
        : "Each names a person whom the other does not.";
    }
  }
  return null;
}

function eachHasOwn(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.difference(b).size > 0 && b.difference(a).size > 0;
}

function numbersIn({ words }: ComparedClaim): ReadonlySet<string> {
  return new Set(words.words.filter((word) => /^\p{N}+$/u.test(word)));
}

function namesIn({ named }: ComparedClaim, kind: EntityKind): ReadonlySet<string> {
  return new Set(named.filter((name) => name.kind === kind).map(({ entityId }) => entityId));
}

/** Whether both count one thing of one subject, and none of the one's numbers is the other's. */
function haveOtherFigures(a: ComparedClaim, b: ComparedClaim): boolean {
  const metrics = new Set(a.figures.map(({ metric }) => metric));
  const shared = b.figures.filter(({ metric }) => metrics.has(metric));
  return [...Map.groupBy(shared, ({ metric }) => metric)].some(([metric, theirs]) => {
    const ours = a.figures.filter((figure) => figure.metric === metric);
    return !ours.some((one) =>
      theirs.some((other) => SAME_NUMBER.has(figureVerdict(one, other).kind)),
    );
  });
}
