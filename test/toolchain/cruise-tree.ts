import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractConfiguration from "dependency-cruiser/config-utl/extract-depcruise-config";

const configurationPath = fileURLToPath(new URL("../../.dependency-cruiser.mjs", import.meta.url));

export type Cruised = {
  readonly moduleCount: number;
  /** The broken rules, each as "rule: from -> to", sorted. */
  readonly violations: readonly string[];
};

/** Reads the imports of everything under `src` below the folder and holds them to the project's rules. */
export async function cruiseFolder(baseDir: string): Promise<Cruised> {
  const { forbidden = [], options } = await extractConfiguration(configurationPath);
  const { output } = await cruise(["src"], {
    ...options,
    tsConfig: {},
    baseDir,
    validate: true,
    ruleSet: { forbidden },
    outputType: "json",
  });
  const { summary }: ICruiseResult = JSON.parse(String(output));
  return {
    moduleCount: summary.totalCruised,
    violations: summary.violations
      .map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)
      .sort(),
  };
}

/** Does the same for files that exist only while they are read: path to source text. */
export async function cruiseTree(tree: Readonly<Record<string, string>>): Promise<Cruised> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "isnad-cruise-")));
  try {
    for (const [path, source] of Object.entries(tree)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    return await cruiseFolder(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
