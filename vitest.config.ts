import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";

const GRAPH_SETUP = "test/graph/global-setup.ts";
const reportPath = process.env["ISNAD_TEST_REPORT"];

// Node's own choice of entry points: a bundler's would load graphql a second time, and two of it refuse each other.
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

export default defineConfig({
  test: {
    // CI sums the numbers of this report; at a desk nobody needs the file.
    reporters: reportPath ? ["default", ["json", { outputFile: reportPath }]] : ["default"],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/api/generated/**", "src/**/*.generated.ts"],
    },
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/graph/**"],
          // Far above what any test takes: a busy machine is no failure.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve,
        test: {
          name: "graph",
          include: ["test/graph/**/*.test.ts"],
          globalSetup: existsSync(GRAPH_SETUP) ? [GRAPH_SETUP] : [],
          // One real server for all files: they take turns, and its first start may be slow.
          fileParallelism: false,
          pool: "forks",
          testTimeout: 300_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
