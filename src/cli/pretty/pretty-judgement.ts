import type { Judged, Judgement } from "../../model/judgement.ts";
import type { Paint } from "../terminal/paint.ts";
import { isolated } from "../terminal/printable.ts";

/** What came of recording, and how it is taken back. */
export function prettyOutcome(
  {
    status,
    judgement,
  }: { readonly status: "RECORDED" | "UNCHANGED"; readonly judgement: Judgement },
  paint: Paint,
): string {
  const what = status === "RECORDED" ? "Recorded." : "Nothing to do: the history has it already.";
  const undo =
    judgement.verdict === null
      ? "What stood before it stands again."
      : `Take it back with: isnad judge --undo ${judgement.id} --by NAME --why TEXT`;
  return `${what}\n${prettyJudgement(judgement, "STANDS", paint)}${paint("dim", undo)}\n`;
}

export type JudgementState = "STANDS" | "REPLACED" | "UNDONE" | "UNDOING";

/** One entry of the history in five or six lines. */
export function prettyJudgement(judgement: Judgement, state: JudgementState, paint: Paint): string {
  const { id, verdict, undoes, a, b, by, at, why } = judgement;
  const note = state === "REPLACED" || state === "UNDONE" ? ` (${state.toLowerCase()})` : "";
  const head = `${paint("yellow", id)}  ${paint("bold", verdict ?? "UNDO")}${note}`;
  return `${[
    `${head}  ${at.slice(0, "2030-01-01T10:00".length).replace("T", " ")}  ${isolated(by)}`,
    ...(undoes === null ? [] : [`  ${paint("dim", `takes back ${undoes}`)}`]),
    `  ${thing(a, paint)}`,
    `  ${thing(b, paint)}`,
    `  ${isolated(why)}`,
  ].join("\n")}\n`;
}

const LONGEST = 100;

function thing({ id, verbatim }: Judged, paint: Paint): string {
  const words =
    verbatim.length > LONGEST ? `${verbatim.slice(0, LONGEST).toWellFormed()}...` : verbatim;
  return `${paint("dim", id)}  ${isolated(words)}`;
}
