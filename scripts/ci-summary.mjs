// Sums a Vitest JSON report into one plain line. Usage: node scripts/ci-summary.mjs REPORT
import { existsSync, readFileSync } from "node:fs";

const [reportPath] = process.argv.slice(2);
const { passed, failed } = summarizeReport(reportPath);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function summarizeReport(path) {
  if (!path || !existsSync(path)) {
    console.error(
      "The tests wrote no report, so none of them has run; this counts as one failure.",
    );
    return { passed: 0, failed: 1 };
  }
  const report = JSON.parse(readFileSync(path, "utf8"));
  const failed = report.numFailedTests + report.testResults.filter(failedAsAWhole).length;
  // An error outside any test makes the run fail without a failed test.
  const unexplained = failed === 0 && !report.success ? 1 : 0;
  return { passed: report.numPassedTests, failed: failed + unexplained };
}

/** A file that could not be loaded has failed although none of its tests has. */
function failedAsAWhole(file) {
  return (
    file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed")
  );
}
