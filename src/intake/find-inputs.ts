import { readdir, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { unreadable } from "./read-bytes.ts";
import { type Refusal, RefusedInput } from "./refusal.ts";

/** One thing to read, or why there is none. */
export type FoundInput =
  | { readonly kind: "FILE"; readonly name: string; readonly path: string }
  | { readonly kind: "STDIN"; readonly name: string }
  | { readonly kind: "REFUSED"; readonly name: string; readonly refusal: Refusal }
  | { readonly kind: "SKIPPED"; readonly name: string; readonly reason: string };

const READ_IN_FOLDERS = new Set([".txt", ".md", ".html", ".htm"]);

/**
 * The inputs that `paths` name, in the order given; a folder's in code unit order of their names, depth first.
 * A path met twice is read once. Never throws: what cannot be looked at is a refusal.
 */
export async function* findInputs(paths: readonly string[]): AsyncGenerator<FoundInput> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (/^https?:\/\//i.test(path)) yield refused(path, fetchingOff());
    else for await (const input of findAt(path)) if (isFirst(input, seen)) yield input;
  }
}

async function* findAt(path: string): AsyncGenerator<FoundInput> {
  if (path === "-") {
    yield { kind: "STDIN", name: "stdin" };
    return;
  }
  try {
    const found = await stat(path);
    if (!found.isDirectory()) {
      yield { kind: "FILE", name: path, path };
      return;
    }
  } catch (error) {
    yield refused(path, unreadable(error));
    return;
  }
  let count = 0;
  for await (const input of findInFolder(path)) {
    if (input.kind !== "SKIPPED") count++;
    yield input;
  }
  if (count === 0) yield refused(path, noArticles());
}

async function* findInFolder(folder: string): AsyncGenerator<FoundInput> {
  let names: string[];
  try {
    names = (await readdir(folder)).toSorted(byCodeUnit);
  } catch (error) {
    yield refused(folder, unreadable(error));
    return;
  }
  for (const entry of names) {
    const path = join(folder, entry);
    if (entry.startsWith(".")) yield skipped(path, "hidden");
    else yield* findEntry(path);
  }
}

async function* findEntry(path: string): AsyncGenerator<FoundInput> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* findInFolder(path);
    else if (READ_IN_FOLDERS.has(extname(path).toLowerCase()))
      yield { kind: "FILE", name: path, path };
    else yield skipped(path, "neither .txt, .md, .html nor .htm");
  } catch (error) {
    yield refused(path, unreadable(error));
  }
}

function isFirst(input: FoundInput, seen: Set<string>): boolean {
  const key = input.kind === "STDIN" ? "-" : resolve(input.name);
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function refused(name: string, { code, message }: RefusedInput): FoundInput {
  return { kind: "REFUSED", name, refusal: { code, message } };
}

function skipped(name: string, reason: string): FoundInput {
  return { kind: "SKIPPED", name, reason };
}

function noArticles(): RefusedInput {
  return new RefusedInput("NO_ARTICLES", "this folder holds no .txt, .md, .html or .htm file");
}

function fetchingOff(): RefusedInput {
  return new RefusedInput(
    "FETCHING_OFF",
    "addresses are not fetched; save the page and give the file",
  );
}
