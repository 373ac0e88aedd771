import type { Paint } from "../terminal/paint.ts";
import { isolated } from "../terminal/printable.ts";
import type { HopView } from "./claim-view.ts";

/** From the speaker outward; parallel carriers of one position stand together. */
export function prettyHops(chain: readonly HopView[], paint: Paint): string {
  const positions = Map.groupBy(chain, ({ position }) => position);
  const steps = [...positions.values()].map((hops) => hops.map(hopOf).join(" and "));
  return paint("cyan", ["speaker", ...steps].join(" -> "));
}

function hopOf(hop: HopView): string {
  return `${isolated(hop.name)} [${hop.role}]`;
}
