import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import {
  type Finding,
  findClockOrChance,
  findCrowdedLiterals,
  findHiddenControls,
  findMixedScripts,
  findNonAscii,
  findNotNfc,
  findResolverStubs,
  findTooLong,
} from "./text-checks.ts";
import { readProjectFiles, type TextFile } from "./tracked-files.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = readProjectFiles(root);

const CODE = /\.(?:ts|mjs|js|cypher|graphql|css|sh)$|^\.ci\/run$/;
const SPEAKS_LANGUAGES = /^(?:src\/languages|samples|test|docs)\//;
const GENERATED = /^src\/api\/generated\/|\.generated\.\w+$|^package-lock\.json$/;
const PURE = /^src\/(?:model|text|languages|extract|compare)\//;

const isCode = ({ path }: TextFile) => CODE.test(path) && !GENERATED.test(path);

test("there are files to check", () => {
  expect(files.map((file) => file.path)).toContain("package.json");
});

test("code is ASCII outside the languages", () => {
  const spoken = files.filter((file) => isCode(file) && !SPEAKS_LANGUAGES.test(file.path));
  expect(report(spoken, findNonAscii)).toEqual([]);
});

test("every text is in Unicode form NFC", () => {
  expect(report(files, findNotNfc)).toEqual([]);
});

test("no text hides bidi controls or a byte order mark", () => {
  expect(report(files, findHiddenControls)).toEqual([]);
});

test("no word mixes Latin with Cyrillic or Arabic letters", () => {
  expect(report(files, findMixedScripts)).toEqual([]);
});

test("language data has one right-to-left literal a line", () => {
  const data = files.filter(({ path }) => path.startsWith("src/languages/") && CODE.test(path));
  expect(report(data, findCrowdedLiterals)).toEqual([]);
});

test("pure parts read no clock, chance, environment or network", () => {
  const pure = files.filter((file) => isCode(file) && PURE.test(file.path));
  expect(report(pure, findClockOrChance)).toEqual([]);
});

test("no generated resolver is left without its body", () => {
  const resolvers = files.filter(({ path }) => path.startsWith("src/api/"));
  expect(report(resolvers, findResolverStubs)).toEqual([]);
});

test("no source file is longer than 250 lines", () => {
  const bounded = files.filter(
    (file) =>
      file.path.startsWith("src/") && isCode(file) && !/^src\/languages\/[^/]+\//.test(file.path),
  );
  expect(report(bounded, findTooLong(250))).toEqual([]);
});

/** One "path:line what" for each finding: a failing test reads as a list of places to mend. */
function report(
  checked: readonly TextFile[],
  check: (text: string) => readonly Finding[],
): readonly string[] {
  return checked.flatMap(({ path, text }) =>
    check(text).map(({ line, what }) => `${path}:${line} ${what}`),
  );
}
