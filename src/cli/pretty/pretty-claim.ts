import type { Paint } from "../terminal/paint.ts";
import { isolated } from "../terminal/printable.ts";
import type { ClaimView } from "./claim-view.ts";
import { prettyFigure } from "./pretty-figure.ts";
import { prettyHops } from "./pretty-hops.ts";

const LABEL_WIDTH = 9;

/** One claim as labelled lines: who, by whom, with which words, how much. */
export function prettyClaim(claim: ClaimView, paint: Paint): string {
  const rows: (readonly [string, string])[] = [
    ["speaker", speakerOf(claim, paint)],
    ...claim.coSpeakers.map((name) => ["with", isolated(name)] as const),
    ...(claim.chain.length > 0 ? ([["chain", chainOf(claim, paint)]] as const) : []),
    ...(claim.cue === "" ? [] : ([["cue", isolated(claim.cue)]] as const)),
    ...(claim.said === null ? [] : ([["said", saidOf(claim.said)]] as const)),
    ...claim.content.map((text) => ["content", isolated(text)] as const),
    ...claim.figures.map((figure) => ["figure", prettyFigure(figure, paint)] as const),
    ...claim.quotes.map((id) => ["quotes", paint("dim", id)] as const),
    ...denialOf(claim, paint),
    ...(claim.flags.length > 0 ? ([["flags", claim.flags.join(", ")]] as const) : []),
    ["rule", paint("dim", `${claim.ruleId} (${claim.confidence.toFixed(2)})`)],
  ];
  const head = [claim.stance, claim.act, claim.mode, claim.placement, ...unusual(claim)];
  const title = `  ${paint("yellow", claim.id)}  ${paint("bold", head.join(" "))}`;
  const body = rows.map(([label, text]) => `    ${paint("dim", label.padEnd(LABEL_WIDTH))}${text}`);
  return `${[title, ...body].join("\n")}\n`;
}

function speakerOf({ speaker }: ClaimView, paint: Paint): string {
  if (speaker === null) return paint("dim", "the outlet itself");
  const name = paint("green", isolated(speaker.name));
  const local =
    speaker.text === "" || speaker.text === speaker.name ? "" : `, here ${isolated(speaker.text)}`;
  return `${name} (${speaker.kind}${local})`;
}

function saidOf({ words, day }: NonNullable<ClaimView["said"]>): string {
  return day === null ? isolated(words) : `${isolated(words)}  ${day}`;
}

function chainOf({ chain, chainStatus }: ClaimView, paint: Paint): string {
  const status = chainStatus === "COMPLETE" ? "" : paint("dim", ` (${chainStatus})`);
  return `${prettyHops(chain, paint)}${status}`;
}

function denialOf(claim: ClaimView, paint: Paint): (readonly [string, string])[] {
  if (claim.denialTarget === null) return [];
  const ids = claim.denies.length > 0 ? ` ${paint("dim", claim.denies.join(" "))}` : "";
  return [["denies", `${claim.denialTarget}${ids}`]];
}

/** The plain case is not worth a word. */
function unusual({ certainty, outletDistance }: ClaimView): readonly string[] {
  return [certainty, outletDistance].filter((word) => word !== "CERTAIN" && word !== "NEUTRAL");
}
