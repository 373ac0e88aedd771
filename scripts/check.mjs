// Runs every gate in order and names those that failed; all of them run, so that one look shows all.
import { spawnSync } from "node:child_process";

const STEPS = ["codegen:check", "lint", "types", "arch", "unused", "test", "eval"];

// CI has run the tests a moment ago and says so; at a desk they always run here.
const testsJustRan = process.env.ISNAD_CHECK_TESTS === "done";
const steps = STEPS.filter((step) => step !== "test" || !testsJustRan);

const npm = process.env.npm_execpath;
if (!npm) {
  console.error('This script is started by npm: run "npm run check".');
  process.exit(1);
}

const failed = [];
for (const step of steps) {
  console.log(`\n> ${step}`);
  const { status } = spawnSync(process.execPath, [npm, "run", "--silent", step], {
    stdio: "inherit",
  });
  if (status !== 0) failed.push(step);
}

if (failed.length > 0) {
  console.error(`\ncheck failed: ${failed.join(", ")}`);
  process.exit(1);
}
console.log(`\ncheck passed: ${steps.join(", ")}`);
