import type { Paint } from "../terminal/paint.ts";
import { isolated } from "../terminal/printable.ts";
import type { HopView } from "./claim-view.ts";
import { prettyHops } from "./pretty-hops.ts";

/** Where a claim came from, as a person is shown it. */
export interface OriginsView {
  readonly independentRoots: number;
  readonly outlets: number;
  readonly isComplete: boolean;
  readonly roots: readonly RootView[];
  /** Names of outlets that cite each other, in the order of citing. */
  readonly circles: readonly (readonly string[])[];
}

export interface RootView {
  /** Null where it is an unknown outlet in its own voice. */
  readonly name: string | null;
  readonly status: string;
  readonly dependence: string | null;
  readonly appearances: readonly AppearanceView[];
}

export interface AppearanceView {
  readonly id: string;
  readonly isAsked: boolean;
  readonly outlet: string | null;
  /** ISO date-time. Null when unknown. */
  readonly publishedAt: string | null;
  readonly chain: readonly HopView[];
  /** Id of the claim that tells whom the carrier had it from. */
  readonly completedBy: string | null;
  readonly reason: string | null;
  readonly copyReason: string | null;
}

/** A tree: who it came from, and under each every claim that goes back to it with its way. */
export function prettyOrigins(origins: OriginsView, paint: Paint): string {
  const { independentRoots, outlets, isComplete, roots, circles } = origins;
  const counts = `${counted(independentRoots, "independent root")}, ${counted(outlets, "outlet")}`;
  const bounds = isComplete ? "" : paint("dim", " (some may be left out)");
  return [
    `${paint("bold", "Where it came from")}: ${counts}${bounds}\n`,
    ...roots.map((root, at) => prettyRoot(root, at === roots.length - 1, paint)),
    ...circles.map((names) => {
      const [first = ""] = names;
      return `  in a circle: ${[...names, first].map(isolated).join(" cites ")}\n`;
    }),
  ].join("");
}

function prettyRoot(root: RootView, isLast: boolean, paint: Paint): string {
  const name = root.name === null ? paint("dim", "an outlet itself") : isolated(root.name);
  const dependence = root.dependence === null ? "" : `: ${isolated(root.dependence)}`;
  const status = root.status === "COMPLETE" ? "" : ` (${root.status})`;
  const stem = isLast ? "   " : "|  ";
  return [
    `  +- ${paint("green", name)}${paint("dim", `${status}${dependence}`)}\n`,
    ...root.appearances.map((appearance, at) => {
      const inner = at === root.appearances.length - 1 ? "   " : "|  ";
      return prettyAppearance(appearance, `  ${stem}`, inner, paint);
    }),
  ].join("");
}

function prettyAppearance(
  appearance: AppearanceView,
  stem: string,
  inner: string,
  paint: Paint,
): string {
  const { id, isAsked, outlet, publishedAt, chain, completedBy, reason, copyReason } = appearance;
  const day = publishedAt?.slice(0, "2025-02-03".length) ?? "date unknown";
  const head = `${paint("yellow", id)}  ${day}  ${isolated(outlet ?? "outlet unknown")}`;
  const notes = [
    ...(completedBy === null ? [] : [`the way is completed by ${completedBy}`]),
    ...(copyReason === null ? [] : [`no saying of its own: ${isolated(copyReason)}`]),
    ...(isAsked || reason === null ? [] : [isolated(reason)]),
  ];
  return [
    `${stem}+- ${head}${isAsked ? paint("dim", "  this claim") : ""}\n`,
    ...(chain.length === 0 ? [] : [`${stem}${inner}${prettyHops(chain, paint)}\n`]),
    ...notes.map((note) => `${stem}${inner}${paint("dim", note)}\n`),
  ].join("");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
