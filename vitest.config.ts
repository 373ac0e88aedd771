import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";

const GRAPH_SETUP = "test/graph/global-setup.ts";
const reportPath = process.env["ISNAD_TEST_REPORT"];

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
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/graph/**"],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "graph",
          include: ["test/graph/**/*.test.ts"],
          globalSetup: existsSync(GRAPH_SETUP) ? [GRAPH_SETUP] : [],
          // One real server for all files: they take turns, and its first start may be slow.
          fileParallelism: false,
          pool: "forks",
          testTimeout: 120_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
