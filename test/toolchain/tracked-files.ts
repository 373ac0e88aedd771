import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type TextFile = { readonly path: string; readonly text: string };

const BINARY = /\.(?:png|jpe?g|ico|woff2?|gz|zip|pdf)$/;

/** Every text file of the project that git tracks or would track, by path from the root. */
export function readProjectFiles(root: string): readonly TextFile[] {
  const listing = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"],
    { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  return listing
    .split("\0")
    .filter((path) => path !== "" && !BINARY.test(path) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}
