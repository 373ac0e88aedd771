import type { Output } from "../context.ts";
import { printable } from "./printable.ts";

const CLEAR_LINE = "\r\u001b[2K";
const QUARTERS = 4;

/** Tells a person what takes long: on a terminal in one line that is rewritten, elsewhere in few lines that stay. */
export interface Progress {
  readonly isTerminal: boolean;
  /** A new thing begins. */
  step(message: string): void;
  /** `done` of `total` (both grow at most) of the thing called `label`. */
  count(label: string, done: number, total: number): void;
  /** Takes the rewritten line away before something else is printed. */
  clear(): void;
}

export function createProgress(output: Output): Progress {
  return output.isTTY === true ? rewritten(output) : plain(output);
}

function rewritten(output: Output): Progress {
  const show = (text: string) =>
    output.write(`${CLEAR_LINE}${printable(text).slice(0, (output.columns ?? 80) - 1)}`);
  return {
    isTerminal: true,
    step: show,
    count: (label, done, total) => show(`${label} ${percent(done, total)}`),
    clear: () => output.write(CLEAR_LINE),
  };
}

function plain(output: Output): Progress {
  const quarterByLabel = new Map<string, number>();
  return {
    isTerminal: false,
    step: (message) => output.write(`${printable(message)}\n`),
    count: (label, done, total) => {
      const quarter = total === 0 ? QUARTERS : Math.floor((done / total) * QUARTERS);
      if (quarterByLabel.get(label) === quarter) return;
      quarterByLabel.set(label, quarter);
      output.write(`${printable(label)} ${percent(done, total)}\n`);
    },
    clear: () => {},
  };
}

function percent(done: number, total: number): string {
  return `${total === 0 ? 100 : Math.floor((done / total) * 100)} %`;
}
