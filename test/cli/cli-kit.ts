import { spawn } from "node:child_process";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { CliContext } from "../../src/cli/context.ts";
import type { Reading } from "../../src/cli/reading.ts";
import type { Extractor } from "../../src/extract/extractor.ts";
import { passageOf } from "../../src/model/span.ts";
import { detectByLetters } from "../intake/intake-kit.ts";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real program as a user would, with only these settings in its environment. */
export async function isnad(
  args: readonly string[],
  settings: {
    readonly input?: string | Uint8Array;
    readonly env?: Record<string, string>;
    readonly cwd?: string;
    readonly uid?: number;
  } = {},
): Promise<Ended> {
  const { input = "", env = {}, cwd, uid } = settings;
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env["PATH"], ...env },
    ...(cwd === undefined ? {} : { cwd }),
    ...(uid === undefined ? {} : { uid }),
  });
  child.stdin.on("error", () => {}); // It may end before it has read everything; its exit code tells.
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve, reject) => {
      child.once("close", resolve).once("error", reject);
    }),
  ]);
  return { code, stdout, stderr };
}

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** A context whose outputs are kept as text. */
export function keptContext(input = "") {
  const kept = { stdout: "", stderr: "" };
  const into = (name: keyof typeof kept) =>
    new Writable({
      decodeStrings: false,
      write(chunk, _encoding, done) {
        kept[name] += String(chunk);
        done();
      },
    });
  const stop = new AbortController();
  const context: CliContext = {
    stdin: (async function* () {
      if (input !== "") yield Buffer.from(input);
    })(),
    stdout: into("stdout"),
    stderr: into("stderr"),
    environment: {},
    workingFolder: ".",
    stopSignal: () => stop.signal,
    finish: () => {},
  };
  return { context, kept, stop };
}

/** Finds one claim in every article: its first line, said by its first two words. */
const extractFirstLine: Extractor = (article) => {
  const sentence = passageOf(article.text, 0, article.text.split("\n")[0]?.length ?? 0);
  const name = passageOf(article.text, 0, article.text.split(" ", 2).join(" ").length);
  return {
    article,
    claims: [
      {
        id: article.id,
        articleId: article.id,
        voice: "CITED",
        placement: "BODY",
        mode: "INDIRECT",
        act: "STATE",
        stance: "ASSERTS",
        certainty: "CERTAIN",
        outletDistance: "DISTANCING",
        sentence,
        cue: [passageOf(article.text, 0, 3)],
        content: [sentence],
        speaker: {
          entityId: "e1",
          name: name.text,
          text: "",
          span: null,
          kind: "ANONYMOUS",
          ruleId: "test/first-line",
        },
        coSpeakers: [],
        chain: (["AGENCY", "OUTLET"] as const).map((role, index) => ({
          position: index + 1,
          role,
          entityId: "e2",
          name: name.text,
          text: name.text,
          span: name,
          carried: false,
          ruleId: "test/first-line",
        })),
        chainStatus: "COMPLETE",
        medium: null,
        said: null,
        figures: [],
        mentions: [],
        quotes: [],
        denies: null,
        flags: [],
        ruleId: "test/first-line",
        confidence: 1,
        evidence: [{ ruleId: "test/first-line", span: name, note: "the first two words speak" }],
      },
    ],
    entities: [],
    diagnostics: [],
    extractorVersion: 1,
    packHash: "test",
  };
};

/** Finds nothing, and says why. */
const extractNothing: Extractor = (article) => ({
  ...extractFirstLine(article),
  claims: [],
  diagnostics: [{ code: "ONLY_BOILERPLATE", message: "nothing but links", span: null }],
});

export const reading: Reading = {
  detectLanguage: detectByLetters,
  canRead: (language) => language === "ar",
  extract: (article) =>
    article.text.includes("اقرأ أيضا") ? extractNothing(article) : extractFirstLine(article),
};
