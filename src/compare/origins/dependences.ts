import { figureVerdict } from "../figure-verdict.ts";
import type { Appearance } from "./appearance.ts";
import type { SourcingCircle } from "./sourcing-circles.ts";

type NamedRoot = readonly [name: string, appearances: readonly Appearance[]];

/** Why roots do not stand by themselves, by their names: in the order of the roots, an earlier one stands for a later one. */
export function dependences(
  roots: readonly NamedRoot[],
  circles: readonly SourcingCircle[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [at, root] of roots.entries()) {
    const earlier = roots.slice(0, at).filter(([name]) => !found.has(name));
    const reason = earlier.map((other) => dependence(root, other, circles)).find(isReason);
    if (reason !== undefined) found.set(root[0], reason);
  }
  return found;
}

function isReason(reason: string | null): reason is string {
  return reason !== null;
}

function dependence(
  [name, later]: NamedRoot,
  [otherName, earlier]: NamedRoot,
  circles: readonly SourcingCircle[],
): string | null {
  const isCircle = circles.some(
    ({ entityIds }) => entityIds.includes(name) && entityIds.includes(otherName),
  );
  if (isCircle) return "Outlets that cite each other lead to it and to an earlier root.";
  return sameNumberOfOneSide(later, earlier);
}

/** One side's number told by another of its voices: the verdict on the two figures says why it is one. */
function sameNumberOfOneSide(
  later: readonly Appearance[],
  earlier: readonly Appearance[],
): string | null {
  for (const figure of later.flatMap(({ claim }) => claim.figures)) {
    for (const other of earlier.flatMap(({ claim }) => claim.figures)) {
      const { kind, reasons } = figureVerdict(figure, other);
      if (kind === "COPY") return reasons[0] ?? null;
    }
  }
  return null;
}
