import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findHostsInLockfile, findLoosePins } from "./package-checks.ts";

const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
const lockfile = readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8");

test("the lockfile names no host to download from", () => {
  expect(findHostsInLockfile(lockfile)).toEqual([]);
});

test("a lockfile that names a host is refused", () => {
  const named = { packages: { "node_modules/a": { resolved: "https://host.example/a.tgz" } } };
  expect(findHostsInLockfile(JSON.stringify(named))).toEqual(["node_modules/a"]);
});

test("every dependency is pinned to one version", () => {
  expect(findLoosePins(manifest)).toEqual([]);
});

test("a range instead of a version is refused", () => {
  const loose = { dependencies: { a: "^1.0.0", b: "2.0.0" }, devDependencies: { c: "latest" } };
  expect(findLoosePins(JSON.stringify(loose))).toEqual(["a@^1.0.0", "c@latest"]);
});
