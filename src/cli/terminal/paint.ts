import { styleText } from "node:util";
import type { Output } from "../context.ts";

type Style = Parameters<typeof styleText>[0];

/** Colours for one stream: none where it is no terminal, or where NO_COLOR asks for none. */
export type Paint = (style: Style, text: string) => string;

/** `noColor` is the variable NO_COLOR: any text but an empty one turns colours off. */
export function paintFor(output: Output, noColor: string | undefined): Paint {
  const hasColours = output.isTTY === true && (noColor === undefined || noColor === "");
  return hasColours ? (style, text) => styleText(style, text, { validateStream: false }) : plain;
}

function plain(_style: Style, text: string): string {
  return text;
}
