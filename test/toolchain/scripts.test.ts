import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const scriptPath = (name: string) =>
  fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));

describe("the check of the Node version", () => {
  test.each(["20.20.2", "22.21.0", "24.2.0"])("refuses Node %s with one sentence", (version) => {
    const { status, stderr } = checkNode(version);
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^Isnad needs Node 24\\.3 or newer.*${version}.*\\n$`));
  });

  test.each(["24.3.0", "26.10.0"])("lets Node %s pass in silence", (version) => {
    expect(checkNode(version)).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });
});

describe("the summary of a test report", () => {
  test("adds up the tests", () => {
    const report = { numPassedTests: 3, numFailedTests: 1, success: false, testResults: [] };
    expect(summarize(report)).toMatchObject({ status: 1, stdout: "3 passed, 1 failed\n" });
  });

  test("passes when nothing failed", () => {
    const report = { numPassedTests: 3, numFailedTests: 0, success: true, testResults: [] };
    expect(summarize(report)).toMatchObject({ status: 0, stdout: "3 passed, 0 failed\n" });
  });

  test("counts a file that could not be loaded", () => {
    const broken = { status: "failed", assertionResults: [] };
    const report = { numPassedTests: 3, numFailedTests: 0, success: false, testResults: [broken] };
    expect(summarize(report)).toMatchObject({ status: 1, stdout: "3 passed, 1 failed\n" });
  });

  test("counts an error outside any test", () => {
    const report = { numPassedTests: 3, numFailedTests: 0, success: false, testResults: [] };
    expect(summarize(report)).toMatchObject({ status: 1, stdout: "3 passed, 1 failed\n" });
  });

  test("does not take a missing report for success", () => {
    expect(run("ci-summary.mjs", ["/nowhere/report.json"])).toMatchObject({
      status: 1,
      stdout: "0 passed, 1 failed\n",
    });
  });
});

function checkNode(version: string) {
  const pretend = `Object.defineProperty(process, "versions", { value: { node: "${version}" } });`;
  return run(
    "check-node.mjs",
    [],
    [`--import=data:text/javascript,${encodeURIComponent(pretend)}`],
  );
}

function summarize(report: object) {
  const folder = mkdtempSync(join(tmpdir(), "isnad-report-"));
  try {
    const path = join(folder, "report.json");
    writeFileSync(path, JSON.stringify(report));
    return run("ci-summary.mjs", [path]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(name: string, args: readonly string[], nodeOptions: readonly string[] = []) {
  return spawnSync(process.execPath, [...nodeOptions, scriptPath(name), ...args], {
    encoding: "utf8",
  });
}
