import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A query for Neo4j Browser's list of saved ones. */
export interface SavedQuery {
  readonly folder: string;
  readonly title: string;
  readonly cypher: string;
}

/** Every `queries/<folder>/<name>.cypher` under `browserFolder`, by folder and name; the first comment line is the title. */
export async function savedQueries(browserFolder: string): Promise<readonly SavedQuery[]> {
  const root = join(browserFolder, "queries");
  const folders = (await readdir(root)).sort();
  const perFolder = folders.map(async (folder) => {
    const names = (await readdir(join(root, folder))).filter((name) => name.endsWith(".cypher"));
    return Promise.all(
      names.sort().map(async (name): Promise<SavedQuery> => {
        const text = await readFile(join(root, folder, name), "utf8");
        const [first = "", ...rest] = text.split("\n");
        return { folder, title: first.replace(/^\/\/\s*/, ""), cypher: rest.join("\n").trim() };
      }),
    );
  });
  return (await Promise.all(perFolder)).flat();
}
